/** A line of a page as its asides are told from its text. */
import { isPassage as isLong } from '../furniture/passage.ts';
import type { Part } from '../furniture/segment.ts';
import type { LineSignals } from '../furniture/signals.ts';
import type { RemovalRule } from '../removal-rules.ts';

/** `score` is how much the line looks like article text; `gone` is whether its wording alone makes it furniture. */
export type Line = { text: string; signals: LineSignals; part: Part; score: number; gone: boolean };

export type Aside = { kind: string; rule: RemovalRule };

/** From which line to which; both are of it. */
export type Stretch = { from: number; to: number };

/** The lines of a page that are asides, by their place. */
export type Asides = Map<number, Aside>;

/** Whether a line stands in the article as far as is known. */
export function isText({ part, gone }: Line): boolean {
  return part === 'text' && !gone;
}

/** How many of the article's paragraphs stand above a place. */
export function passagesAbove(lines: readonly Line[], at: number): number {
  return lines.slice(0, Math.max(0, at)).filter(isPassageOfText).length;
}

/** The nearest line of the text above a place, or below it. Furniture between them is passed over, but not for ever. */
export function nextText(lines: readonly Line[], at: number, step: -1 | 1): Line | undefined {
  for (let by = 1; by <= reach; by += 1) {
    const line = lines[at + step * by];
    if (line && isText(line)) return line;
  }
  return undefined;
}
const reach = 12;

/** A sentence or more, such as paragraphs are. */
export function isPassage(line: Line | undefined): boolean {
  return line !== undefined && isLong(line.signals);
}

/** Such a one that stands in the article, as far as is known. */
export function isPassageOfText(line: Line): boolean {
  return isText(line) && isPassage(line);
}

/** Words without a stop, as titles are set; a question may be one. */
export function isTitleLike({ text, signals }: Line): boolean {
  const { sentence, question, colon, bullet, smallStart, words } = signals;
  const asks = question && !/[.!?]["”’)]* \p{Lu}/u.test(text);
  return (!sentence || asks) && !colon && !bullet && !smallStart && words > 0 && !/[,;–—-]$/.test(text);
}
