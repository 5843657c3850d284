/** The lines of a page to those of a gallery whose pictures are told one after the other, then its name as often, then their numbers to turn to. */
import { type Asides, isText, type Line } from './line.ts';

const caption = { kind: 'caption', rule: 'caption' } as const;
const fewest = 4;
/** Between the names and the first number stand buttons. */
const mostBetween = 4;
/** Some galleries tell nothing of their pictures: what stands above their names is then the text, and its paragraphs are longer. */
const longestCaption = 18;
const arrow = /^(?:[<>‹›«»]{1,2}|next|prev(?:ious)?)$/i;

export function pagedGalleriesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  for (let first = 0; first < lines.length; first += 1) {
    if (lines[first]?.text !== '1') continue;
    const count = numbersFrom(lines, first);
    const start = count < fewest ? null : startAbove(lines, first, count);
    let end = first + count;
    while (arrow.test(lines[end]?.text ?? '')) end += 1;
    for (let at = start ?? end; at < end; at += 1) if (isText(lines[at] as Line)) found.set(at, caption);
    first = Math.max(first, end - 1);
  }
  return found;
}

/** How many lines from a place on count upwards from one. */
function numbersFrom(lines: readonly Line[], first: number): number {
  let count = 1;
  while (lines[first + count]?.text === String(count + 1)) count += 1;
  return count;
}

/** Where the pictures begin that have as many numbers; null where the gallery does not name itself as often. */
function startAbove(lines: readonly Line[], first: number, count: number): number | null {
  for (let last = first - 1; last >= first - 1 - mostBetween; last -= 1) {
    const name = lines[last]?.text;
    const top = last - count + 1;
    if (name === undefined || lines[top]?.text !== name || lines[top - 1]?.text === name) continue;
    const start = top - count;
    const isNamed = lines.slice(top, last + 1).every(({ text }) => text === name);
    if (isNamed && start >= 0 && lines.slice(start, top).every(isShort)) return start;
  }
  return null;
}

function isShort({ signals }: Line): boolean {
  return signals.words <= longestCaption;
}
