/** A clipping to the headline that is its first line and closes with a full stop, as a sentence does: told by its capitals, or by saying what the text begins with in the words of a title. */
import { findBareByline } from '../byline/bare.ts';
import { signalsOf } from '../furniture/signals.ts';
import { wordsOf } from '../furniture/words.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

const fewestWords = 4;
const mostWords = 20;
/** A text opens with a sentence of more words. */
const mostOfSentence = 12;
/** Of the longer words of a title set in capitals; a sentence has them in names alone. */
const mostlyCapitals = 0.85;
const fewestPassages = 2;
const longestName = 4;

/** The share of its matter that the opening of the text has. */
const tied = 0.34;

const fullStop = /\.(?=["'”’»]*$)/;

/** What titles leave out, and what a text begins a sentence with: an article, a verb that tells of the past, who was named before. */
const ofSentences =
  /\b(?:an?|the|is|are|was|were|has|have|had|been|said|did|will|would)\b|^(?:but|and|he|she|they|it|we|i|you|that|this|these|those|there)\b/i;

export function closedHeadline(blocks: RootContent[], start: number): number | null {
  if (start > 1) return null;
  const line = plainAt(blocks, 0);
  const { words, ellipsis, bullet } = signalsOf(line);
  if (ellipsis || bullet || words > mostWords || !fullStop.test(line)) return null;
  const title = line.replace(fullStop, '');
  if (findBareByline(title) !== null || !mayBeHeadlineAlone(title, fewestWords)) return null;
  if (isName(title)) return null;
  const passages = textFrom(blocks, 1);
  // A title stands over what is longer; what the text calls just so is a name.
  if (
    passages.slice(0, fewestPassages).filter((passage) => passage.length > line.length).length <
    fewestPassages
  )
    return null;
  if (passages.some((passage) => passage.includes(title))) return null;
  const isTitle = isInCapitals(title, passages) || saysSo(title, passages);
  return isTitle ? 0 : null;
}

/** Capitals of its own: what is no name has small letters in the text. */
function isInCapitals(title: string, passages: string[]): boolean {
  const { runs, matter, capitals } = wordsOf(title);
  if (capitals <= mostlyCapitals || signalsOf(title).shouting) return false;
  const raised = new Set(
    runs.slice(1).flatMap(({ small, capital }) => (capital && matter.has(small) ? [small] : [])),
  );
  return passages.some((passage) =>
    wordsOf(passage).runs.some(({ small, capital }) => !capital && raised.has(small)),
  );
}

function saysSo(title: string, passages: string[]): boolean {
  const { words, quoted } = signalsOf(title);
  if (quoted || words > mostOfSentence || ofSentences.test(title) || isRefrain(title)) return false;
  return (tiesOf([title], passages)[0]?.opening ?? 0) >= tied;
}

/** Without words of grammar, so few words with capitals are what somebody or something is called. */
function isName(title: string): boolean {
  const { words, grammar } = signalsOf(title);
  return words <= longestName && grammar === 0 && wordsOf(title).runs.every(({ capital }) => capital);
}

/** "Rain, then more rain", "No quay. No boat": how a story is opened, with no verb. */
function isRefrain(title: string): boolean {
  const [first, ...more] = wordsOf(title).runs;
  return more.some(({ small }) => small === first?.small);
}
