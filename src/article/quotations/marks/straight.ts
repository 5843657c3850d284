/** A text to how many straight double marks stand before an offset: asked of every mark, and counted once. */
import { matchesIn } from '../../text/matches.ts';
import { remembering } from '../../asking/remembering.ts';

const placesIn = remembering((text) => matchesIn(text, /"/g).map(({ index }) => index));

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
