/** A paper by its author's name, “Quist’s email”, “a report from Harbour Watch”, to the one who speaks in it. */
import type { Mention } from '../../names.ts';
import type { Passage } from '../passages/passage.ts';

/** What somebody writes or says in their own words; a report or a law may be others' work under a name. */
const own =
  '(?:letter|statement|memo|e-?mail|message|post|tweet|decision|opinion|dissent|essay|speech|announcement|release|note|testimony|complaint)';
const name = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4}";
const possessed = new RegExp(
  `^(?<article>[Tt]he )?(?<author>${name})['’]s? (?:\\p{Ll}[\\p{L}-]* )*${own}$`,
  'u',
);
const sent = new RegExp(
  `^(?:[Tt]he|[Aa]n?) (?:\\p{Ll}[\\p{L}-]* )*(?:${own}|report) from (?:the )?(?<author>\\p{Lu}.*)$`,
  'u',
);

export type Author = { value: string; meant?: Mention };

/** `start` is where the words stand in the passage. */
export function authorOf(role: string, passage: Passage, start: number): Author | null {
  const { article = '', author } = (possessed.exec(role) ?? sent.exec(role))?.groups ?? {};
  if (author === undefined) return null;
  const at = passage.text.indexOf(author, start);
  const mention = passage.mentions.find(({ start: from, end }) => from <= at && end >= at + author.length);
  return mention ? { value: mention.name, meant: mention } : { value: article + author };
}
