/** A surname that nobody of a clipping bears to the one whose surname it is but for a letter: "Lindquist" is Rosa Lindqvist. */
import { pronounOf } from '../../names/given.ts';
import { onceEach } from '../../once-each.ts';
import type { Passage } from '../passages/passage.ts';
import type { Meant } from './meant.ts';
import { only, type Story } from './story.ts';

/** Of shorter names a letter makes another: "Berg" and "Borg". */
const shortest = 6;

export function slipOf(word: string, { everything, fullForms }: Story): Meant | null {
  if (word.length < shortest || !/^\p{Lu}\p{Ll}+$/u.test(word) || pronounOf.has(word)) return null;
  if (fullForms.ofWord(word) !== undefined) return null;
  const meant = only(
    peopleIn(everything).filter(({ name }) => {
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      return surname[0] === word[0] && isSlip(surname, word);
    }),
  );
  const note = `“${word}” is taken to be ${meant?.name}, whose name it is but for a letter`;
  return meant && { value: meant.name, note, meant };
}

/** "Kerrigan" and "Kerrigen", "Kerrgian", "Kerriggan"; but a letter at the end makes another word: "Israel", "Israeli". */
function isSlip(surname: string, word: string): boolean {
  if (surname.length < shortest || surname.startsWith(word) || word.startsWith(surname)) return false;
  let from = 0;
  while (surname[from] === word[from] && from < word.length) from += 1;
  const [one, other] = [surname.slice(from), word.slice(from)];
  const isTurned = one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  return isTurned || one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1);
}

const peopleIn = onceEach((passages: readonly Passage[]) =>
  passages.flatMap(({ mentions }) =>
    mentions.filter(({ kind, name }) => kind === 'person' && name.includes(' ')),
  ),
);
