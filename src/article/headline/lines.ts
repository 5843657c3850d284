/** The lines about a headline to what each is: a paragraph, a title, or what stands between a headline and its text. */
import { remembering } from '../asking/remembering.ts';
import { singleBlanks } from '../text/blanks.ts';
import type { LineSignals } from '../furniture/signals.ts';

/** `kept` is whether the line was taken for text, `below` whether it stands after the first line of prose. */
export type Line = { text: string; signals: LineSignals; kept: boolean; below: boolean };

/** In words; what is longer is a paragraph. */
export const longestTitle = 24;

/** A paragraph below the text's first line is no headline, and is not asked about. */
export function isParagraph({ signals, below }: Line): boolean {
  return below && (signals.words > longestTitle || signals.prose > 0.45);
}

/** Of each line, how many after it are such. */
export function countsAfter(lines: Line[], is: (line: Line, at: number) => boolean): number[] {
  const counts: number[] = [];
  let count = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    counts[at] = count;
    if (is(lines[at] as Line, at)) count += 1;
  }
  return counts;
}

export function isTitleLike({ words, says }: LineSignals): boolean {
  return words > 5 && words < 21 && !says;
}

/** A day, a name, a label: what stands between a headline and its text. */
export function isAside({ dateline, name, says, words }: LineSignals): boolean {
  return dateline || name || says !== null || words < 4;
}

export function isTitle({ words, says, dateline, credit, bullet }: LineSignals): boolean {
  return words > 3 && words < 16 && !says && !dateline && !credit && !bullet;
}

export function isTitleOfAnyLength({ words, ...signals }: LineSignals): boolean {
  return words <= longestTitle && isTitle({ ...signals, words: Math.min(words, 5) });
}

/** A breadcrumb repeats a headline after its bullet, or after its section, with a stroke or run together: "Gardens | Five tips for a small one", "GardensFive tips …". */
const breadcrumb = /^[^\p{L}\d]+$|\p{L}(?: ?[|>»/] ?)?$/u;
/** In characters. */
const longestBreadcrumb = 30;

/** The line that holds a headline without the breadcrumb that a copy of it begins with. */
export function unlabelled(lines: Line[], found: number): number {
  const { text } = lines[found] as Line;
  const inner = lines.findIndex((line) => {
    const before = text.slice(0, Math.max(0, text.length - line.text.length));
    const isCopy = before !== '' && line.signals.words > 3 && text.endsWith(line.text);
    return isCopy && before.length <= longestBreadcrumb && breadcrumb.test(before);
  });
  return inner < 0 ? found : inner;
}

/** Copies differ in capitals and blanks. */
export const key: (text: string) => string = remembering((text) => singleBlanks(text.toLowerCase()));

/** A breadcrumb, a title of the browser's and a headline hold one another's words. */
export function isCopyOf({ text }: Line, { text: other }: Line): boolean {
  return key(text).includes(key(other)) || key(other).includes(key(text));
}
