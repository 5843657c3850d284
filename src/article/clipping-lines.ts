/** An article to its clipping line by line, for the page that shows it as received: what was removed of each. */
import type { Reading } from './article.ts';
import type { Removal } from './schema.ts';
import { linesOf } from './text/lines.ts';

/** Columns as in the schema. */
export type RemovedPart = { start: number; end: number; removal: Removal };

/** `removal` is set where the line was taken out in one, `parts` where its parts were or some of them. */
export type ClippingLine = { line: number; text: string; removal?: Removal; parts?: RemovedPart[] };

export function clippingLines({ article, file }: Reading): ClippingLine[] {
  const whole = new Map<number, Removal>();
  const parts = new Map<number, RemovedPart[]>();
  const lines = linesOf(String(file));
  // The end of the last line begins no other.
  if (lines.length > 1 && lines.at(-1)?.text === '') lines.pop();
  for (const removal of article.removed) {
    for (let line = removal.line; line <= removal.endLine; line += 1) {
      const start = line === removal.line ? removal.start : 1;
      const end = line === removal.endLine ? removal.end : (lines[line - 1]?.text.length ?? 0) + 1;
      if (removal.start === undefined || start === undefined || end === undefined) whole.set(line, removal);
      else {
        const others = parts.get(line) ?? [];
        parts.set(line, others);
        others.push({ start, end, removal });
      }
    }
  }
  return lines.map(({ number, text }) => {
    const removal = whole.get(number);
    const cut = parts.get(number);
    return { line: number, text, ...(removal && { removal }), ...(cut && { parts: cut }) };
  });
}

/** Whether nothing of a line was kept. */
export function isRemoved({ text, removal, parts = [] }: Omit<ClippingLine, 'line'>): boolean {
  if (removal) return true;
  let read = 0;
  for (const { start, end } of parts) {
    if (text.slice(read, start - 1).trim() !== '') return false;
    read = end - 1;
  }
  return parts.length > 0 && text.slice(read).trim() === '';
}
