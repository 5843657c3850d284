/** Where the text of a page runs, mended by its table of contents: the titles that it lists are of the text, and it is not. */
import { overBox } from '../asides/list-labels.ts';
import { type Contents, label } from './contents.ts';
import { isPassage } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** Of an article's own contents so many titles stand within it; of boxes of other stories, few. */
const leastWithin = 0.7;
/** A title stands so near above a sentence of the text. */
const reach = 3;

/** `titles` are those that are text, whatever else they look like, and `entries` the lines that list them, with the label above. */
export function listed(
  given: readonly Part[],
  contents: readonly Contents[],
  texts: readonly string[],
  signals: readonly LineSignals[],
): { parts: Part[]; titles: ReadonlySet<number>; entries: ReadonlySet<number> } {
  const parts = [...given];
  const titles = new Set<number>();
  const entries = new Set<number>();
  const [start, end] = [given.indexOf('text'), given.lastIndexOf('text')];
  const firstPassage = signals.findIndex((line, at) => given[at] === 'text' && isPassage(line));
  for (const list of contents) {
    const above = (list.entries[0] as number) - 1;
    const isLabelled = label.test(texts[above] ?? '');
    if (!isLabelled && isOverBox(above)) continue;
    const first = beginningWith(list);
    const within = list.titles.filter((at) => at >= first && at <= end);
    if (within.length === 0 || within.length < list.titles.length * leastWithin) continue;
    for (const at of within) if (isOverText(at) && !isOverBox(at - 1)) titles.add(at);
    // Amid the text an article may name what it goes on to tell of.
    if (!isLabelled && firstPassage >= 0 && firstPassage <= above) continue;
    if (isLabelled) entries.add(above);
    for (const at of list.entries) entries.add(at);
  }
  for (const at of titles) parts[at] = 'text';
  for (const at of entries) if (parts[at] === 'text') parts[at] = 'interruption';
  return { parts, titles, entries };

  /** The text may begin with the title of a section. */
  function beginningWith({ titles: own }: Contents): number {
    let first = start;
    while (first > 0 && own.includes(first - 1)) first -= 1;
    return first;
  }

  function isOverText(at: number): boolean {
    for (let below = at + 1; below <= at + reach; below += 1)
      if (given[below] === 'text' && signals[below]?.sentence) return true;
    return false;
  }

  /** Below such a label stand other stories; a sentence that sends readers elsewhere may close a section. */
  function isOverBox(at: number): boolean {
    const line = signals[at];
    return (line?.says === 'related links' && !line.sentence) || overBox.test(texts[at] ?? '');
  }
}
