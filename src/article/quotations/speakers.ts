/** The sentence about a quotation to the one who speaks: by the verb of saying and its subject, or "according to". */
import type { Mention } from '../names.ts';
import type { Span } from './marks.ts';
import { isReporting, isSaying } from './reporting.ts';
import { mask, type Sentence } from './sentences.ts';
import { type Actor, isSubject } from './subjects.ts';

/** Who speaks: a name, a pronoun yet to be resolved, or a role ("police", "a Kremlin spokesman"). */
export type Attribution = {
  who: { mention: Mention } | { pronoun: string } | { role: string };
  /** Offsets of the words that say so. */
  start: number;
  end: number;
  verb: string;
  distance: number;
};

type Scene = { masked: string; sentence: Sentence; span: Span; actors: Actor[] };

const reach = 140;
/** How far before a quotation its verb of saying may stand; longer sentences are not news English. */
const clauseReach = 600;

export function attribute(
  text: string,
  masked: string,
  sentence: Sentence,
  span: Span,
  all: Actor[],
): Attribution | null {
  const actors = all.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const scene = { masked, sentence, span, actors };
  const closed =
    /[,.!?—–…-]$/.test(text.slice(span.start, span.end).trimEnd()) ||
    /^\s*[,—–-]/.test(masked.slice(span.outerEnd));
  return (closed ? afterwards(scene) : null) ?? before(scene) ?? accordingTo(scene) ?? label(scene);
}

/** Whether a verb of saying stands before the quotation in its sentence, whoever its subject may be. */
export function reportedBy(
  masked: string,
  sentence: Sentence,
  span: Span,
): { verb: string; distance: number; at: number } | null {
  const from = Math.max(sentence.start, span.outerStart - clauseReach);
  const lead = masked.slice(from, span.outerStart);
  let found: { verb: string; distance: number; at: number } | null = null;
  for (const match of lead.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) {
    if (/^\p{Lu}/u.test(match[0]) || !isReporting(match[0]) || isNoun(lead, match.index, match[0])) continue;
    found = {
      verb: match[0],
      at: from + match.index,
      distance: span.outerStart - from - match.index,
    };
  }
  return found;
}

/** "the report", "a call", "his statement", "to claim": the same letters, but nobody's verb of saying here. */
function isNoun(lead: string, at: number, word: string): boolean {
  if (/(?:ed|ing|said|told|wrote|spoke)$/i.test(word)) return /\b(?:the|an?)\s+$/i.test(lead.slice(0, at));
  return (
    /\b(?:the|an?|his|her|its|their|our|this|that|of|in|new|no)\s+(?:\p{L}+\s+)?$/iu.test(
      lead.slice(0, at),
    ) && !/(?:s)$/.test(word)
  );
}

const role =
  /^(?:(?:the|an?|one|another|his|her|its|their|some|many|several|two|three|other|senior|local|state|federal|government|law enforcement)\s+)*(?:[\p{L}.’'-]+\s+){0,4}?(?:spokes(?:man|woman|person|people)|officials?|police|officers?|authorities|prosecutors?|investigators?|sources?|experts?|analysts?|critics|supporters|protesters|witnesses?|residents?|neighbou?rs?|scientists?|researchers|lawyers?|attorneys?|leaders?|lawmakers?|ministers?|diplomats?|aides?|president|minister|mayor|governor|senator|judge|court|company|ministry|department|agency|statement|report|letter|union|group|teachers?|doctors?|students?|fans?|man|woman|teenager|mother|father|passenger|driver|player|coach)\b(?:\s+(?:for|of|from|at|with)\s+(?:the\s+)?[\p{L}.’' -]{2,40}?)?(?=\s+(?:also |later |then |\p{L}+ly )?\p{L}+|[,.]|$)/iu;

/** “…,” Putin said. “…,” said Putin. “…,” said a spokesman. */
function afterwards({ masked, sentence, span, actors }: Scene): Attribution | null {
  const tail = masked.slice(span.outerEnd, Math.min(sentence.end, span.outerEnd + reach));
  const lead = /^[\s,—–-]*/.exec(tail)?.[0].length ?? 0;
  const inverted = /^(?:has |had |\p{L}+ly )?(\p{L}+(?: on)?)\s+/u.exec(tail.slice(lead));
  if (inverted?.[1] && isSaying(inverted[1])) {
    const from = span.outerEnd + lead + inverted[0].length;
    const actor = actors.find(({ start }) => start >= from && start < from + 90);
    const gap = actor ? masked.slice(from, actor.start) : null;
    if (actor && gap !== null && isApposition(gap))
      return attribution(actor, span.outerEnd + lead, actor.end, inverted[1], lead);
    const words = role.exec(masked.slice(from, sentence.end))?.[0];
    if (words)
      return {
        who: { role: words.trim() },
        start: span.outerEnd + lead,
        end: from + words.length,
        verb: inverted[1],
        distance: lead,
      };
    return null;
  }
  for (const actor of actors) {
    if (actor.start < span.outerEnd || actor.start > span.outerEnd + 60) continue;
    if (!isApposition(masked.slice(span.outerEnd + lead, actor.start))) break;
    const verb = verbAfter(masked, actor.end, sentence.end);
    if (verb) return attribution(actor, actor.start, verb.end, verb.word, actor.start - span.outerEnd);
    break;
  }
  const words = role.exec(tail.slice(lead))?.[0];
  const verb = words ? verbAfter(masked, span.outerEnd + lead + words.length, sentence.end) : null;
  if (!words || !verb) return null;
  return {
    who: { role: words.trim() },
    start: span.outerEnd + lead,
    end: verb.end,
    verb: verb.word,
    distance: lead,
  };
}

/** What may stand between a verb and a name, or before one: titles, offices, an article. */
function isApposition(gap: string): boolean {
  return (
    !/[.;:"”\uFFFC]|\b(?:that|to|in|on|at|by|with|but|and|who|which|is|was|were|are|has|had)\b/i.test(gap) &&
    gap.split(/\s+/).length < 9
  );
}

/** The verb of saying that follows a subject, apart from an apposition and adverbs. */
function verbAfter(masked: string, from: number, to: number): { word: string; end: number } | null {
  let at = from;
  const limit = Math.min(to, from + 200);
  const apposition = /^\s*(?:,[^,\uFFFC]{1,140},|\([^)]{1,60}\))/.exec(masked.slice(at, limit));
  if (apposition) at += apposition[0].length;
  const words = masked.slice(at, limit).matchAll(/\p{L}+|[^\p{L}\s]/gu);
  let steps = 0;
  for (const match of words) {
    if (/[^\p{L}’'-]/u.test(match[0]) && match[0] !== ',') return null;
    if (isReporting(match[0])) return { word: match[0], end: at + match.index + match[0].length };
    if (
      !/^(?:also|then|later|had|has|have|once|recently|previously|reportedly|repeatedly|even|was|is|himself|herself|on|too|earlier|all|both|who|went|\p{Lu}\p{L}+day|\p{L}+ly)$/u.test(
        match[0],
      )
    )
      return null;
    steps += 1;
    if (steps > 5) return null;
  }
  return null;
}

/** Putin said, “…”. Trump has praised Putin as “…”. */
function before({ masked, sentence, span, actors }: Scene): Attribution | null {
  const verb = reportedBy(masked, sentence, span);
  if (!verb) return null;
  const verbEnd = verb.at + verb.verb.length;
  const subjects = actors.filter((actor) => actor.end <= verb.at && isSubject(actor, masked, sentence.start));
  const subject = subjects.findLast(
    (actor) =>
      'pronoun' in actor ||
      actor.mention.kind !== 'place' ||
      /^\s+\p{L}+$/u.test(masked.slice(actor.end, verb.at + 1)),
  );
  const clause =
    /(?:^|[,;—–\uFFFC]\s*|\b(?:that|while|as|but|and|when|because|after|before|where)\s+)([^,;\uFFFC]{2,70})$/iu.exec(
      masked.slice(sentence.start, verb.at),
    );
  const head = clause?.[1]?.trimStart() ?? '';
  const words = role.exec(head.trimEnd())?.[0];
  const start = verb.at - head.length;
  if (words && !subjects.some((actor) => actor.start >= start)) {
    return { who: { role: words.trim() }, start, end: verbEnd, verb: verb.verb, distance: verb.distance };
  }
  return subject ? attribution(subject, subject.start, verbEnd, verb.verb, verb.distance) : null;
}

const source =
  /^(?:the |an? )?[\p{L}\p{N}’' -]{3,50}?(?=[,.;:]|\s+(?:which|who|that|and|as|in|on|after)\b|$)/iu;

/** “…”, according to the ministry. */
function accordingTo({ masked, sentence, span, actors }: Scene): Attribution | null {
  const text = masked.slice(sentence.start, sentence.end);
  const match = /\baccording to (?:the |an? )?/i.exec(text);
  if (!match) return null;
  const start = sentence.start + match.index;
  const from = start + match[0].length;
  const distance = Math.abs(span.outerStart - from);
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  if (actor && 'mention' in actor && isApposition(masked.slice(from, actor.start))) {
    return attribution(actor, start, actor.end, 'according', distance);
  }
  const lead = start + 'according to '.length;
  const words = source.exec(masked.slice(lead, sentence.end))?.[0];
  return words
    ? { who: { role: words.trim() }, start, end: lead + words.length, verb: 'according', distance }
    : null;
}

/** Putin: “…” as transcripts have it. */
function label({ masked, sentence, span, actors }: Scene): Attribution | null {
  const actor = actors.findLast(({ end }) => end <= span.outerStart);
  if (!actor || !('mention' in actor) || !/^\s*:\s*$/.test(masked.slice(actor.end, span.outerStart)))
    return null;
  return actor.start - sentence.start > 40 ? null : attribution(actor, actor.start, actor.end, ':', 0);
}

function attribution(actor: Actor, start: number, end: number, verb: string, distance: number): Attribution {
  const who = 'mention' in actor ? { mention: actor.mention } : { pronoun: actor.pronoun };
  return { who, start: Math.min(start, actor.start), end: Math.max(end, actor.end), verb, distance };
}

/** Whether a sentence is a quotation and nothing else. */
export function isWholeSentence(masked: string, sentence: Sentence): boolean {
  return (
    masked
      .slice(sentence.start, sentence.end)
      .replaceAll(mask, '')
      .replace(/[\s.,;:!?"'”’()[\]–—-]/g, '') === ''
  );
}
