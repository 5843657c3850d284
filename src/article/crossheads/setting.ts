/** A short line to what stands around it: the lengths of what is above and below it, and how it ties to them. */
import { contentWords } from '../furniture/words.ts';
import { after, before, type Line, type Placed } from './line.ts';
import { mark } from './standing.ts';
import { tie } from './tie.ts';

export type Setting = Record<string, number>;

/** Where there is no such line. */
const none = -1;
/** So far a section is looked at, in lines and in words. */
const longestSection = 30;
const mostWords = 600;
/** So many lines in a row that are no passages are a list, however many follow. */
const longestRow = 9;
/** Odds beyond these say no more. */
const sure = 4;
const unlikely = -5;

const asking = /^(?:what|how|why|who|where|which|when)\b/i;

/** What all lines of an article share. `oddsAt` says how much the block at a place of the page looks like article text. */
export function settingIn(lines: Line[], oddsAt: (place: number) => number | undefined) {
  const passages = lines.filter(isFullPassage);
  const words = passages.reduce((sum, { signals }) => sum + signals.words, 0);
  const page = {
    lines: lines.length,
    'share of other lines than passages': (lines.length - passages.length) / Math.max(1, lines.length),
    'words of a passage': words / Math.max(1, passages.length),
    'gap above a passage': middle(passages.map(({ gaps }) => gaps.above)),
  };
  return (placed: Placed): Setting => {
    const { line, at } = placed;
    const own = [...contentWords(line.text)];
    const above = sectionAbove(placed);
    const below = sectionBelow(placed);
    return {
      'gap above': line.gaps.above - page['gap above a passage'],
      'gap below': line.gaps.below - page['gap above a passage'],
      'gap above more than below': line.gaps.above - line.gaps.below,
      'said above': line.again.above,
      'said below': line.again.below,
      length: line.text.length,
      words: line.signals.words,
      capitals: line.signals.capitals,
      prose: line.signals.prose,
      'full stop': mark.test(line.text) ? 1 : 0,
      asking: asking.test(line.text) ? 1 : 0,
      'taken out': line.removal ? 1 : 0,
      odds: Math.max(-sure, Math.min(sure, line.odds)),
      'odds of the block above': oddsAt(line.place - 1) ?? unlikely,
      'odds of the block below': oddsAt(line.place + 1) ?? unlikely,
      'words above': before(placed)?.signals.words ?? none,
      'words second above': before(placed, 2)?.signals.words ?? none,
      'words below': after(placed)?.signals.words ?? none,
      'words second below': after(placed, 2)?.signals.words ?? none,
      'capitals below': after(placed)?.signals.capitals ?? none,
      'words of the section above': wordsOf(above),
      'words of the section below': wordsOf(below),
      'other lines than passages above': row(placed, before),
      'other lines than passages below': row(placed, after),
      'tie to the section above': tie(own, above.length > 0 ? above : [before(placed)]),
      'tie to the section below': tie(own, below),
      'share of the lines passed': at / Math.max(1, lines.length),
      ...page,
    };
  };
}

function isFullPassage({ signals }: Line): boolean {
  return signals.words > 12 && signals.sentence;
}

/** Whether the line may title a section, by its shape alone. */
function mayTitle({ signals }: Line): boolean {
  return signals.words <= 12 && !signals.sentence && !signals.bullet;
}

/** The lines down to the next that may be a title; the first is not asked, since titles stand in rows. */
function sectionBelow(placed: Placed): Line[] {
  const section: Line[] = [];
  for (let by = 1; by <= longestSection; by += 1) {
    const line = after(placed, by);
    if (!line || (by > 1 && mayTitle(line))) break;
    section.push(line);
  }
  return section;
}

function sectionAbove(placed: Placed): Line[] {
  const section: Line[] = [];
  for (let by = 1; by <= longestSection; by += 1) {
    const line = before(placed, by);
    if (!line || mayTitle(line)) break;
    section.push(line);
  }
  return section;
}

function wordsOf(section: Line[]): number {
  return Math.min(
    mostWords,
    section.reduce((sum, { signals }) => sum + signals.words, 0),
  );
}

function row(placed: Placed, next: typeof before): number {
  let count = 0;
  for (
    let line = next(placed);
    line && !isFullPassage(line) && count < longestRow;
    line = next(placed, count + 1)
  )
    count += 1;
  return count;
}

/** The lower of the two in the middle, where there are two. */
function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}
