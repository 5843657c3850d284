/** Words in marks to what speaks for their being somebody's, or against it: their shape, their place, the words about them. */
import { isTitle } from './capitals.ts';
import { isBeforeNoun, isSubject, type Marked, type Seen, seen } from './marked.ts';
import { isBaseForm, isReporting, tellingVerbs } from '../grammar/reporting.ts';
import { isBidden, isGovernedTitle, isSaid } from './said.ts';

const named =
  /\b(?:so[- ]called|known (?:\p{L}+ )?as|dubbed|nicknamed|called|named|titled|entitled|labell?ed|branded|short for|stands for|starr(?:ed|ing) in|referred to as)(?: an?| the)?[\s,]*$/iu;
const thing =
  /\b(?:(?:the|an?) (?:[\p{L}-]+ ){1,3}|(?:is|are|was|were) (?:also |often )?)(?:called|termed|known as|named)(?: the| an?)?\s*$/iu;
const word =
  /\b(?:words?|terms?|phrases?|slogans?|titles?|names?|labels?|headlines?|hashtags?|mottos?|campaigns?|nicknames?|concepts?|ideas?|notions?|questions?|keywords?|brands?|logos?|acronyms?|categor(?:y|ies)|genres?)[\s,:—-]*$/i;
const example = /\b(?:like|such as|including|e\.g\.|for example|for instance|example|say),?:?\s*$/i;
const use =
  /\b(?:us(?:e|es|ed|ing)|mention(?:s|ed|ing)?|avoid(?:s|ed|ing)?|replac(?:e|es|ed|ing)|say(?:ing)?|means?|signif\p{L}+|translat\p{L}+)(?: (?:the|an?))?\s*$/iu;
const taken =
  /\b(?:known|recogni[sz]ed|described|regarded|seen|viewed|labell?ed|classif\p{L}+|diagnosed|works?|worked|referred|considered|counts?|counted|qualif\p{L}+|marketed|billed)(?: \p{L}+){0,2} (?:as|with|to as)(?: an?| the)?\s*$/iu;
const being =
  /\b(?:is|are|was|were|be|been|being|becomes?|became|remains?|seems?|looks?|feels?|felt)(?: (?:\p{L}+ly|not|so|too|very))?(?: (?:an?|the))?\s$/iu;
/** The colon is looked for first, as the rarest. */
const label = /:(?<=^\W*\p{Lu}\p{Ll}+:)\s*\uFFFC/u;

const told = new RegExp(`(?<![a-z])(?:${tellingVerbs})(?![a-z])`);

/** Each by the name that its weight has. */
export const signals = {
  'is one word': ({ count }) => count === 1,
  'is two words': ({ count }) => count === 2,
  'is three words': ({ count }) => count === 3,
  'is nine words or more': ({ count }) => count > 8,
  'is written as a title': ({ words, count }) => count > 1 && isTitle(words, count),
  'is one word with a capital': ({ words, count }) => count === 1 && isTitle(words, count),
  'is in capitals': ({ words, count }) => count > 1 && words === words.toUpperCase(),
  'ends in a full stop': ({ words }) => words.endsWith('.'),
  'somebody says it': isSaid,
  'somebody beside it says it': (one) => one.reported?.beside === true && isSaid(one),
  'a verb near it reports it': ({ reported }) =>
    reported !== null && reported.distance < 60 && isReporting(reported.verb),
  'something is said in its sentence': ({ own }) => told.test(own),
  'its verb tells of no one time': ({ reported }) => reported !== null && isBaseForm(reported.verb),
  'begins with a capital far from its verb': ({ reported, words }) =>
    (reported?.distance ?? 0) > 27 && /^\P{L}*\p{Lu}\p{Ll}/u.test(words),
  '“that” reports it': ({ before, reported }) =>
    reported !== null && /\bthat(?: \p{L}+){0,4}\s$/u.test(before),
  'is what something is': ({ before }) => being.test(before),
  'the reader is told to say it': isBidden,
  'opens its sentence': ({ before }) => before.trim() === '',
  'something is said of it': isSubject,
  'is a sentence': ({ whole }) => whole,
  'is a paragraph': ({ masked, whole }) => whole && !/\p{L}/u.test(masked),
  'goes on from a quotation': ({ follows }) => follows,
  'shares its sentence with a quotation': ({ last, sentence }) => (last?.outerStart ?? -1) >= sentence.start,
  'is opened amid a sentence and not closed': ({ span, before }) =>
    span.open && /[\p{L}\p{N},;–—]\s*$/u.test(before),
  'stands in marks elsewhere, too': ({ clipping, words }) => clipping.isRecurring(words),
  'stands elsewhere without marks': ({ clipping, words, count }) => count < 6 && clipping.isUnmarked(words),
  'is what something is taken for': ({ before }) => taken.test(before),
  'is what something is called': ({ before }) => named.test(before),
  'is what a thing is called': ({ before }) => thing.test(before),
  'is a title in its phrase': isGovernedTitle,
  'a word for words stands before it': ({ before }) => word.test(before),
  'is used, meant or avoided': ({ before }) => use.test(before),
  'is an example': ({ before }) => example.test(before),
  'is another word': ({ before }) => /(?:\bor|\()\s*$/.test(before),
  'a label stands before it': ({ own }) => label.test(own),
  'a noun follows': isBeforeNoun,
  'a comma follows': ({ text, span }) => text[span.outerEnd] === ',',
  'is in single marks among double ones': ({ clipping, span }) => span.single && clipping.isDouble(),
  'the clipping speaks to its reader': ({ clipping }) => clipping.manner().toReader,
  'the clipping speaks of its writer': ({ clipping }) => clipping.manner().ofWriter,
  'the clipping tells what others say': ({ clipping }) => clipping.manner().ofOthers,
  'the reader is spoken to about it': ({ own }) => /\b(?:you|your|readers?)\b/i.test(own),
  'the writer speaks about it': ({ own }) => /\b(?:I|we|my|our)\b/.test(own),
} satisfies Record<string, (one: Seen) => boolean>;

export type Signal = keyof typeof signals;

const all = Object.entries(signals) as [Signal, (one: Seen) => boolean][];

/** The names of the signals that hold. */
export function signalsOf(marked: Marked): Signal[] {
  const one = seen(marked);
  const found: Signal[] = [];
  for (const [name, holds] of all) if (holds(one)) found.push(name);
  return found;
}
