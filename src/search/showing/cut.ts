/** A passage to the part of it in which most was found, at borders of words. */
import type { Passage, Text } from '../found.ts';

/** In UTF-16 units. */
const longest = 300;
const lead = 60;

export function cut({ text, marks }: Text): Pick<Passage, 'text' | 'marks' | 'cutBefore' | 'cutAfter'> {
  if (text.length <= longest) return { text, marks, cutBefore: false, cutAfter: false };
  const start = borderAfter(text, Math.min(densest(marks, text.length), text.length - longest));
  const end = borderBefore(text, start, start + longest);
  return {
    text: text.slice(start, end),
    marks: marks.flatMap(([from, to]) =>
      from >= start && from < end ? [[from - start, Math.min(to, end) - start] as [number, number]] : [],
    ),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Where a cut begins that holds as many marks as possible; the earliest of these. */
function densest(marks: Text['marks'], length: number): number {
  let [best, most] = [0, 0];
  let end = 0;
  for (const [index, [from]] of marks.entries()) {
    const start = Math.max(0, Math.min(from - lead, length - longest));
    while (end < marks.length && (marks[end]?.[1] ?? 0) <= start + longest) end += 1;
    if (end - index > most) [best, most] = [start, end - index];
  }
  return best;
}

/** Not every script parts its words; there a cut is at least no half letter. */
function borderAfter(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from - 1);
  if (space >= 0 && space < from + lead / 2) return space + 1;
  return isHalf(text, from) ? from + 1 : from;
}

function borderBefore(text: string, start: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  if (space > start && space > to - lead / 2) return space;
  return isHalf(text, to) ? to - 1 : to;
}

const isHalf = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
