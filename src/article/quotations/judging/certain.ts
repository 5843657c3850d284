/** Words in marks to whether it is certain that somebody said them, or that they are only what something is called; null where it is not. */
import { isTelling } from '../../grammar/reporting.ts';
import { isBorneWords } from './borne.ts';
import type { Seen } from './marked.ts';
import { isCalledByName, isCoined } from './names-of-things.ts';
import { isPutInWords } from './put-in-words.ts';
import { isBidden, isGovernedTitle, isImagined } from './said.ts';

/** What the signals need not weigh: the words that stand right beside others tell it. */
export function certainly(seen: Seen): boolean | null {
  if (isCoined(seen) || isImagined(seen)) return false;
  const tells =
    isUttered(seen) ||
    isPutInWords(seen) ||
    isBorneWords(seen) ||
    isCalledByName(seen) ||
    isReportedQuality(seen);
  // Whether words share the lot of others that nobody said is for the signals to weigh.
  return tells || seen.coupled || null;
}

/** Whether the words before or after them tell that they were spoken aloud, or put down, as they stand. */
function isUttered(seen: Seen): boolean {
  return isCriedOut(seen) || isSpoken(seen) || isAsHabit(seen) || isSpeech(seen) || isRest(seen);
}

/** Verbs of manner of speaking (VerbNet's manner_speaking-37.3), whose object is what is uttered, in the forms that are no noun. */
const uttering =
  '(?:bark|bawl|bellow|chant|croak|gasp|groan|growl|grunt|holler|hoot|howl|murmur|mutter|roar|scream|shout|shriek|snarl|thunder|wail|whimper|whisper|yell|yelp)(?:ed|ing)|(?:hiss|screech)(?:ed|ing)|mumbl(?:ed|ing)|cried|crying|blurt(?:ed|ing)';
const cried = new RegExp(
  `\\b(?:${uttering})(?: (?:aloud|back|loud|loudly|out|(?:at|to) (?:(?:the|his|her|their|my|our|its) )?[\\p{L}’'-]+))?[,:]? $`,
  'u',
);
/** "To cries of “shame”" */
const cries =
  /\b(?:(?:cries|calls|chants|choruses|howls|jeers|murmurs|roars|screams|shouts|shrieks|whispers|yells)|(?:an?|the|one) (?:\p{Ll}+ )?(?:cry|chant|chorus|howl|murmur|roar|scream|shout|shriek|yell)) of $/u;

/** Whether a crowd cries the words, beside what somebody does: “he went on, to cries of “shame””. */
export function isCrowds({ before }: Seen): boolean {
  return cries.test(before);
}

function isCriedOut({ before, title, words }: Seen): boolean {
  if (cried.test(before)) return true;
  // "A chorus of “Abide With Me”": what is sung has a title.
  return cries.test(before) && !(title && /\bchorus(?:es)? of $/.test(before) && !/[!?]$/.test(words));
}

/** How far from its verb speech may begin. */
const near = 60;

/** "He asked me, in a flat voice: “When?”": a sentence after a comma or a colon, in words of which a verb of one time tells. */
function isSpoken(seen: Seen): boolean {
  const { reported, before, words } = seen;
  if (
    reported === null ||
    reported.distance >= near ||
    !isTelling(reported.verb) ||
    isBidden(seen) ||
    isGovernedTitle(seen)
  )
    return false;
  return /[,:] $/.test(before) && isSentence(words);
}

function isSentence(words: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(words) && /[.!?]$/.test(words);
}

/** "My grandmother used to say, “…”": what somebody said more than once; not what the writer would say. */
const habit =
  /(?<!\b(?:I|[Yy]ou|[Ww]e|one|who|and) )\b(?:would|used to)(?: (?:always|never|often|only|just|sometimes|then))* (?:add|answer|ask|cry|reply|say|shout|tell (?:me|us|him|her|them))[,:]? $/u;

function isAsHabit({ before, words }: Seen): boolean {
  return habit.test(before) && /^\P{L}*\p{Lu}/u.test(words);
}

/** “Wow,” he whispers: whoever speaks stands after a sentence that opens with their words. */
const speaks =
  /^ (?:(?:he|she|I|they|we) \p{Ll}+(?:ed|s|t)\b|(?:he|she|I|they|we) (?:said|wrote|told)\b|(?:said|says|asked|asks|replied|came the (?:answer|reply))\b)/u;

function isSpeech({ before, words, text, span }: Seen): boolean {
  return (
    before.trim() === '' && /[,!?]$/.test(words) && speaks.test(text.slice(span.outerEnd, span.outerEnd + 40))
  );
}

/** “A plum won’t wait,” she used to say, “and it won’t thank you.”: the rest of a sentence that was parted. */
function isRest({ last, sentence, span, words, text, before }: Seen): boolean {
  if (!last || last.outerStart < sentence.start || !/^\p{Ll}/u.test(words)) return false;
  return (
    /,$/.test(text.slice(last.start, last.end)) &&
    /^ [^.;:]{3,40}, $/.test(text.slice(last.outerEnd, span.outerStart)) &&
    parting.test(before)
  );
}

const parting = /\b(?:s(?:aid|ays?)|asks?|asked|replied|added|tells?|told \p{L}+|wrote|writes), $/u;

/** "She wrote that the rule was “vague”, and told of a “clearer and fairer” one": a quality, told in a clause that reports. */
const quality =
  /^(?:(?:too|very|so|most|more|less|not|\p{Ll}+ly) )?[\p{Ll}-]*\p{Ll}{2,}(?:ous|ful|able|ible|ive|less|ic|ent|ant|al|ate|ed|ile)(?: (?:and|or|but) [\p{Ll}-]*\p{Ll}{2,}(?:ous|ful|able|ible|ive|less|ic|ent|ant|al|ate|ed|ile))?[.,]?$|^\p{Ll}{3,}er (?:and|or|but) \p{Ll}{3,}er[.,]?$/u;
const reporting =
  /\b(?:sa(?:id|ys|ying)|wr(?:ote|ites|iting)|claim(?:ed|s|ing)|argu(?:ed|es|ing)|alleg(?:ed|es|ing)|insist(?:ed|s|ing)|not(?:ed|es|ing)|warn(?:ed|s|ing)|complain(?:ed|s|ing)|stat(?:ed|es|ing)|add(?:ed|s|ing)|conclud(?:ed|es|ing)|maintain(?:ed|s|ing)|told [^,.;:\uFFFC]{1,30}|rul(?:ed|ing)|decided|grounds)(?:,[^,.;:\uFFFC]{1,40},)? (?:that|it|he|she|they|the|an?|its|his|her|their|there) [^.;:\uFFFC]{0,110}$/u;

function isReportedQuality({ words, masked, sentence, span, before, clipping }: Seen): boolean {
  if (
    !quality.test(words) ||
    /\b(?:of|for|as(?: an?)?|words?|terms?) $/.test(before) ||
    clipping.isRecurring(words)
  )
    return false;
  return reporting.test(masked.slice(Math.max(sentence.start, span.outerStart - 220), span.outerStart));
}
