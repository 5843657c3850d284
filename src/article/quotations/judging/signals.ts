/** Words in marks to what speaks for their being somebody's, or against it: their shape, their place, the words about them. */
import { isAfterName, type Seen } from './marked.ts';
import { isBaseForm } from '../../grammar/reporting.ts';
import { isDefined, isName } from './names-of-things.ts';
import {
  endsParagraph,
  isAfterAnd,
  isAfterTo,
  isBeforePreposition,
  isBeforeVerb,
  isBeforeWord,
  isExplained,
  isNamedNowadays,
  isUnsaid,
} from './beside.ts';
import { isBidden, isGovernedTitle, isNearVerb, isReported } from './said.ts';
import { hasInnerCapital, isOfDegree, isWithArticle, opensAsClause } from './wording.ts';

const word =
  /\b(?:words?|terms?|phrases?|slogans?|titles?|names?|labels?|headlines?|hashtags?|mottos?|campaigns?|nicknames?|concepts?|ideas?|notions?|questions?|keywords?|brands?|logos?|acronyms?|categor(?:y|ies)|genres?)[\s,:—-]*$/i;
const example = /\b(?:like|such as|including|e\.g\.|for example|for instance|example|say),?:?\s*$/i;
const being =
  /\b(?:is|are|was|were|be|been|being|becomes?|became|remains?|seems?|looks?|feels?|felt)(?: (?:\p{L}+ly|not|so|too|very|an?|the))*\s$/iu;

/** Verbs and nouns of judging (VerbNet's judgment-33 and characterize-29.2) in the clause before. */
const judged =
  /\b(?:accus|attack|berat|blast|brand|castigat|characteri|chastis|chid|condemn|criti[cq]|deem|denounc|deri|descri|dismiss|hail|lambast|laud|mock|prais|pronounc|rebuk|reprimand|ridicul|scold|slam|upbraid)\p{L}*\b[^,;:.]{0,40}\s$/iu;
/** What is done with the words of a screen. */
const pressed =
  /\b(?:(?:choose|click|enter|hit|press|search|select|tap|type)(?:s|es)?|(?:choos|click|enter|press|search|select|tapp|typ)ing)(?: (?:for|in|on|the))* $/iu;
const sample = /\b(?:for example|for instance|examples?|such as|imagine|e\.g\.|say)\b/i;
/** "You could say:", "Questions to ask:", "Then run this prompt:" */
const possible =
  /\b(?:can|could|may|might|should|would|you|your|examples?|prompts?|questions?|scripts?|templates?)\b/i;

/** "Historic", "unprecedented", "seriously": the ends of adjectives and adverbs. */
const describing = /(?:ous|ful|able|ible|ive|less|ly|ic|ent|ant|al|ed|ing|ary)[.,]?$/i;

/** Each by the name that its weight has. */
export const signals = {
  'is one word': ({ count }) => count === 1,
  'is two words': ({ count }) => count === 2,
  'is three words': ({ count }) => count === 3,
  'is nine words or more': ({ count }) => count > 8,
  'is written as a title': ({ title, count }) => count > 1 && title,
  'is one word with a capital': ({ title, count }) => count === 1 && title,
  'is one word that describes': ({ words, count }) => count === 1 && describing.test(words),
  'is “the” and a name': ({ words }) => /^the \p{Lu}/u.test(words),
  'opens as a clause does': opensAsClause,
  'is a few words of degree': isOfDegree,
  'is a few words with an article': isWithArticle,
  'has a capital amid its words': hasInnerCapital,
  'ends in a comma': ({ words }) => words.endsWith(','),
  'ends in a full stop': ({ words }) => words.endsWith('.'),
  'somebody reports it': isReported,
  'a verb near it reports it': isNearVerb,
  'its verb tells of no one time': ({ reported }) => reported !== null && isBaseForm(reported.verb),
  'its verb is of what might be, or is not': isUnsaid,
  'begins with a capital far from its verb': ({ reported, words }) =>
    (reported?.distance ?? 0) > 27 && /^\P{L}*\p{Lu}\p{Ll}/u.test(words),
  'is what something is': ({ before }) => being.test(before),
  'is one or two words of a judgement': ({ before, count }) => count < 3 && judged.test(before),
  'the reader is told to say it': isBidden,
  'is pressed or typed': ({ before }) => pressed.test(before),
  'somebody is named before it': isAfterName,
  'a sample is given in its sentence': ({ own }) => sample.test(own),
  'a sentence leads in to it': ({ lead }) => lead !== '',
  'what might be said leads in to it': ({ lead }) => possible.test(lead),
  'its sentence ends outside its marks': ({ text, span }) => /^[.!?]/.test(text.slice(span.outerEnd)),
  'opens its sentence': ({ before }) => before.trim() === '',
  'goes on from a quotation': ({ follows }) => follows,
  'is opened amid a sentence and not closed': ({ span, before }) =>
    span.open && /[\p{L}\p{N},;–—]\s*$/u.test(before),
  'stands in marks elsewhere, too': ({ clipping, words }) => clipping.isRecurring(words),
  'stands elsewhere without marks': ({ clipping, words, count }) => count < 6 && clipping.isUnmarked(words),
  '“to” stands before it': isAfterTo,
  '“and” or “or” stands before it': isAfterAnd,
  'is what something is called': isName,
  'is what something is called nowadays': isNamedNowadays,
  'is a title in its phrase': isGovernedTitle,
  'a word for words stands before it': ({ before }) => word.test(before),
  '“this” stands before it': ({ before }) => /\b(?:this|that|these|those)\s$/i.test(before),
  'another word stands between it and its article': ({ before }) =>
    /\b(?:the|an?|his|her|their|its) \p{L}+\s$/iu.test(before),
  'is an example': ({ before }) => example.test(before),
  'is another word': (one) =>
    /\bor\s*$/.test(one.before) || (one.count < 4 && /\(\s*$/.test(one.before)) || isDefined(one),
  'what it means follows': isExplained,
  'a preposition follows': isBeforePreposition,
  'a verb follows': isBeforeVerb,
  'a word in small letters follows': isBeforeWord,
  'ends its paragraph': endsParagraph,
  'a noun follows': ({ beforeNoun }) => beforeNoun,
  'a noun follows one or two words': ({ beforeNoun, count }) => count < 3 && beforeNoun,
  'is in single marks among double ones': ({ clipping, span }) => span.single && clipping.isDouble(),
  'the clipping speaks to its reader': ({ clipping }) => clipping.manner().toReader,
  'the clipping tells what others say': ({ clipping }) => clipping.manner().ofOthers,
  'the clipping mostly tells what others say': ({ clipping }) => clipping.manner().mostlyOfOthers,
  'the writer speaks about it': ({ own }) => /\b(?:I|we|my|our)\b/.test(own),
} satisfies Record<string, (one: Seen) => boolean>;

export type Signal = keyof typeof signals;

const all = Object.entries(signals) as [Signal, (one: Seen) => boolean][];

/** The names of the signals that hold. */
export function signalsOf(one: Seen): Signal[] {
  const found: Signal[] = [];
  for (const [name, holds] of all) if (holds(one)) found.push(name);
  return found;
}
