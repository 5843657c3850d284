/** A verb with no subject beside it to the subject of its clause: "The council backed the ban, calling it “…”", "The board in May noted". */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { endsInPerson } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import { clauseReach } from './antecedent.ts';
import { isApposition, type Scene, type Subject, whoOf } from './attribution.ts';
import { endsRelative } from '../passages/subjects.ts';
import { isOfficeSetOff } from './named-by-office.ts';
import { openingPhrase } from './opening-phrase.ts';
import { opensClause } from './opened-clauses.ts';
import { settingOf } from './settings.ts';
import type { Reported } from './reported.ts';

/** Where the clauses of a sentence begin that are no parts of others. */
const clauseStart = /(?:;|[,\uFFFC] (?:and|but|while|yet|so)|\b(?:what|that))\s+/gu;
/**
 * What a relative clause tells is told of somebody else, and quoted words part one statement from the next. So does
 * "though" with a subject of its own, where no comma ends what it says.
 */
const parted = /[\uFFFC;:]|\b(?:that|whether|who|whom|whose|which|how|why|what)\b/i;
const conceding =
  /, (?:al)?though (?:(?:the|an?|his|her|its|their|some|many|most|all|each|every|both|others|those|one|he|she|it|they) |\p{Lu}|\p{Ll}{3,}s )[^,]*(, )?$/u;

/** After a comma, a participle goes on with what is conceded: "though Quist was late, writing". */
function isConceded(between: string, verb: string): boolean {
  const [found, comma] = conceding.exec(between) ?? [];
  return found !== undefined && (comma === undefined || /^\p{L}+ing\b/u.test(verb));
}

type Found = Subject & { end: number };

/** Whose a participle after a comma is, or a verb before which all else is told of its subject. `own` is the sentence without its asides. */
export function mainSubject({ masked, sentence, actors }: Scene, own: string, at: number): Found | null {
  if (at - sentence.start > clauseReach) return null;
  const lead = own.slice(sentence.start, at);
  // "When Quist said that they had sued, Berg hit back": what the setting tells has subjects of its own.
  const opening = settingOf(lead.trimStart());
  const later = matchesIn(lead, clauseStart)
    .map(({ 0: words, index }) => index + words.length)
    .filter((begins) => begins > opening);
  for (const begins of [lead.length - lead.trimStart().length, ...later].reverse()) {
    const clause = lead.slice(begins);
    const from = sentence.start + begins + settingOf(clause);
    const found = subjectFrom(from, at, masked, own, actors);
    const between = found && own.slice(found.end, at);
    if (found) return between && isOthers(between, own.slice(at)) ? null : found;
  }
  return null;
}

/** Whether what stands between the subject and the verb begins another statement or clause, whose the verb is. */
function isOthers(between: string, verb: string): boolean {
  return parted.test(between) || isConceded(between, verb) || opensClause(between);
}

/** That of a finite verb, where no other clause stands between it and the words in marks. */
export function finiteSubject(scene: Scene, own: string, { verb, at }: Reported): Subject | null {
  // "With the chief vowing", "a report, published in May,"
  const found = /ing$/.test(verb) ? null : mainSubject(scene, own, at);
  return found && /ed$/.test(verb) && own.slice(found.end, at) === ', ' ? null : found;
}

function subjectFrom(from: number, to: number, masked: string, own: string, actors: Scene['actors']) {
  const opening = actors.filter(
    ({ start, end }) =>
      start >= from &&
      end <= to &&
      isOpening(masked.slice(from, start)) &&
      !endsRelative(masked.slice(Math.max(0, from - 10), start)) &&
      !/^['’]/.test(masked.slice(end)),
  );
  // "Harbour Watch athlete Ada Quist noticed": the body is part of what she is.
  const actor =
    opening.findLast(({ end }) => verbFollows(masked.slice(end))) ??
    opening.find((one) => !isAttributive(one, masked.slice(one.end)));
  if (actor) return { who: whoOf(actor), start: actor.start, end: actor.end };
  const words = openingPhrase(own.slice(from, to));
  if (words === null) return null;
  const end = from + words.length;
  // "One worker, May, told": the name says better who it is.
  const name = apposed.exec(own.slice(end, to))?.[1];
  // "The nurse, of Ayr, said": one with a name elsewhere.
  const isSetOff = own.startsWith(',', end);
  // "The host, board member Ada Quist, said": so does a name that ends an apposition.
  const named = actors.find(
    (one) =>
      'mention' in one &&
      one.start > end &&
      isOfficeSetOff(own.slice(end, one.start)) &&
      own[one.end] === ',',
  );
  if (named && named.end < to) return { who: whoOf(named), start: named.start, end: named.end };
  if (name === undefined && isSetOff && /^the /i.test(words) && endsInPerson(words)) return null;
  return { who: { role: name ?? words }, start: name === undefined ? from : end + ', '.length, end };
}

/** "Harbour Watch athlete Ada Quist", "US secretary of", "Harbour Watch (HW) chief": a body or a place that tells whose somebody is. */
function isAttributive(actor: Scene['actors'][number], rest: string): boolean {
  const isNoPerson = 'mention' in actor && actor.mention.kind !== 'person';
  const next = /^(?: \(\p{Lu}+\))? (\p{Ll}+)/u.exec(rest)?.[1];
  return isNoPerson && next !== undefined && !isFunctionWord(next);
}

const apposed =
  /^, (?!\p{Lu}\p{L}+day\b|\p{Lu}{1,3}-\p{Lu})(\p{Lu}[\p{L}’'-]+(?: (?:& )?\p{Lu}[\p{L}’'-]+){0,2}),\s/u;

/** What somebody is, before a name that opens a clause. */
function isOpening(gap: string): boolean {
  const rest = withoutTitles(gap);
  // "Lindqvist went after Quist": a name of which nothing is known, and its verb.
  const [name = ''] = /^\p{Lu}[\p{L}’'-]*/u.exec(rest) ?? [];
  if (name !== '' && verbFollows(rest.slice(name.length))) return false;
  return rest === '' || (rest.length < 60 && isApposition(rest) && !verbFollows(` ${rest}`));
}
