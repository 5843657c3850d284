/** The lines of a text to their parts, where the white space between blocks was lost and one block is glued to the next. */
import type { Line } from '../text/lines.ts';
import { gap, isSeam, seam } from './seams.ts';
import { titleAgain } from './title-again.ts';
import { type WordsAsWritten, wordsAsWritten } from './words-as-written.ts';

/** `column` is where the part begins in its line, from 1. */
export type Part = Line & { column: number };

/**
 * In a text that was typed a space is forgotten here and there; where tags were taken away, in line after line: so few
 * tell it where no more than so many characters are between them, and so many anywhere.
 */
const fewestGlued = 4;
const manyGlued = 8;
const nearGlued = 1_500;
/** Whoever types sets a few words apart, as in a table; tags leave their indentation behind wherever they stood. */
const fewestGaps = 8;

export function partsOf(lines: readonly Line[]): Part[][] {
  const isGlued = areGlued(lines);
  if (!isGlued && numberOf(gap, lines, fewestGaps) < fewestGaps)
    return lines.map((line) => [{ ...line, column: 1 }]);
  const words = isGlued ? wordsAsWritten(lines) : null;
  const titles = titleAgain(lines);
  return lines.map((line) => {
    const seams = [...new Set([...seamsIn(line.text, words), ...titles(line)])].sort((a, b) => a - b);
    return [0, ...seams].map((from, at) => ({
      number: line.number,
      offset: line.offset + from,
      text: line.text.slice(from, seams[at]),
      column: from + 1,
    }));
  });
}

/** A sentence that begins right behind the stop of another; three words or more that only their capitals part. */
const glued = /\p{Ll}{2}[.!?]["”’]?\p{Lu}\p{Ll}+ |\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/gu;

function areGlued(lines: readonly Line[]): boolean {
  const found = numberOf(glued, lines, manyGlued);
  const last = lines.at(-1) as Line;
  return found >= manyGlued || (found >= fewestGlued && last.offset + last.text.length <= found * nearGlued);
}

/** How often a pattern is in the lines; no more of them are looked at than it takes to find it so often. */
function numberOf(pattern: RegExp, lines: readonly Line[], enough: number): number {
  let found = 0;
  for (const { text } of lines) {
    for (const _ of text.matchAll(pattern)) found += 1;
    if (found >= enough) break;
  }
  return found;
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

const address = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,99}|(?<![\w.-])[\w-]+(?:\.[\w-]+)+\/\S+/g;
