/** The sentence about a quotation to the one who speaks: by the verb of saying and its subject, or "according to". */
import { after } from './after.ts';
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { before } from './before.ts';
import { together } from './joint.ts';
import type { Span } from './span.ts';
import { reportedBy } from './reported.ts';
import { isThinking } from '../grammar/reporting.ts';
import type { Sentence } from './sentences.ts';
import { type Actor, isSubject } from './subjects.ts';
import { signed } from './signed.ts';
import { trailing } from './trailing.ts';

export function attribute(
  text: string,
  masked: string,
  sentence: Sentence,
  span: Span,
  all: Actor[],
  reported = reportedBy(masked, sentence, span),
): Attribution | null {
  const actors = all.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const scene = { masked, sentence, span, actors, reported };
  const ends = /[,.!?—–…-]['’"”]*$/.test(text.slice(span.start, span.end).trimEnd());
  const stops = /^\s*[,—–-]/.test(masked.slice(span.outerEnd));
  const signature = signed(scene);
  if (signature) return signature;
  const source = accordingTo(scene);
  if (source && source.end <= span.outerStart && /^[\s,:]*$/.test(masked.slice(source.end, span.outerStart)))
    return source;
  // Words that end without a mark of their own are part of the sentence, and of its first clause rather than its next.
  const found = ends ? (after(scene) ?? before(scene)) : around(scene, stops);
  // "A fire, caused by “an overload” in the garage, the fire chief said": all of the sentence is told by the chief.
  const told = found && !found.beside && found.distance > 30 && !ends ? trailing(scene) : null;
  const one = told ?? found ?? source ?? label(scene) ?? wordsOf(scene) ?? trailing(scene);
  return one && together(one, scene);
}

/** "Men fear for their looks, “overly inflated”, he adds": the verb that touches the words is theirs. */
function around(scene: Scene, stops: boolean): Attribution | null {
  const lead = before(scene);
  if (stops) return ((!lead || isThinking(lead.verb)) && after(scene)) || lead;
  return subjectBeside(scene) ?? lead;
}

/** “We never saw such a day” Quist said: the sentence that words begin goes on with whoever says them. “Seal” describes a boat. */
function subjectBeside(scene: Scene): Attribution | null {
  const { masked, span } = scene;
  const tail = span.outerStart === openingOf(scene) ? after(scene) : null;
  const beside = tail && masked.slice(span.outerEnd, tail.start).trim() === '';
  const verbFirst = beside && masked.startsWith(tail.verb, tail.start);
  return beside && (!verbFirst || isSaid(tail)) ? tail : null;
}

/** “We never saw such a day” says Quist: a plain verb before a name is no “describes a boat”. */
function isSaid({ who, verb }: Attribution): boolean {
  return (
    'mention' in who &&
    who.mention.kind === 'person' &&
    /^(?:sa(?:id|ys)|add(?:s|ed)|explain(?:s|ed))$/.test(verb)
  );
}

function openingOf({ masked, sentence: { start, end } }: Scene): number {
  return start + masked.slice(start, end).search(/\S/);
}

const sourcePhrase =
  /^(?:the |an? )?[\p{L}\p{N}’' -]{3,60}?(?=[,.;:]|\s+[—–]|\s+(?:which|who|that|and|as|in|on|after|seen|obtained|released|published|issued|filed|sent|posted|handed|dated|of \d{4})\b|$)/iu;

/** “…”, according to the ministry. In the words of her coach, “…”. */
function accordingTo({ masked, sentence, span, actors }: Scene): Attribution | null {
  const text = masked.slice(sentence.start, sentence.end);
  const match = /\b(?:according to|in the words of) /i.exec(text);
  if (!match) return null;
  const start = sentence.start + match.index;
  const from = start + match[0].length;
  const distance = Math.abs(span.outerStart - from);
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  const gap = actor && masked.slice(from, actor.start);
  // "According to the complaint, Gentry left": the comma ends the phrase, unless another one closes an apposition.
  const apposed = gap !== undefined && (!gap.includes(',') || /^,/.test(masked.slice(actor?.end)));
  if (actor && 'mention' in actor && apposed && isApposition(gap)) {
    return attribution(actor, start, actor.end, 'according', distance, false);
  }
  const pronoun = /^(?:him|her)(?=\s*(?:[,.;:]|$))/i.exec(masked.slice(from, sentence.end))?.[0];
  if (pronoun) {
    const who = { pronoun: pronoun.toLowerCase() === 'him' ? 'he' : 'she' };
    return { who, start, end: from + pronoun.length, verb: 'according', distance, beside: false };
  }
  const role = sourcePhrase.exec(masked.slice(from, sentence.end))?.[0];
  // "the assemblyman for the area, Kwabena Asiedu": the name says it better.
  const named =
    role &&
    actors.find(
      (one) => /^, $/.test(masked.slice(from + role.length, one.start)) && /^,/.test(masked.slice(one.end)),
    );
  if (named && 'mention' in named) return attribution(named, start, named.end, 'according', distance, false);
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

/** Putin: “…” as transcripts have it. Putin shared his view of it: “…” */
function label({ masked, sentence, span, actors }: Scene): Attribution | null {
  if (!/:\s*$/.test(masked.slice(sentence.start, span.outerStart))) return null;
  const named = actors.filter((one) => 'mention' in one && one.end <= span.outerStart);
  const last = named.at(-1);
  if (last && /^\s*:\s*$/.test(masked.slice(last.end, span.outerStart)))
    return last.start - sentence.start > 40 ? null : attribution(last, last.start, last.end, ':', 0, true);
  const [only, ...others] = named.filter((one) => isSubject(one, masked, sentence.start));
  const person = only && 'mention' in only && only.mention.kind === 'person' && others.length === 0;
  return person ? attribution(only, only.start, only.end, ':', 0, true) : null;
}

/** In Putin's words, “…” */
function wordsOf({ masked, sentence, span, actors }: Scene): Attribution | null {
  const actor = actors.findLast(({ end }) => end <= span.outerStart);
  if (!actor || !('mention' in actor)) return null;
  const lead = masked.slice(sentence.start, actor.start);
  const own = /^['’]s? (?:own )?words,?\s*$/.test(masked.slice(actor.end, span.outerStart));
  return own && /\b[Ii]n (?:\S+ )?$/.test(lead)
    ? attribution(actor, actor.start, actor.end, 'words', 0, true)
    : null;
}
