/** A sentence shaped as speech to whoever it names beside a verb, though this be none of saying: “Leave it,” Haley shot back. She charged “you lie”. */
import { isReporting } from '../../grammar/reporting.ts';
import { pasts } from '../../grammar/verbs.ts';
import { isWrittenAsTitle } from '../../grammar/titles.ts';
import { type Actor, isSubject } from '../passages/subjects.ts';
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { hearingVerbs } from './secondary.ts';

/** The particles that go with verbs. */
const particles = '(?: (?:back|in|out|up|on|off|away|over|down|again))?';
const adverb = '(?: (?:then|also|later|once|finally|\\p{Ll}+ly))*';

/** Pasts of what is done to words or a work that somebody else has said or made, or that nobody says: hearing, receiving, learning, reading, making and performing; from general knowledge. */
const takenIn = new RegExp(
  `^(?:${hearingVerbs}|listened|witnessed|noticed|spotted|glimpsed|received|got|accepted|obtained|collected|inherited|earned|won|took|bought|brought|acquired|downloaded|opened|carried|kept|found|learned|learnt|discovered|reali[sz]ed|understood|knew|gathered|remembered|forgot|read|studied|scanned|deciphered|translated|reviewed|made|remade|directed|produced|released|composed|recorded|created|designed|edited|filmed|developed|built|painted|drew|photographed|illustrated|launched|issued|unveiled|premiered|debuted|adapted|covered|wore|sold|performed|appeared|(?:co-)?starred|featured|guested|played|acted|danced|toured|hosted|presented|conducted|rehearsed|choreographed)$`,
  'u',
);

/** A film shot is none of an answer shot back. */
function takesIn(verb: string, tag: string): boolean {
  return takenIn.test(verb) || (verb === 'shot' && !isBack(tag));
}

function isBack(tag: string): boolean {
  return / back\b/.test(tag);
}

/** “Jaws,” Quist retired: a work rather than speech, but for an answer, which is one word as well. */
function mayBeWork(words: string): boolean {
  const plain = words.replace(/[,.!?]+\s*$/, '').trim();
  return !/^(?:No|Yes|Never)$/.test(plain) && isWrittenAsTitle(plain, plain.split(/\s+/).length);
}

/** With no object: "shot back at her", "charged on Monday", "deadpanned". */
const pastAtEnd = new RegExp(
  `^${adverb} (?<verb>${pasts})${particles}${adverb}(?=[.!]?\\s*$|, | (?:at|to|on|in|during|from|as|when|while|after|before|with)\\b)`,
  'u',
);

/** “Leave it,” Haley shot back: words that open their sentence and end in a comma are the object of whatever verb follows. */
export function tagAfter({ masked, sentence, span, actors }: Scene, text: string): Attribution | null {
  const opens = masked.slice(sentence.start, span.outerStart).trim() === '';
  if (!opens || span.open || !/,$/.test(text.slice(span.start, span.end).trimEnd())) return null;
  const at = span.outerEnd + 1;
  const actor = actors.find((one) => one.start >= at && maySpeak(one));
  if (!actor || masked[span.outerEnd] !== ' ' || !isApposition(masked.slice(at, actor.start))) return null;
  const tail = pastAtEnd.exec(masked.slice(actor.end, sentence.end));
  if (!tail || takesIn(verbOf(tail), tail[0])) return null;
  if (mayBeWork(text.slice(span.start, span.end)) && !isBack(tail[0])) return null;
  return attribution(actor, actor.start, actor.end + tail[0].length, verbOf(tail), 0, true);
}

const pastBeside = new RegExp(`^${adverb} (?<verb>${pasts})${particles}${adverb}(?<stop>[,:]?) $`, 'u');

/** “You’re scum”, “we have lost it”: a clause about whoever speaks or is spoken of, and not written as a title. */
const clause =
  /^(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey)(?:['’]\p{Ll}+)? \p{Ll}+(?: \p{Ll}|[.,!?’”"]|$)/u;

/** Haley shot back, “Leave it.” She charged “you’re scum.”: a clause in marks, to which a verb of something done has no other tie. */
export function tagBefore(
  { masked, sentence, span, actors, reported }: Scene,
  text: string,
): Attribution | null {
  const words = text.slice(span.start, span.end);
  const actor = actors.findLast((one) => one.end < span.outerStart && maySpeak(one));
  const lead = actor && pastBeside.exec(masked.slice(actor.end, span.outerStart));
  if (!actor || !lead || !isSubject(actor, masked, sentence.start)) return null;
  if (reported && reported.at >= actor.end) return null;
  if (takesIn(verbOf(lead), lead[0]) || (mayBeWork(words) && !isBack(lead[0]))) return null;
  const closes = /^[.!?]?\s*$/.test(masked.slice(span.outerEnd, sentence.end));
  // "Wore “I voted”", "heard “you are late”": without a stop, what is done must be said by its verb.
  const isSaid = lead.groups?.['stop']
    ? /^\p{Lu}/u.test(words) && /[.!?…]$/.test(words)
    : clause.test(words) && (isReporting(verbOf(lead)) || isBack(lead[0]));
  return closes && isSaid
    ? attribution(actor, actor.start, actor.end + lead[0].trimEnd().length, verbOf(lead), 0, true)
    : null;
}

function maySpeak(actor: Actor): boolean {
  return 'mention' in actor ? actor.mention.kind !== 'place' : /^(?:he|she|they)$/.test(actor.pronoun);
}

function verbOf({ groups }: RegExpExecArray): string {
  return groups?.['verb'] as string;
}
