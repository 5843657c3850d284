/** The lines above a text, and the text, to what the features of each line are taken from: its ties, its copies, who signs near it. */
import { countsAfter, isAside, isParagraph, isTitleLike, key, type Line, longestTitle } from './lines.ts';
import { type Tie, tiesOf } from './ties.ts';

/** In the order of the lines. `start` is how many of them stand above the first line of prose. */
export type Above = {
  lines: Line[];
  start: number;
  ties: Tie[];
  /** The place of the first line with a strong tie; -1 for none. */
  firstStrong: number;
  /** How many words of the text's a line has at most that may be a title. */
  mostShared: number;
  /** Texts as copies of a line have them, too. */
  keys: string[];
  /** Texts that are longer than a label. */
  titles: string[];
  /** Of the lines that may be titles, the keys. */
  titleLike: (string | null)[];
  /** Whether the line says by whom the article is; whether it does, or is something else that stands beside a headline. */
  signs: boolean[];
  aside: boolean[];
  /** Whether all of the line stands in the text's first lines. */
  isInOpening: boolean[];
  /** How many of the lines after it, above the text, are prose; how many have the shape of titles. */
  proseBelow: number[];
  titlesBelow: number[];
};

const bylineStart = /^(by|words by|written by|story by|author:?|posted by)\b/i;
const gluedByline = /^By\p{Lu}/u;

/** A caption's or a masthead's name stands in the text's first lines as it is; of a line that is a whole book so much is looked at. */
const openingLines = 6;
const longestOpening = 3000;

/** `text` is every line of the article's prose. */
export function aboveOf(lines: Line[], text: string[]): Above {
  const texts = lines.map((line) => line.text);
  const ties = tiesOf(texts, text);
  const keys = texts.map(key);
  const opening = plainMarks(key(text.slice(0, openingLines).join(' ').slice(0, longestOpening)));
  const signs = texts.map((line) => bylineStart.test(line) || gluedByline.test(line));
  const aside = lines.map(({ signals }, at) => (signs[at] as boolean) || isAside(signals));
  const start = lines.filter((line) => !line.below).length;
  const aboveText = lines.slice(0, start);
  return {
    lines,
    start,
    ties,
    firstStrong: ties.findIndex(isStrong),
    mostShared: mostSharedBy(lines, ties),
    keys,
    titles: lines.flatMap(({ text: words, signals }) => (signals.words > 3 ? [words] : [])),
    titleLike: lines.map(({ signals, below }, at) =>
      isTitleLike(signals) && !aside[at] && !(below && signals.sentence) ? (keys[at] as string) : null,
    ),
    signs,
    aside,
    isInOpening: keys.map((own) => own !== '' && opening.includes(plainMarks(own))),
    proseBelow: countsAfter(aboveText, ({ signals }) => signals.prose > 0.4),
    titlesBelow: countsAfter(aboveText, ({ signals }) => isTitleLike(signals) && !signals.sentence),
  };
}

function mostSharedBy(lines: Line[], ties: Tie[]): number {
  const shared = ties.filter((_, at) => {
    const line = lines[at] as Line;
    return !isParagraph(line) && line.signals.words <= longestTitle;
  });
  return shared.reduce((most, { count }) => Math.max(most, count), 0);
}

function isStrong({ share, count }: Tie): boolean {
  return share >= 0.5 && count > 1;
}

/** Copies differ in the form of their marks, too. */
function plainMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
