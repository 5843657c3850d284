/** A paragraph that opens with a word in capitals, as popular papers set them, to the same with that word in small letters: "KELLY Quist has". */
import { once } from '../asking/once.ts';
import { wordsOf } from '../text/plain.ts';
import { capitalsIn } from '../text/runs.ts';
import type { RootContent } from '../tree.ts';
import { pronounOf } from './given.ts';
import { isTitle } from './titles.ts';

/** Nothing of what follows is in capitals: there it would be a headline's, or a name's. */
const shouted = /^(\p{Lu})(\p{Lu}+)(?= (?:\p{Lu}\p{Ll}|\p{Ll}))/u;

/** Offsets stay what they are. @param isWord whether the clipping has a word elsewhere: "NASA" is no "Nasa" */
export function readSmall(text: string, isWord: (word: string) => boolean): string {
  const [all = '', first = '', rest = ''] = shouted.exec(text) ?? [];
  const word = first + rest.toLowerCase();
  if (word.length < 2 || word.length !== all.length) return text;
  return pronounOf.has(word) || isTitle(word) || isWord(word) ? word + text.slice(word.length) : text;
}

/** Whether a word with a capital stands in the blocks, whose words are gathered once and only if any is asked for. */
export function capitalWordsOf(blocks: RootContent[]): (word: string) => boolean {
  const words = once(
    () =>
      new Set(
        blocks.flatMap((block) => {
          const text = wordsOf(block);
          return capitalsIn(text).map(({ start, end }) => text.slice(start, end));
        }),
      ),
  );
  return (word) => words().has(word);
}
