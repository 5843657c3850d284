/** What clippings hold beside their articles – captions, credits, furniture – to the words of it, each with its places: those that no article has, and all of a caption or a credit. */
import type { Article } from '../../src/article/schema.ts';
import type { OutsideWord } from '../../src/search/selecting/outside.ts';
import { tokensOf } from '../../src/search/words/tokens.ts';

type OutsideWords = {
  /** Notes the words of one article, whose numbers rise. */
  note: (number: number, article: Article) => void;
  /** Under each letter the words, in order. */
  byLetter: (ofArticles: ReadonlySet<string>) => Map<string, OutsideWord[]>;
};

type Line = { line: number; text: string };
/** Of one word: its first places, and in how many clippings it stands. */
type Stands = { places: Map<string, [article: number, line: number]>; clippings: Set<number> };

/** In letters; longer ones are addresses and the like, which nobody types. */
const longest = 40;
/** Places of a word: what stands everywhere, as “home” does, need not be told of everywhere. */
const most = 8;

export function noteOutsideWords(): OutsideWords {
  const anywhere = new Map<string, Stands>();
  const named = new Map<string, Stands>();
  return {
    note(number, article) {
      const { all, naming } = linesBeside(article);
      noteWords(all, number, anywhere);
      noteWords(naming, number, named);
    },
    byLetter(ofArticles) {
      const outside = [
        ...[...anywhere].filter(([word]) => !ofArticles.has(word)),
        ...[...named].filter(([word]) => ofArticles.has(word)),
      ]
        .map(([word, { places, clippings }]): OutsideWord => [
          word,
          clippings.size,
          ...[...places.values()].flat(),
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return Map.groupBy(outside, ([[letter = '']]) => letter);
    },
  };
}

function noteWords(lines: Line[], number: number, into: Map<string, Stands>): void {
  for (const { line, text } of lines) {
    for (const { word } of tokensOf(text)) {
      if (word.length > longest) continue;
      const stands = into.get(word) ?? { places: new Map(), clippings: new Set() };
      into.set(word, stands);
      stands.clippings.add(number);
      if (stands.places.size < most) stands.places.set(`${number} ${line}`, [number, line]);
    }
  }
}

/** Those that state a credit are among the removed ones as a rule, and not always. Captions and credits name people. */
function linesBeside({ removed, credits }: Article): { all: Line[]; naming: Line[] } {
  const lines = removed.flatMap(({ line, text, kind, rule }) =>
    text.split('\n').map((one, index) => ({
      line: line + index,
      text: one,
      isCaption: kind === 'caption' || rule === 'caption',
    })),
  );
  return {
    all: [...lines, ...credits],
    naming: [...lines.filter(({ isCaption }) => isCaption), ...credits],
  };
}
