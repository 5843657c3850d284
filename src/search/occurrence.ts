/**
 * A word to whether any article has it. Pagefind does not say: a word that it does not know it drops, or replaces by
 * the longest beginning that it knows, and answers as if that had been asked.
 */
import { fold } from './letters.ts';
import { type Engine, type Fragment, wordsOf } from './pagefind.ts';

/** Results in which a word that was begun is looked for. */
const looks = 20;

const answers = new Map<string, Promise<boolean>>();

/** True for a word of the archive, for another form of one (`restoring`, where `restored` is printed) and for the beginning of one. */
export function occurs(word: string, engine: Engine): Promise<boolean> {
  const answer =
    answers.get(word) ?? (async () => (await hasForm(word, engine)) || beginsWord(word, engine))();
  answers.set(word, answer);
  return answer;
}

/** In quotes Pagefind reduces a word to its stem, but replaces nothing. */
async function hasForm(word: string, engine: Engine): Promise<boolean> {
  return (await engine.search(`"${word}"`)).results.length > 0;
}

async function beginsWord(word: string, engine: Engine): Promise<boolean> {
  const { results } = await engine.search(word);
  const fragments = await Promise.all(results.slice(0, looks).map((hit) => hit.data()));
  const beginning = fold(word);
  return fragments.flatMap(foundIn).some((found) => fold(found).startsWith(beginning));
}

/** The words that made it a result; where none of its text did, those of its publisher, date and headline. */
function foundIn(fragment: Fragment): string[] {
  const words = wordsOf(fragment);
  const found = fragment.locations.flatMap((location) => words[location]?.split(/[-–—/]/) ?? []);
  return found.length > 0 ? found : Object.values(fragment.meta).flatMap((value) => value.split(/\s+/));
}
