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
  return found.filter((place) => place !== null);
}

async function placeOf(word: string, files: Files): Promise<Outside | null> {
  const [letter = ''] = word;
  const place = (await files.outside(letter)).find(([one]) => one === word);
  if (!place) return null;
  const [, article, line, clippings] = place;
  const { id, headline } = await files.article(article);
  return { word, id, headline, line, clippings };
}
