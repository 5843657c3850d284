/** The paragraphs of an interview to the one who is interviewed, where they name nobody else: whole paragraphs in marks are theirs. */
import { evidence } from '../../evidence.ts';
import { pronounOf } from '../../names/given.ts';
import { once } from '../../asking/once.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { loneNames } from '../passages/lone-names.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';

/** "Spoke to us", "spoke to the Harbour Times"; whoever spoke to reporters may be an officer. */
const interview =
  /\b(?:[Ii]nterview(?:s|ed)?|[Cc]onversation|(?:[Ss]poke|[Tt]alked|[Ss]at down|[Cc]hatted) (?:with|to) (?:us|me|(?:the )?\p{Lu}\p{L}+))\b/u;

export function intervieweeIn(passages: ReadonlyMap<RootContent, Passage>): () => TextFact | null {
  return once(() =>
    [...passages.values()].some(({ text }) => interview.test(text)) ? onlyPerson(passages) : null,
  );
}

function onlyPerson(passages: ReadonlyMap<RootContent, Passage>): TextFact | null {
  const people = [...passages].flatMap(([block, passage]) => {
    const { masked } = ownWordsOf(passage);
    return passage.mentions
      .filter(({ kind, start }) => kind === 'person' && masked[start] !== mask)
      .map((mention) => ({ block, ...mention }));
  });
  const [first, ...others] = people;
  if (!first || others.some(({ name }) => name !== first.name)) return null;
  if ([...passages.values()].some((passage) => loneNames(passage).length > 0)) return null;
  const { block, name, start, end } = first;
  // What no given name tells to be a person may be a thing with capitals.
  if (!pronounOf.has(name.split(' ', 1)[0] as string)) return null;
  const note = `the interview names nobody else than ${name}`;
  return { value: name, basis: 'inferred', ...evidence(block, start, end), note };
}
