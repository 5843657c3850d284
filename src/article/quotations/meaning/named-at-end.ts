/** A description that ends in a name to whoever bears it: “the mayor’s incoming chief of staff Ada Quist”; “a friend of Ada Quist” is another. */
import { isCalling } from '../../grammar/nouns.ts';
import { isTitle } from '../../names/titles.ts';
import { capitalised } from '../../names/words.ts';
import type { Passage } from '../passages/passage.ts';
import type { Meant } from './meant.ts';
import type { Story } from './story.ts';

/** The noun right before the name, and what stands before it with "of": "chief of staff", "son of actor". */
const noun = /(?:(\p{L}+) of )?(?<!\p{L})(\p{Ll}[\p{L}-]+) $/u;
const small = /^(?:of|for|from|to|by|with|at|in|on|and|or|as|the|an?|who|that|than|like)$/;

/** "Quist’s parent company Northsound Games": of which nothing else need be known. */
const owned = /['’]s? (?:[\p{L}-]+ ){0,4}?\p{Ll}[\p{L}-]+ (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})$/u;

const another =
  /\b(?:of|for|from|to|by|with|against|about|in|on|at|and|who|that|whose)\b|(?<=(?<!\p{L})(?!(?:the|an?|its|his|her|their) )\p{Ll}{3,} )\p{Ll}+ing\b/u;

/** `start` is where the words stand in the passage. */
export function namedAtEnd(words: string, { text, mentions }: Passage, start: number): Meant | null {
  const at = text.indexOf(words, start);
  const mention = mentions.find(
    (one) => one.kind === 'person' && one.start > at && one.end === at + words.length,
  );
  const name = mention ? text.slice(mention.start, mention.end) : owned.exec(words)?.[1];
  if (name === undefined) return null;
  const [, office, last = ''] = noun.exec(words.slice(0, words.length - name.length)) ?? [];
  if (last === '' || small.test(last)) return null;
  if (office !== undefined && (!isTitle(capitalised(office)) || isCalling(last))) return null;
  // "The widow of the murdered journalist Ada Quist": who is told of is another.
  const lead = words.slice(0, words.length - name.length).replace(noun, '');
  if (another.test(lead)) return null;
  return mention ? { value: mention.name, meant: mention } : { value: name };
}

/** "Speaking to the Quay Herald Quist said": what a preposition leads up to is no subject, but for the surname that ends it. */
export function namedAfterPaper(
  words: string,
  { text }: Passage,
  start: number,
  { fullForms }: Story,
): Meant | null {
  const at = text.indexOf(words, start);
  const [, surname] = /^(?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(\p{Lu}[\p{L}’'-]+)$/u.exec(words) ?? [];
  if (surname === undefined || !/\b[Ss]peaking (?:to|with|on) $/.test(text.slice(Math.max(0, at - 20), at)))
    return null;
  const full = fullForms.ofWord(surname);
  return full ? { value: full, note: `“${surname}” is ${full}` } : null;
}
