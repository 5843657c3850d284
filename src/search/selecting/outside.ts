/** A search with words that no article has, or none has together, to the lines of clippings, outside of the articles, in which these stand. */
import type { Outside } from '../contract.ts';
import type { Files } from '../index/files.ts';
import type { Resolved } from './resolve.ts';
import { articlesIn } from './select.ts';

/**
 * As in the files `outside/<number>.json`: in how many clippings it stands, then its first places, article and line in
 * turn. Words that articles have, too, are there with their places in captions and credits alone.
 */
export type OutsideWord = [word: string, clippings: number, ...places: number[]];

type Place = { article: number; line: number };
type Known = { word: string; clippings: number; places: Place[] };

/** Of one query; nobody reads more. */
const most = 3;

export async function outsideOf(resolved: Resolved, files: Files): Promise<Outside[]> {
  const { parsed, matches } = resolved;
  const found = await Promise.all(
    phrasesOf(resolved)
      .slice(0, most)
      .map((words) => lineWithAll(words, files)),
  );
  const whole = found.filter((one) => one !== null);
  const isTold = (word: string) => whole.some(({ words }) => words.some((one) => one.word === word));
  // A piece of “date:2016-07” by itself is nothing that was looked for.
  const sought = parsed.groups.flat().filter(({ isForeign }) => !isForeign);
  const missing = sought.flatMap((clause) => matches.get(clause)?.missing ?? []);
  const others = [...new Set(missing)].filter((word) => !isTold(word)).slice(0, most);
  const known = await Promise.all(others.map((word) => knownOutside(word, files)));
  const parts = byLine(known.filter((word) => word !== null));
  return Promise.all([...whole, ...parts].map((group) => told(group, files)));
}

/** Whether it stands in a clipping outside of the articles, and where. */
export async function knownOutside(word: string, files: Files): Promise<Known | null> {
  const [letter = ''] = word;
  const found = (await files.outside(letter)).find(([one]) => one === word);
  if (!found) return null;
  const [, clippings, ...numbers] = found;
  const places = numbers.flatMap((article, index) => {
    const line = numbers[index + 1];
    return index % 2 === 0 && line !== undefined ? [{ article, line }] : [];
  });
  return { word, clippings, places };
}

/** Those that no article has; and all words asked for, as if they were one, where no article has them all. */
function phrasesOf({ parsed, matches, absent, selected }: Resolved): string[][] {
  const clauses = parsed.groups.flat().filter((clause) => matches.has(clause));
  const lost = clauses.filter((clause) => matches.get(clause)?.occurrences.size === 0);
  const isAllLost = absent.length > 0 || articlesIn(selected).length === 0;
  const all = clauses.filter(({ kind }) => kind === 'word').flatMap(({ words }) => words);
  const phrases = [...lost.map(({ words }) => words), ...(isAllLost ? [all] : [])]
    .map((words) => [...new Set(words)])
    .filter(({ length }) => length > 1);
  return [...new Map(phrases.map((words) => [words.join(' '), words])).values()];
}

type InLine = { words: Known[]; place: Place };

/** A line in which all of them stand, of those that the index has. */
async function lineWithAll(words: string[], files: Files): Promise<InLine | null> {
  const known = (await Promise.all(words.map((word) => knownOutside(word, files)))).filter(
    (word) => word !== null,
  );
  if (known.length < words.length) return null;
  const place = known[0]?.places.find((one) => known.every((word) => standsIn(word, one)));
  return place ? { words: known, place } : null;
}

/** Words that stand in one line are told of together, as many as can be. */
function byLine(words: Known[]): InLine[] {
  const groups = words
    .flatMap(({ places }) => places)
    .map((place) => ({ place, words: words.filter((word) => standsIn(word, place)) }));
  const [first] = groups.sort((a, b) => b.words.length - a.words.length);
  if (!first) return [];
  return [first, ...byLine(words.filter((word) => !first.words.includes(word)))];
}

const standsIn = ({ places }: Known, { article, line }: Place) =>
  places.some((one) => one.article === article && one.line === line);

async function told({ words, place }: InLine, files: Files): Promise<Outside> {
  const { id, headline } = await files.article(place.article);
  const [first] = words;
  // Of several words, the index does not say how many clippings have them all.
  const clippings = words.length === 1 ? (first?.clippings ?? null) : null;
  return { words: words.map(({ word }) => word), id, headline, line: place.line, clippings };
}
