/** A verb with no subject beside it to the subject of its clause: "The council backed the ban, calling it “…”", "The board in May noted". */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { endsInPerson, maySpeak } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import { titleBefore } from '../../names/titles.ts';
import { clauseReach } from './antecedent.ts';
import { isApposition, type Scene, type Subject, whoOf } from './attribution.ts';
import { endsRelative } from '../passages/subjects.ts';
import { isOfficeSetOff } from './named-by-office.ts';
import { leadingPhrase } from './phrases.ts';
import { agents } from './subject-phrases.ts';
import type { Reported } from './reported.ts';

/** Where the clauses of a sentence begin that are no parts of others. */
const clauseStart = /(?:;|[,\uFFFC] (?:and|but|while|yet|so)|\b(?:what|that))\s+/gu;
/** Says when or where, before the subject. */
const setting =
  /^(?:(?:and|but|then|so|yet|still|however|meanwhile|also|in|on|at|after|before|during|since|until|under|over|from|by|with|within|for|despite|amid|following|as|if|when|once|unless|because|although|though|while|whenever|late|early|earlier|later|last|this|next|yesterday|today|moments|minutes|hours|days|weeks|months|years|two|three)\b[^,\uFFFC]*(?:, |\uFFFC+ (?=an? )))+/iu;
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
  const later = matchesIn(lead, clauseStart).map(({ 0: words, index }) => index + words.length);
  for (const begins of [lead.length - lead.trimStart().length, ...later].reverse()) {
    const clause = lead.slice(begins);
    const from = sentence.start + begins + (setting.exec(clause)?.[0].length ?? 0);
    const found = subjectFrom(from, at, masked, own, actors);
    const between = found && own.slice(found.end, at);
    if (found) return between && (parted.test(between) || isConceded(between, own.slice(at))) ? null : found;
  }
  return null;
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
  const words = nounPhrase(own.slice(from, to));
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
  const rest = gap.replace(titleBefore, '');
  return rest === '' || (rest.length < 60 && isApposition(rest) && !verbFollows(` ${rest}`));
}

const determiner = /^(?:the|an?|its|his|her|their|our|my)$/i;

/** What a determiner goes on with: "the head of the board", "all the boats". */
const hangs = /\b(?:of|for|from|by|to|with|at|in|on|under|over|about|all|both|half|such|and|or|&) $/i;

/** "Speaking before guests during the lunch, the mayor": what somebody did meanwhile; "Manning of Ayr" is a name. */
function opensWithParticiple(clause: string): boolean {
  const next = /^\p{Lu}\p{Ll}+ing (?!of )(\p{L}+)/u.exec(clause)?.[1];
  return next !== undefined && isFunctionWord(next);
}

/** "A printed sheet" of "A printed sheet lying on the counter": as far as a verb, a participle or a comma. */
function nounPhrase(clause: string): string | null {
  if (/^(?:I|it|he|she|they|we|you|that|there|what)\b/i.test(clause) || opensWithParticiple(clause))
    return null;
  let another: number | null = null;
  for (const { 0: word, index } of matchesIn(clause, /[^\s,]+/g)) {
    const end = index + word.length;
    const words = clause.slice(0, end);
    const rest = clause.slice(end);
    if (end > 90 || /[,;:\uFFFC]/.test(words)) return null;
    // "A printed sheet": no verb.
    if (determiner.test(word) && (index === 0 || !hangs.test(clause.slice(0, index)))) {
      another ??= index === 0 ? null : index;
      continue;
    }
    if (!/^(?:,|\s*$| \p{Ll}+ing\b)/u.test(rest) && !verbFollows(rest)) continue;
    // "A study the city ordered": a clause without its "that" tells which.
    if (another !== null) return rest.trim() === '' ? null : phraseOf(clause.slice(0, another).trimEnd());
    return phraseOf(words);
  }
  return null;
}

function phraseOf(words: string): string | null {
  const inSmall = words.charAt(0).toLowerCase() + words.slice(1);
  const head = inSmall.replace(/ (?:of|for|from|at|with|in|on|outside|near) .*$/, '');
  const isManySomewhere = head !== inSmall && agents(head) !== null && maySpeak(head);
  return leadingPhrase(words) === words || agents(inSmall) || isManySomewhere ? words : null;
}
