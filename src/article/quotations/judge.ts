/** Whether quoted words are somebody's, or only a title, a nickname, or words held at arm's length. */
import type { Span } from './span.ts';
import { isNaming } from './reporting.ts';

const small = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|is|my|your|vs?\.?)$/i;
const soCalled =
  /\b(?:so[- ]called|known as|dubbed|nicknamed|called|named|titled|entitled|(?:the )?(?:words?|terms?|phrases?|slogans?|titles?|names?|labels?|headlines?|hashtags?))\s*,?\s*$/i;
const work =
  /\b(?:broadcast|programme|program|show|series|episode|film|movie|documentary|book|novel|memoir|song|single|album|track|play|musical|opera|painting|game|magazine|column|essay|article|report|exhibition|podcast|poem|story|hit|sitcom|drama|section|chapter|page|tab|video|carol|hymn|playlist)(?:\s+\p{L}+){0,3}[\s,]*$/iu;

/** "A chapter called “Effluent Society”" gives its name. */
const named =
  /\b(?:called|named|titled|entitled|dubbed|nicknamed|labelled|labeled|starred in|stars in|starring in|played)\s*$/i;
/** "Prompts like “Get focused”" gives examples. */
const examples = /\b(?:like|such as|including)\s*$/i;
const things = /\bthings (?:like|such as)\s*$/i;
/** "The technique called “mental chronometry”", "it is known as a “ghost ship”": a name that all use, unless an agent follows. */
const termed =
  /\b(?:(?:the|an?) (?:[\p{L}-]+ ){1,3}|(?:is|are|was|were) (?:also |often )?)(?:called|termed|known as|named)(?: the| an?)?\s*$/iu;
/** "For “The Long Tide”": what stands by a preposition is no speech. */
const governed = /\b(?:for|of|in|to|on|from|with|at|by) $/i;
/** "Click on “Learn more”": what stands on a button, or is typed into a field. */
const onScreen =
  /\b(?:click(?:s|ed|ing)?|press(?:es|ed|ing)?|tap(?:s|ped|ping)?|select(?:s|ed|ing)?|choos(?:e|es|ing)|chose|hit(?:s|ting)?|typ(?:e|es|ed|ing)|enter(?:s|ed|ing)?|search(?:es|ed|ing)? for|Google[ds]?|googl(?:e|es|ed|ing)|toggle|tick)(?: on)?(?: the)?\s*$/;
/** "Their “fair pay” stance", "a rigorous “wet quay” test": the words tell which, before the noun that they belong to. */
const beforeNoun =
  /^\s(?!(?:and|or|but|nor|yet|as|at|by|for|from|in|into|of|on|over|to|up|with|within|after|before|about|against|between|because|when|while|where|who|which|that|if|than|is|are|was|were|be|been|has|had|have|would|will|could|can|may|might|did|does|do|say|says|said|to|not|also|this|last|next|the|an?|his|her|its|their|he|she|it|they|we|you|amid|during|since|until|under|through|despite)\b)\p{Ll}{3,}(?<!ly|ed|ing)(?=[\s,.;:)?!]|$)/u;
const determined =
  /\b(?:the|an?|its|his|her|their|that|this|my|our|your|\p{L}+['’]s?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/iu;
/** "Keeps up its “fair pay” line": verbs of saying that as often say what somebody does. */
const doing = /^(?:maintain|continu|beg[aiu]n|finish|offer|hold|held|put|go|went|publish|post|submit|read)/;
/** "The principle of “care for all hands”", "various “seals of trust”", "or “wet quay”": a thing by its name. */
const glossed = /\b(?:of|various|several|some|many|these|those|such)\s$|[,—–-]\s?or\s$/i;
/** "Titled “The Long Tide, he wrote": a name whose closing mark is lost, and no speech that runs on. */
const opensName = /\b(?:called|named|titled|entitled|dubbed|short for|known as|stands for)[\s,]*$/i;
/** Before a mark that opens within a sentence, and not after a colon. */
const midSentence = /[\p{L}\p{N},;–—]\s*$/u;
/** "His “it is late” remark": somebody said so. */
const clause =
  /^(?:I|you|we|he|she|it|they|this|that|there)(?:['’]\p{L}+| (?:is|was|are|were|have|has|had|will|can|would|do|did))\b/iu;
/** "“Ghost wave” or “phantom wave”": what joins one term to the next. */
const joins = /^[,.]?\s*(?:and|or)\s(?:an?\s|the\s)?$/;

/** "Going to the “full amount”": a thing by its name, far from any verb of saying. */
const labelled = /\b(?:the|an?|its|his|her|their)\s*$/i;

const saying = /^(?:sa(?:id|ys|y|ying)|t(?:old|ell)|claim|alleg|argu|insist)/;
/** "The trust says it is “surplus”": a single word, but the speaker's. */
const saidToBe =
  /\b(?:says?|said|insist(?:s|ed)?|add(?:s|ed)|argue[sd]?|claim(?:s|ed)) (?:that )?(?:it|he|she|they|this|the \p{L}+) (?:is|was|are|were|has been|had been|would be) $/iu;

/** `reported` is the verb of saying that governs the words, if one does; `beside` whether it touches them. */
export function isQuotation(
  text: string,
  span: Span,
  reported: { verb: string; distance: number; beside?: boolean } | null,
  follows: boolean,
): boolean {
  const words = text.slice(span.start, span.end).trim();
  const count = words.split(/\s+/).length;
  if (!/\p{L}/u.test(words)) return false;
  const before = text.slice(Math.max(0, span.outerStart - 60), span.outerStart);
  const beside = reported?.beside === true;
  const attributed = reported?.beside !== undefined;
  const naming = reported !== null && names(text, span, reported);
  if (isTitle(words, count) && (named.test(before) || (soCalled.test(before) && !naming))) return false;
  if (examples.test(before) && (things.test(before) || !(reported && reported.distance < 30))) return false;
  // "The “tip of the iceberg”": a figure of speech, where nobody says it.
  if (!reported && count < 6 && labelled.test(before) && / of /.test(words)) return false;
  if (count < 3 && labelled.test(before) && reported && !beside && !naming && reported.distance > 60)
    return false;
  if (span.open && (opensName.test(before) || (!reported && midSentence.test(before)))) return false;
  if (count < 7 && onScreen.test(before)) return false;
  const far = !reported || (!naming && !beside && (reported.distance > 30 || doing.test(reported.verb)));
  const term = far && !/[,.?]$/.test(words) && !clause.test(words);
  if (
    count < (reported ? 4 : 6) &&
    term &&
    determined.test(before) &&
    beforeNoun.test(text.slice(span.outerEnd, span.outerEnd + 30))
  )
    return false;
  if (!reported && !clause.test(words) && count < 9 && glossed.test(before)) return false;
  const by = /^,? by\b/.test(text.slice(span.outerEnd, span.outerEnd + 6));
  if (count < 5 && termed.test(before) && !by && !endsSentence.test(words)) return false;
  if (isTitle(words, count) && count > 1 && governed.test(before)) return false;
  if (isTitle(words, count))
    return beside ? !work.test(before) && !/['’]s\s+$/.test(before) : follows && endsAsSpeech(words);
  if (soCalled.test(before) && count < 5 && !naming) return false;
  if (count >= 6) return true;
  if (/\p{Lu}/u.test(words[0] ?? '') && endsAsSpeech(words) && count > 1) return true;
  if (reported)
    return (
      count > 1 ||
      (attributed && isTold(text, span, reported)) ||
      naming ||
      beside ||
      saidToBe.test(before) ||
      endsAsSpeech(words)
    );
  return count >= 4 || (follows && endsAsSpeech(words));
}

/** "Called it “a farce”", but not "called for “a pause”". */
function names(text: string, span: Span, { verb, distance }: { verb: string; distance: number }): boolean {
  const from = span.outerStart - distance + verb.length;
  return isNaming(verb) && distance < 60 && !/^ (?:for|on|off|upon)\b/.test(text.slice(from, from + 6));
}

/** Whether words are coupled to some that were found to be no quotation, and so are none themselves. */
export function isCoupled(text: string, rejected: Span | undefined, span: Span): boolean {
  return (
    rejected !== undefined &&
    span.end - span.start < 40 &&
    joins.test(text.slice(rejected.outerEnd, span.outerStart))
  );
}

/** "Told lawmakers that it was his “duty”": one word of what somebody says, in the clause that reports it. */
function isTold(text: string, span: Span, { verb, distance }: { verb: string; distance: number }): boolean {
  const clause = text.slice(Math.max(0, span.outerStart - distance), span.outerStart);
  return saying.test(verb) && distance < 150 && !/;|, (?:and|but|while)\b/.test(clause);
}

/** Every word of weight begins with a capital: "60 Minutes", "The Art of the Deal". */
export function isTitle(words: string, count: number): boolean {
  if (count > 9 || !/^[^\p{L}]*(?:\p{Lu}|\d)/u.test(words)) return false;
  const weighty = words.split(/\s+/).filter((word) => !small.test(word.replace(/[^\p{L}]/gu, '')));
  return (
    weighty.every((word) => /^[^\p{L}]*(?:\p{Lu}|\d)/u.test(word)) && (count > 1 || /^\p{Lu}/u.test(words))
  );
}

const endsSentence = /[!?…]$/;

function endsAsSpeech(words: string): boolean {
  return /[,.!?—–…]$/.test(words);
}
