/** Names that may be people's to whether the clipping shows elsewhere that they are words, a team, or somebody else's name after a word. */
import { once } from '../asking/once.ts';
import { wordsOf } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import type { Candidate } from './candidates.ts';
import { surnameOf } from './fuller.ts';
import { pronounOf } from './given.ts';
import { opensSentence } from './surnames.ts';

/** A given name at the beginning says more than any of these. */
export function shownOtherwise(blocks: RootContent[], candidates: Candidate[]) {
  const small = once(() => smallWordsOf(blocks));
  const many = once(() => calledByArticle(blocks));
  const bearers = once(() => Map.groupBy(namesOf(candidates), surnameOf));
  return ({ kind, name, titled }: Candidate, before: string): boolean => {
    const [first = '', ...rest] = name.split(' ');
    if (kind !== 'person' || titled || rest.length === 0 || pronounOf.has(first)) return false;
    const last = surnameOf(name);
    // "The Tarnside Gulls", where others are told of "the Gulls".
    if (last.endsWith('s') && many().has(last)) return true;
    const isWord = small().has(first.toLowerCase());
    // "Human Traffickers", where traffickers and humans are told of.
    if (isWord && rest.every((word) => small().has(word.toLowerCase()))) return true;
    if (rest.length > 1 || !opensSentence.test(before) || !(isWord || opening.test(first))) return false;
    // "Given Quist, it may", "Watching Quist row": another bears the name; "Ten Quist" is Ada ten Quist.
    const others = bearers()
      .get(last)
      ?.filter((other) => other !== name);
    const end = ` ${name.toLowerCase()}`;
    return (
      others !== undefined && others.length > 0 && !others.some((one) => one.toLowerCase().endsWith(end))
    );
  };
}

/** A participle, and words that open a sentence before a name and are no adverbs. */
const opening = /^(?:\p{Lu}\p{Ll}{2,}ing|Given|Longtime|Plus|Whatever)$/u;

function namesOf(candidates: Candidate[]): string[] {
  return [...new Set(candidates.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])))];
}

function smallWordsOf(blocks: RootContent[]): Set<string> {
  return new Set(blocks.flatMap((block) => wordsOf(block).match(smallWord) ?? []));
}

const smallWord = /(?<![\p{L}'’-])\p{Ll}+(?![\p{L}-])/gu;

function calledByArticle(blocks: RootContent[]): Set<string> {
  return new Set(
    blocks.flatMap((block) => [...wordsOf(block).matchAll(afterArticle)].map(([, word = '']) => word)),
  );
}

/** Before a noun it may be a family's name: "the Quists boat"; there it is not read. */
const afterArticle =
  /(?<!\p{L})[Tt]he (\p{Lu}\p{Ll}+s)(?=[,.;:?!)”"]|['’](?!s)|$| (?:\p{Ll}+ed|are|were|have|had|will|would|could|can|may|might|in|on|at|to|for|from|with|by|and|or|as|who|after|before|when|while|won|lost|beat|led|took|made|got|went|ran)(?!\p{L}))/gu;
