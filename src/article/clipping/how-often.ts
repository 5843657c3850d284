/** The lines of a text to whether white space between blocks was lost in them, or left behind, again and again. */
import type { Line } from '../text/lines.ts';
import { gap } from './seams.ts';

/**
 * In a text that was typed a space is forgotten here and there; where tags were taken away, in line after line: so few
 * tell it where no more than so many characters are between them, and so many anywhere.
 */
const fewestGlued = 4;
const manyGlued = 8;
const nearGlued = 1_500;
/** Whoever types sets a few words apart, as in a table; tags leave their indentation behind wherever they stood. */
const fewestGaps = 8;
/** In a line that was spread to fill its width, gaps stand before small letters, too, and more often. */
const mostWithin = 0.25;

/** What has capitals within it for other reasons. No word begins within one. */
export const address =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,99}|(?<![\w.-])[\w-]+(?:\.[\w-]+)+\/\S+/g;
const tag = /[#@][\p{L}\p{Nd}_]+/gu;

/** A sentence that begins right behind the stop of another; three words or more that only their capitals part. */
const glued = /\p{Ll}{2}[.!?]["”’]?\p{Lu}\p{Ll}+ |\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/gu;
/** Few lines have a capital so near behind a small letter, and it is found sooner: what English has not counts as either. */
const mayBeGlued = /[a-z\x80-\u1FFF\u2070-\uFFFF][.!?]?["”’]?[A-Z\x80-\u1FFF\u2070-\uFFFF]/;
const anyGap = /[ \u00A0]{3}/;
const gapWithin = /(?<=\S)[ \u00A0]{3,}(?=\p{Ll})/gu;

export function isOftenGlued(lines: readonly Line[]): boolean {
  const last = lines.at(-1) as Line;
  let found = 0;
  for (const { text } of lines) {
    // To look for addresses takes longer than to see that there is nothing they could hide.
    if (mayBeGlued.test(text) && text.search(glued) >= 0)
      found += count(glued, text.replace(address, ' ').replace(tag, ' '));
    if (found >= manyGlued) return true;
  }
  return found >= fewestGlued && last.offset + last.text.length <= found * nearGlued;
}

const none: ReadonlyMap<number, number> = new Map();

export function isOftenGapped(lines: readonly Line[]): boolean {
  let found = 0;
  let within = 0;
  let above = none;
  for (const { text } of lines) {
    if (!anyGap.test(text)) {
      above = none;
      continue;
    }
    const ends = new Map([...text.matchAll(gap)].map(({ index, 0: { length } }) => [index + length, length]));
    found += ends.size - inColumns(ends, above);
    within += count(gapWithin, text);
    above = ends;
  }
  return found >= fewestGaps && within <= (found + within) * mostWithin;
}

/**
 * How many gaps end where one ends in the line above: somebody set those below each other, if it took a longer or a
 * shorter one for it. By their ends, how long they are.
 */
function inColumns(gaps: ReadonlyMap<number, number>, above: ReadonlyMap<number, number>): number {
  const shared = [...gaps].filter(([end]) => above.has(end));
  return shared.some(([end, length]) => above.get(end) !== length) ? shared.length : 0;
}

function count(pattern: RegExp, text: string): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
