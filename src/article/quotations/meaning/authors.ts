/** A paper by its author's name, “Quist’s email”, “a report from Harbour Watch”, to the one who speaks in it. */
import { bodies, isCalling, isThing } from '../../grammar/nouns.ts';
import type { Mention } from '../../names.ts';
import type { Passage } from '../passages/passage.ts';
import { isBusiness } from './businesses.ts';

/** What somebody writes or says in their own words; a report or a law may be others' work under a name. */
const own =
  '(?:letter|statement|memo|e-?mail|message|post|tweet|decision|opinion|dissent|essay|speech|announcement|release|note|testimony|complaint|answer|reply|response)';
const name = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4}";
const possessed = new RegExp(
  `^(?<article>[Tt]he )?(?<author>${name})['’]s? (?:\\p{Ll}[\\p{L}-]* )*${own}$`,
  'u',
);
const sent = new RegExp(
  `^(?:[Tt]he|[Aa]n?) (?:\\p{Ll}[\\p{L}-]* )*(?:${own}|report) from (?:the )?(?:(?<noun>(?:\\p{Ll}[\\p{L}-]* )?\\p{Ll}+) )?(?<author>\\p{Lu}.*)$`,
  'u',
);
/** "The SHB statement": of a body that is called by its letters. */
const ofInitials = /^[Tt]he (?<author>\p{Lu}{2,6}) (?:statement|announcement|(?:news |press )?release)$/u;
/** "The law firm Quist, Berg, Lund", "Quist, Berg & Lund": partners after the first. */
const partners =
  /^(?:, \p{Lu}[\p{L}’'-]+)*(?:, \p{Lu}[\p{L}’'-]+|,? (?:&|and) \p{Lu}[\p{L}’'-]+)(?=[.,;:]|$)/u;

const paper = new RegExp(`^(?:[Tt]h(?:e|is|at)|[Aa]n?) (?:[\\p{L}\\d-]+ )*${own}$`, 'u');
/** "A note in purple marker from Ada Quist", "the answer from Ada Quist", "a statement released by publicist Ada Quist". */
const made = '(?: (?:issued|released|published|written|signed|posted|sent(?: out)?|put out))?';
const time =
  '(?: (?:in|on|of) (?:(?:the|an?|its|his|her) )?(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+| \\p{Lu}\\p{L}+day){0,2}';
/** No word that hangs another name on the sender: "prosecutors against Quist", "police about Quist", "lawyers representing Quist". */
const gap =
  '(?:(?!(?:about|above|after|against|and|around|as|at|before|behind|beside|between|but|by|concerning|during|for|from|in|into|like|near|of|off|on|or|over|since|than|that|to|toward|towards|under|until|upon|versus|via|who|whom|whose|which|with|within|without) |(?!acting|managing)\\p{Ll}+ing )\\p{Ll}[\\p{L}-]* ){0,4}';
const sender = new RegExp(
  `^${made}${time} (?:from|by) (?:(?:the|an?) )?${gap}(?<author>@\\w+|\\p{Lu}[\\p{L}.’'-]*)`,
  'u',
);
/** "A statement issued by the harbour ministry". */
const unnamed = new RegExp(
  `^${made}${time} by (?<author>the (?:(?!(?:for|of|to|in|on|at|with|and) )[\\p{L}-]+ ){0,4}?(?:${bodies}))(?=[.,;:]| on | in | this | last | \\p{Lu}\\p{L}+day|$)`,
  'u',
);

type Author = { value: string; meant?: Mention };

/** `start` is where the words stand in the passage. */
export function authorOf(role: string, passage: Passage, start: number): Author | null {
  const {
    article = '',
    noun,
    author,
  } = (possessed.exec(role) ?? ofInitials.exec(role) ?? sent.exec(role))?.groups ?? {};
  // "A letter from residents of Ayr" is not from Ayr.
  const isNamed = noun === undefined || isBearing(noun.split(' ').at(-1) as string);
  if (author === undefined || !isNamed) return paper.test(role) ? senderOf(role, passage, start) : null;
  const at = passage.text.indexOf(author, start);
  const mention = passage.mentions.find(({ start: from, end }) => from <= at && end >= at + author.length);
  if (mention) return { value: mention.name, meant: mention };
  const more = noun?.endsWith('firm')
    ? partners.exec(passage.text.slice(at + author.length))?.[0]
    : undefined;
  return { value: article + author + (more ?? '') };
}

/** "The union Quay Hands", "her lawyer Ada Quist": a noun before the name of what or whom it tells of. */
function isBearing(noun: string): boolean {
  return isCalling(noun) || isBusiness(`the ${noun}`) || isThing(noun);
}

const longest = 160;

/** Whoever is told, right after the words, to have sent the paper. */
function senderOf(role: string, { text, mentions }: Passage, start: number): Author | null {
  const at = text.indexOf(role, start);
  if (at < 0) return null;
  const end = at + role.length;
  const after = text.slice(end, end + longest);
  const found = sender.exec(after);
  const author = found?.groups?.['author'];
  const body = unnamed.exec(after)?.groups?.['author'];
  if (body !== undefined) return { value: body };
  if (!found || author === undefined) return null;
  if (author.startsWith('@')) return { value: author };
  const from = end + found[0].length - author.length;
  const mention = mentions.find((one) => one.start <= from && from < one.end && one.kind !== 'place');
  return mention ? { value: mention.name, meant: mention } : null;
}
