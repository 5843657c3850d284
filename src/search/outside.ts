/** A search with words that no article has to the lines of clippings, outside of the articles, in which these stand. */
import type { Outside } from './contract.ts';
import type { Files } from './files.ts';
import type { Resolved } from './resolve.ts';

/** As in the files `outside/<number>.json`: the number of its first article, the line there, in how many clippings. */
export type OutsideWord = [word: string, article: number, line: number, clippings: number];

/** Of one query; nobody reads more. */
const most = 3;

export async function outsideOf({ parsed, matches }: Resolved, files: Files): Promise<Outside[]> {
  const missing = parsed.groups.flat().flatMap((clause) => matches.get(clause)?.missing ?? []);
  const words = [...new Set(missing)].slice(0, most);
  const found = await Promise.all(words.map((word) => placeOf(word, files)));
  // Words that stand in one line, as those of a name do, are told of together.
  const byLine = Map.groupBy(
    found.filter((place) => place !== null),
    ([, article, line]) => `${article} ${line}`,
  );
  return Promise.all([...byLine.values()].map((places) => told(places, files)));
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
