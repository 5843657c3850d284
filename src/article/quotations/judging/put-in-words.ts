/** Words in marks to whether what leads in to them, or goes on from them, tells that somebody put it in just these words: “turned them away with the words “…””. */
import { leadTo, type Seen } from './marked.ts';
import { isBidden } from './said.ts';

export function isPutInWords(seen: Seen): boolean {
  return isOverheard(seen) || isTold(seen) || isMessage(seen) || isAfterColon(seen);
}

/** How far before the words may stand what tells of them. */
const reach = 140;

/** "Staff heard a voice say: “…”", "can be heard saying “…”": verbs of perception (VerbNet's see-30.1) with one of saying that tells of no time of its own. */
const overheard =
  /\b(?:hear|heard|hears|hearing|overhear|overheard|overhears|saw|seen|watched)(?:(?! (?:that|and|but|if|when|who|which)\b) [^\s,.;:\uFFFC]+){0,7}? (?:ask|asking|call|calling|cry|crying|reply|replying|say|saying|scream|screaming|shout|shouting|whisper|whispering|yell|yelling)(?: (?:back|out|(?:up |out )?(?:at|to) [^,.;:\uFFFC]{1,20}))?[,:]? $/u;

function isOverheard(seen: Seen): boolean {
  return overheard.test(leadTo(seen, reach)) && /^\P{L}*\p{Lu}/u.test(seen.words);
}

/** "Telling residents to “SEEK HIGHER GROUND”": verbs of telling somebody to do something (VerbNet's tell-37.2, order-60, urge-58.1), of one time; what is told of a plan to do something is not. */
const told =
  /\b(?:asked|begged|commanded|implored|instructed|ordered|telling|told|urged|warned|(?:would|used to) tell)(?: (?!(?:of|about|over|against|that|how|why|what|when|if|whether)\b)[^\s,.;:\uFFFC]+){1,6} to $/u;

function isTold(seen: Seen): boolean {
  return !seen.title && told.test(leadTo(seen, reach));
}

/** What somebody writes or cries, from WordNet's hyponyms of message.n.02 and slogan.n.01 that stand right before its words. */
const message =
  /\b(?:words|phrase|message|slogan|motto|tagline|chant|inscription|caption|note|reply|response|verdict|tweet|text|lyrics)(?: such as| like)?(:|,)? $/u;
/** What is coined to be remembered is often written as a title is. */
const coinedToLast = /\b(?:slogan|motto|tagline|chant)[:,]? $/u;

function isMessage(seen: Seen): boolean {
  const sign = message.exec(seen.before);
  if (!sign || !isSentence(seen.words) || isBidden(seen)) return false;
  return sign[1] === ':' || !seen.title || coinedToLast.test(seen.before);
}

function isSentence(words: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(words) && /[.!?]$/.test(words);
}

/** What nobody has said: what somebody might say, thinks or wants to say; a question to be put. */
const unsaid =
  /\b(?:can|could|may|might|must|should|will|would|want(?:ed|s)? to|you|your|if|think(?:ing|s)?|thought|imagin\p{Ll}*|examples?|like|questions?|prompts?|presumably|probably|doubtless)\b/iu;

/** "One aim was held in the highest esteem: “The members have striven above all to be just.”": a whole sentence of some length, and nobody else’s after a colon. */
function isAfterColon(seen: Seen): boolean {
  const { before, words, count, title, span } = seen;
  if (count < 5 || title || span.open || !/[^\s:]: $/.test(before) || !isSentence(words)) return false;
  return !isBidden(seen) && !unsaid.test(leadTo(seen, reach));
}
