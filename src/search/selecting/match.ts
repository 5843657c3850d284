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
  /** What was asked itself, to the last letter. */
  asked: Form;
  /** Other forms of the word that the archive has, those in most articles first. */
  forms: Form[];
  /** Words that the last one begins, those in most articles first. */
  begun: Form[];
  /** Words of the clause that occur nowhere in the archive, in any form that would do. */
  missing: string[];
};

/** A word, and the places where the clause was found by it; worked out when it is asked for. */
export type Form = { word: string; places: () => Occurrences };

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
  const side = found.map(({ occurrences }) => united([...occurrences.values()]));
  const spans = words.length === 1 ? spansOf(found[0]) : [[words.length, sideBySide(side, clause)] as const];
  const byLength = new Map(
    [...Map.groupBy([...spans, ...spansOf(whole)], ([length]) => length)].flatMap(([length, alike]) => {
      const all = wantedOf(united(alike.map(([, occurrences]) => occurrences)), clause);
      return all.size > 0 ? [[length, all] as const] : [];
    }),
  );
  const last = found.at(-1);
  const endingIn = (word: string): Form => ({
    word,
    places: () => {
      const own = last?.occurrences.get(word) ?? new Map();
      return wantedOf(sideBySide([...side.slice(0, -1), own], clause), clause);
    },
  });
  return {
    clause,
    occurrences: united([...byLength.values()]),
    byLength,
    asked: endingIn(words.at(-1) ?? ''),
    forms: whole ? formsOf(whole, clause) : (last?.forms ?? []).map(endingIn),
    begun: (last?.begun ?? []).map(endingIn),
    missing: words.filter((_, index) => found[index]?.occurrences.size === 0),
  };
}

const wantedOf = (occurrences: Occurrences, { kind }: Clause) =>
  kind === 'quote' ? quoted(occurrences) : occurrences;

type Spans = [length: number, occurrences: Occurrences][];

function spansOf(found: FoundWord | null | undefined): Spans {
  return [...(found?.occurrences ?? [])].map(([word, occurrences]) => [partsIn(word), occurrences]);
}

/** The word itself is one, where what was asked is the same with hyphens. */
function formsOf({ occurrences }: FoundWord, clause: Clause): Form[] {
  return [...occurrences]
    .filter(([word]) => word !== clause.hyphenated)
    .map(([word, places]) => ({ word, places: () => wantedOf(places, clause) }));
}

function sideBySide([first = new Map(), ...others]: Occurrences[], { kind }: Clause): Occurrences {
  return others.reduce<Occurrences>(
    (before, occurrences, index) => following(before, occurrences, index + 1, kind === 'quote'),
    first,
  );
}
