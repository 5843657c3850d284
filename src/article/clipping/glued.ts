/** The lines of a text to their parts, where the white space between blocks was lost and one block is glued to the next. */
import type { Line } from '../text/lines.ts';
import { narrow } from '../text/narrow.ts';
import { address, isOftenGapped, isOftenGlued } from './how-often.ts';
import { gap, isSeam, seam } from './seams.ts';
import { titleAgain } from './title-again.ts';
import { type WordsAsWritten, wordsAsWritten } from './words-as-written.ts';

/** `column` is where the part begins in its line, from 1. */
export type Part = Line & { column: number };

export function partsOf(lines: readonly Line[]): Part[][] {
  const isGlued = isOftenGlued(lines);
  if (!isGlued && !isOftenGapped(lines)) return lines.map((line) => [{ ...line, column: 1 }]);
  const words = isGlued ? wordsAsWritten(lines) : null;
  const titles = titleAgain(lines);
  return lines.map((line) => {
    const seams = [...new Set([...seamsIn(line.text, words), ...titles(line)])].sort((a, b) => a - b);
    return [0, ...seams].map((from, at) => ({
      number: line.number,
      offset: line.offset + from,
      text: narrow(line.text.slice(from, seams[at])),
      column: from + 1,
    }));
  });
}

/** @param words null where nothing but gaps parts one block from the next */
function seamsIn(text: string, words: WordsAsWritten | null): number[] {
  if (!words) return [...text.matchAll(gap)].map(({ index, 0: { length } }) => index + length);
  const addresses = [...text.matchAll(address)];
  const found: number[] = [];
  let passed = 0;
  let counted = 0;
  let marks = 0;
  for (const { index: at } of text.matchAll(seam)) {
    for (; counted < at; counted += 1) if (text[counted] === '"') marks += 1;
    let next = addresses[passed];
    while (next && next.index + next[0].length <= at) next = addresses[++passed];
    if (next && next.index < at) continue;
    const last = found.at(-1) ?? 0;
    const before = text.slice(Math.max(last, at - reach), at);
    const block = { isQuoting: marks % 2 === 1, isGlued: last > 0 && text[last - 1] !== ' ' };
    if (!isSeam(before, text.slice(at, at + reach), words, block)) continue;
    found.push(at);
    marks = 0;
  }
  return found;
}

/** In characters: what stands farther from a place says nothing of it. */
const reach = 80;
