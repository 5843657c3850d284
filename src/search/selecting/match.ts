/** A clause that asks text to the articles that have it, and where in them. */
import type { Occurrences } from '../index/chunk.ts';
import type { Files } from '../index/files.ts';
import { findWord, type FoundWord } from '../words/find-word.ts';
import { partsIn, wholeOf } from '../words/hyphenated.ts';
import type { Clause } from '../query/language.ts';
import { following, quoted, united } from '../index/occurrences.ts';

export type TextMatch = {
  clause: Clause;
  /** Places of the first word of what was found. */
  occurrences: Occurrences;
  /** The same by how many words of the text were found there: those of a phrase, and of `cease-fire` two. */
  byLength: ReadonlyMap<number, Occurrences>;
  /** Whether what was asked itself stands somewhere, and not only others that stand for it. */
  isPrinted: boolean;
  /** Other forms of the word that were found, those in most articles first. */
  forms: string[];
  /** Words found that the last one begins, those in most articles first; and whether that one stands somewhere itself. */
  begun: string[];
  isLastPrinted: boolean;
  /** Words of the clause that occur nowhere in the archive, in any form that would do. */
  missing: string[];
};

/** One word that was not quoted stands for all its forms; words that belong together for themselves, and for the one
 *  that they make without the hyphens between them. */
export async function matchText(clause: Clause, files: Files): Promise<TextMatch> {
  const { words, hyphenated, isExact, isBeginning } = clause;
  const form = !isExact && words.length === 1;
  const [found, whole] = await Promise.all([
    Promise.all(
      words.map((word, index) =>
        findWord(word, { form, beginning: isBeginning && index === words.length - 1 }, files),
      ),
    ),
    hyphenated === null ? null : findWord(wholeOf(hyphenated), { form: true, beginning: false }, files),
  ]);
  const asked: Spans = words.length === 1 ? spansOf(found[0]) : [[words.length, sideBySide(found, clause)]];
  const spans = [...asked, ...spansOf(whole)].filter(([, { size }]) => size > 0);
  const byLength = new Map(
    [...Map.groupBy(spans, ([length]) => length)].map(([length, alike]) => {
      const all = united(alike.map(([, occurrences]) => occurrences));
      return [length, clause.kind === 'quote' ? quoted(all) : all];
    }),
  );
  const last = found.at(-1);
  return {
    clause,
    occurrences: united([...byLength.values()]),
    byLength,
    isPrinted: words.length === 1 ? (last?.isPrinted ?? false) : asked.some(([, { size }]) => size > 0),
    forms: whole ? formsOf(whole).filter((form) => form !== hyphenated) : (last?.forms ?? []),
    begun: last?.begun ?? [],
    isLastPrinted: last?.isPrinted ?? false,
    missing: words.filter((_, index) => found[index]?.occurrences.size === 0),
  };
}

type Spans = [length: number, occurrences: Occurrences][];

function spansOf(found: FoundWord | null | undefined): Spans {
  return [...(found?.occurrences ?? [])].map(([word, occurrences]) => [partsIn(word), occurrences]);
}

/** The word itself is one, where what was asked is the same with hyphens. */
const formsOf = ({ occurrences }: FoundWord) => [...occurrences.keys()];

function sideBySide(found: FoundWord[], { kind }: Clause): Occurrences {
  const [first = new Map(), ...others] = found.map(({ occurrences }) => united([...occurrences.values()]));
  return others.reduce<Occurrences>(
    (before, occurrences, index) => following(before, occurrences, index + 1, kind === 'quote'),
    first,
  );
}
