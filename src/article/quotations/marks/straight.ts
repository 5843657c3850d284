/** A text to how many straight double marks stand before an offset: asked of every mark, and counted once. */
import { matchesIn } from '../../text/matches.ts';
import { remembering } from '../../asking/remembering.ts';

/** "Five feet tall, 5' 8" of water": after feet, inches. */
const inches = /\d['’′] ?\d{1,2}(?:½|\.\d)?$/;

export function isInches(text: string, at: number): boolean {
  return text[at] === '"' && inches.test(text.slice(Math.max(0, at - 9), at));
}

const placesIn = remembering((text) =>
  matchesIn(text, /"/g)
    .map(({ index }) => index)
    .filter((at) => !isInches(text, at)),
);

export function straightBefore(text: string, offset: number): number {
  const places = placesIn(text);
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function straightIn(text: string): number {
  return placesIn(text).length;
}
