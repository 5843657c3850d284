/** A search with words or names that no article has to the lines of clippings, outside of the articles, in which these stand. */
import type { Outside } from './contract.ts';
import type { Files } from './files.ts';
import type { Resolved } from './resolve.ts';
import { articlesIn } from './select.ts';

/**
 * As in the files `outside/<number>.json`: the number of its first article, the line there, in how many clippings. Of
 * captions and credits also two words of a name, with a space between, whether articles have the one or the other or not.
 */
export type OutsideWord = [word: string, article: number, line: number, clippings: number];

/** Of one query; nobody reads more. */
const most = 3;

export async function outsideOf(resolved: Resolved, files: Files): Promise<Outside[]> {
  const { parsed, matches } = resolved;
  const names = await Promise.all(
    phrasesOf(resolved)
      .slice(0, most)
      .map((words) => placeOfName(words, files)),
  );
  const named = names.filter((place) => place !== null);
  const isNamed = (word: string) => named.some(([name]) => name.split(' ').includes(word));
  const missing = parsed.groups.flat().flatMap((clause) => matches.get(clause)?.missing ?? []);
  const words = [...new Set(missing)].filter((word) => !isNamed(word)).slice(0, most);
  const found = await Promise.all(words.map((word) => placeOf(word, files)));
  // Words that stand in one line are told of together.
  const byLine = Map.groupBy(
    [...named, ...found.filter((place) => place !== null)],
    ([, article, line]) => `${article} ${line}`,
  );
  return Promise.all([...byLine.values()].map((places) => told(places, files)));
}

/** Those that no article has; and all words asked for, as if they were one, where no article has them all. */
function phrasesOf({ parsed, matches, absent, selected }: Resolved): string[][] {
  const clauses = parsed.groups.flat().filter((clause) => matches.has(clause));
  const lost = clauses.filter((clause) => matches.get(clause)?.occurrences.size === 0);
  const isAllLost = absent.length > 0 || articlesIn(selected).length === 0;
  const all = clauses.filter(({ kind }) => kind === 'word').flatMap(({ words }) => words);
  return [...lost.map(({ words }) => words), ...(isAllLost ? [all] : [])].filter(({ length }) => length > 1);
}

/** Of a longer name, every two words that follow each other stand in that line. */
async function placeOfName(words: string[], files: Files): Promise<OutsideWord | null> {
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const places = await Promise.all(pairs.map((pair) => placeOf(pair, files)));
  const [first] = places;
  if (!first) return null;
  const [, article, line, clippings] = first;
  return places.every((place) => place?.[1] === article && place[2] === line)
    ? [words.join(' '), article, line, clippings]
    : null;
}

async function placeOf(word: string, files: Files): Promise<OutsideWord | null> {
  const [letter = ''] = word;
  return (await files.outside(letter)).find(([one]) => one === word) ?? null;
}

async function told(places: OutsideWord[], files: Files): Promise<Outside> {
  const [, article, line] = places[0] as OutsideWord;
  const { id, headline } = await files.article(article);
  const clippings = Math.min(...places.map(([, , , count]) => count));
  return { words: places.map(([word]) => word), id, headline, line, clippings };
}
