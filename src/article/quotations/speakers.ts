/** The sentence about a quotation to the one who speaks: by the verb of saying and its subject, or "according to". */
import type { Mention } from '../names.ts';
import { titleBefore } from '../names/words.ts';
import type { Span } from './marks.ts';
import { leadingPhrase, subjectPhrase } from './phrases.ts';
import { isReporting } from './reporting.ts';
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
  /** Whether the verb and its subject touch the quotation: then even one word is somebody's. */
  beside: boolean;
};

type Scene = { masked: string; sentence: Sentence; span: Span; actors: Actor[] };

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
  return (closed ? after(scene) : null) ?? before(scene) ?? accordingTo(scene) ?? label(scene);
}

const adverbs =
  /^(?:(?:also|then|later|had|has|have|once|recently|previously|reportedly|repeatedly|even|was|is|himself|herself|on|too|earlier|all|both|who|used|to|would|\p{Lu}\p{L}+day|\p{L}+ly)\s+)*/u;

/** “…,” Putin said. “…,” said Putin. “…,” said a spokesman. */
function after(scene: Scene): Attribution | null {
  const { masked, sentence, span } = scene;
  const tail = masked.slice(span.outerEnd, Math.min(sentence.end, span.outerEnd + 240));
  const lead = /^[\s,—–-]*/.exec(tail)?.[0].length ?? 0;
  const at = span.outerEnd + lead;
  const verb = /^(?:went on|[\p{Ll}]+)/u.exec(masked.slice(at, sentence.end))?.[0] ?? '';
  if (verb === 'went on' || (isReporting(verb) && !verb.endsWith('ing'))) {
    const found = subjectAt(scene, at + verb.length, verb, at);
    if (found) return found;
  }
  return verbAfterSubject(scene, at);
}

/** “…,” said Putin: the subject that begins right after a verb. */
function subjectAt(
  { masked, sentence, actors }: Scene,
  from: number,
  verb: string,
  start: number,
): Attribution | null {
  const rest = masked.slice(from, sentence.end);
  const gap = /^\s+/.exec(rest)?.[0].length ?? 0;
  const actor = actors.find((one) => one.start >= from && one.start < from + 90);
  if (actor && isApposition(masked.slice(from, actor.start)) && !/^['’]/.test(masked.slice(actor.end)))
    return attribution(actor, start, actor.end, verb, 0, true);
  const role = leadingPhrase(rest.slice(gap));
  if (!role) return null;
  return { who: { role }, start, end: from + gap + role.length, verb, distance: 0, beside: true };
}

/** “…,” Putin, who praised him, also said: the subject that begins right after the quotation, and its verb. */
function verbAfterSubject({ masked, sentence, span, actors }: Scene, at: number): Attribution | null {
  const actor = actors.find((one) => one.start >= at && one.start <= at + 60);
  if (actor && isApposition(masked.slice(at, actor.start))) {
    const verb = verbAfter(masked, actor.end, sentence.end);
    return verb
      ? attribution(actor, actor.start, verb.end, verb.word, actor.start - span.outerEnd, true)
      : null;
  }
  const words = leadingPhraseBeforeVerb(masked.slice(at, Math.min(sentence.end, at + 160)));
  const named = words && actors.find((one) => /^,\s*$/.test(masked.slice(at + words.length, one.start)));
  if (named && 'mention' in named) {
    const verb = verbAfter(masked, named.end, sentence.end);
    if (verb) return attribution(named, at, verb.end, verb.word, 0, true);
  }
  if (!words) return null;
  const verb = verbAfter(masked, at + words.length, sentence.end);
  return verb
    ? { who: { role: words }, start: at, end: verb.end, verb: verb.word, distance: 0, beside: true }
    : null;
}

/** The noun phrase before the first verb of saying in a stretch of words. */
function leadingPhraseBeforeVerb(words: string): string | null {
  for (const match of words.matchAll(/\s(\p{Ll}+)(?=[\s,.:]|$)/gu)) {
    if (isReporting(match[1] as string)) return leadingPhrase(words.slice(0, match.index));
  }
  return null;
}

/** What may stand between a verb and a name, or before one: titles, offices, an article. */
function isApposition(gap: string): boolean {
  return (
    !/[.;:"”\uFFFC]|\b(?:for|of|from|that|to|in|on|at|by|with|but|and|who|which|is|was|were|are|has|had)\b/i.test(
      gap
        .replace(titleBefore, ' ')
        .replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sgt|Lt|Sen|Rep|Gov|Gen|Col|Capt|Prof|Rev|St)\./gu, ''),
    ) && gap.split(/\s+/).length < 9
  );
}

/** The verb of saying that follows a subject, apart from an apposition and adverbs. */
function verbAfter(masked: string, from: number, to: number): { word: string; end: number } | null {
  const limit = Math.min(to, from + 260);
  const apposition =
    /^\s*(?:,[^\uFFFC]{1,160}?,(?=\s+(?:\p{L}+ly\s+)?\p{Ll}+)|\([^)]{1,60}\))/u.exec(
      masked.slice(from, limit),
    )?.[0] ?? '';
  for (const skip of apposition === '' ? [''] : [apposition, '']) {
    const at = from + skip.length;
    const rest = masked.slice(at, limit);
    const gap = /^,?\s*/.exec(rest)?.[0].length ?? 0;
    const lead = gap + (adverbs.exec(rest.slice(gap))?.[0].length ?? 0);
    for (const start of [lead, gap]) {
      const word = /^\p{Ll}+/u.exec(rest.slice(start))?.[0];
      if (word && isReporting(word)) return { word, end: at + start + word.length };
    }
  }
  return null;
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
    const opens = lead.slice(0, match.index).trim() === '';
    if (
      (/^\p{Lu}/u.test(match[0]) && !opens) ||
      !isReporting(match[0]) ||
      isNoun(lead, match.index, match[0])
    )
      continue;
    found = { verb: match[0], at: from + match.index, distance: span.outerStart - from - match.index };
  }
  return found;
}

/** "the report", "a call", "his statement": the same letters, but nobody's verb of saying here. */
function isNoun(lead: string, at: number, word: string): boolean {
  const before = lead.slice(0, at);
  if (/(?:ed|ing|said|told|wrote|spoke)$/i.test(word)) return /\b(?:the|an?)\s+$/i.test(before);
  return (
    /\b(?:the|an?|his|her|its|their|our|this|of|in|new|no)\s+(?:\p{L}+\s+)?$/iu.test(before) &&
    !/s$/.test(word)
  );
}

/** Putin said, “…”. Trump has praised Putin as “…”. Warned Sturt: “…” */
function before(scene: Scene): Attribution | null {
  const { masked, sentence, span, actors } = scene;
  const verb = reportedBy(masked, sentence, span);
  if (!verb) return null;
  const end = verb.at + verb.verb.length;
  const beside = /^[\s,:]*(?:that\s+)?$/.test(masked.slice(end, span.outerStart));
  if (/^\p{Lu}/u.test(verb.verb)) {
    const opening = subjectAt(scene, end, verb.verb, verb.at);
    if (opening && /^\s*:?\s*$/.test(masked.slice(opening.end, span.outerStart))) return opening;
  }
  const passive = passiveAgent(scene, end);
  if (passive) return { ...passive, verb: verb.verb, distance: verb.distance, beside };
  const subjects = actors.filter((actor) => actor.end <= verb.at && isSubject(actor, masked, sentence.start));
  const subject = subjects.findLast(
    (actor) =>
      'pronoun' in actor ||
      actor.mention.kind !== 'place' ||
      /^\s+\p{L}+$/u.test(masked.slice(actor.end, end)),
  );
  const clause = clauseBefore(masked, sentence.start, verb.at);
  const role = subjectPhrase(clause.text);
  const start = clause.at + (role?.at ?? 0);
  if (role && !subjects.some((actor) => actor.start >= clause.at)) {
    return { who: { role: role.words }, start, end, verb: verb.verb, distance: verb.distance, beside };
  }
  if (subject) return attribution(subject, subject.start, end, verb.verb, verb.distance, beside);
  const inverted = verb.verb.endsWith('ing') ? null : subjectAt(scene, end, verb.verb, verb.at);
  return inverted && inverted.end <= span.outerStart
    ? { ...inverted, distance: verb.distance, beside }
    : null;
}

/** The words between the last clause boundary and a verb. */
function clauseBefore(masked: string, from: number, to: number): { text: string; at: number } {
  const lead = masked.slice(Math.max(from, to - 160), to);
  const boundary =
    /^.*(?:[,;:—–\uFFFC]\s*|\b(?:that|while|as|but|and|when|because|although|where|which|who)\s+)(?=\S)/su.exec(
      lead,
    );
  const skip = boundary?.[0].length ?? lead.length - lead.trimStart().length;
  const text = lead.slice(skip);
  // "Olivas, the head of security, told": between commas stands an apposition, not the subject.
  if (text.trimEnd().endsWith(',')) return { text: '', at: to };
  if (text.trim() !== '' || !boundary) return { text, at: to - text.length };
  return { text: '', at: to };
}

/** Her remarks were welcomed by Desmond Gale as “…”: the agent of a passive. */
function passiveAgent(
  { masked, span, actors }: Scene,
  end: number,
): Pick<Attribution, 'who' | 'start' | 'end'> | null {
  const by = /^\s+by\s+/.exec(masked.slice(end, span.outerStart))?.[0];
  if (!by) return null;
  const actor = actors.find((one) => one.start >= end + by.length && one.start < end + by.length + 60);
  if (!actor || !isApposition(masked.slice(end + by.length, actor.start))) return null;
  return { who: whoOf(actor), start: end + 1, end: actor.end };
}

const source =
  /^(?:the |an? )?[\p{L}\p{N}’' -]{3,60}?(?=[,.;:]|\s+(?:which|who|that|and|as|in|on|after|seen|obtained)\b|$)/iu;

/** “…”, according to the ministry. */
function accordingTo({ masked, sentence, span, actors }: Scene): Attribution | null {
  const text = masked.slice(sentence.start, sentence.end);
  const match = /\baccording to /i.exec(text);
  if (!match) return null;
  const start = sentence.start + match.index;
  const from = start + match[0].length;
  const distance = Math.abs(span.outerStart - from);
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  if (actor && 'mention' in actor && isApposition(masked.slice(from, actor.start))) {
    return attribution(actor, start, actor.end, 'according', distance, false);
  }
  const role = source.exec(masked.slice(from, sentence.end))?.[0];
  return role
    ? {
        who: { role: role.trim() },
        start,
        end: from + role.length,
        verb: 'according',
        distance,
        beside: false,
      }
    : null;
}

/** Putin: “…” as transcripts have it. */
function label({ masked, sentence, span, actors }: Scene): Attribution | null {
  const actor = actors.findLast(({ end }) => end <= span.outerStart);
  if (!actor || !('mention' in actor) || !/^\s*:\s*$/.test(masked.slice(actor.end, span.outerStart)))
    return null;
  return actor.start - sentence.start > 40 ? null : attribution(actor, actor.start, actor.end, ':', 0, true);
}

function attribution(
  actor: Actor,
  start: number,
  end: number,
  verb: string,
  distance: number,
  beside: boolean,
): Attribution {
  return {
    who: whoOf(actor),
    start: Math.min(start, actor.start),
    end: Math.max(end, actor.end),
    verb,
    distance,
    beside,
  };
}

function whoOf(actor: Actor): Attribution['who'] {
  return 'mention' in actor ? { mention: actor.mention } : { pronoun: actor.pronoun };
}

/** Whether a sentence is a quotation and nothing else. */
export function isWholeSentence(masked: string, sentence: Sentence): boolean {
  const words = masked.slice(sentence.start, sentence.end).replaceAll(mask, '');
  return words.replace(/[\s.,;:!?"'”’()[\]–—-]/g, '') === '';
}
