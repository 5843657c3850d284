/** A clause that asks text to the articles that have it, and where in them. */
import type { Chunk, Occurrences } from './chunk.ts';
import { chunkOf, chunksOfBeginning, chunksOfForms } from './directory.ts';
import type { Files } from './files.ts';
import type { Clause } from './language.ts';
import { groundAt, isQuoted, positionAt, sharePassage } from './place.ts';
import { stemOf } from './stem.ts';

export type TextMatch = {
  clause: Clause;
  /** Places of the first word; the others of a phrase follow it. */
  occurrences: Occurrences;
  /** Whether the last word itself stands somewhere, and not only others that stand for it. */
  isPrinted: boolean;
  /** Other forms of the word that were found, those in most articles first. */
  forms: string[];
  /** Words found that the last one begins, those in most articles first. */
  begun: string[];
  /** Words of the clause that occur nowhere in the archive, in any form that would do. */
  missing: string[];
};

const none: Occurrences = new Map();

export async function matchText(clause: Clause, files: Files): Promise<TextMatch> {
  const found = await Promise.all(
    clause.words.map((word, index) => findWord(word, clause, index === clause.words.length - 1, files)),
  );
  const together = found.reduce<Occurrences | undefined>(
    (before, { occurrences }, index) =>
      before === undefined ? occurrences : following(before, occurrences, index, clause.kind === 'quote'),
    undefined,
  );
  return {
    clause,
    occurrences: clause.kind === 'quote' ? quoted(together ?? none) : (together ?? none),
    forms: found.length === 1 ? (found[0]?.forms ?? []) : [],
    begun: found.at(-1)?.begun ?? [],
    isPrinted: found.at(-1)?.isPrinted ?? false,
    missing: clause.words.filter((_, index) => found[index]?.occurrences.size === 0),
  };
}

type FoundWord = Pick<TextMatch, 'occurrences' | 'forms' | 'begun' | 'isPrinted'>;

/** One word that was not quoted stands for all its forms; words that belong together stand for themselves. */
async function findWord(word: string, clause: Clause, isLast: boolean, files: Files): Promise<FoundWord> {
  const directory = await files.directory();
  const hasForms = !clause.isExact && clause.words.length === 1;
  const begins = clause.isBeginning && isLast;
  const numbers = new Set([
    chunkOf(word, directory),
    ...(hasForms ? chunksOfForms(word, directory) : []),
    ...(begins ? chunksOfBeginning(word, directory) : []),
  ]);
  const chunks = await Promise.all([...numbers].map((number) => files.chunk(number)));
  const stem = hasForms ? stemOf(word) : undefined;
  const isBegun = (other: string) => begins && other !== word && other.startsWith(word);
  const isForm = (other: string) => other !== word && stemOf(other) === stem && !isBegun(other);
  const forms = stem === undefined ? [] : wordsIn(chunks, isForm);
  const begun = begins ? wordsIn(chunks, isBegun) : [];
  const all = [word, ...forms, ...begun].flatMap((one) => occurrencesIn(chunks, one) ?? []);
  return { occurrences: united(all), forms, begun, isPrinted: occurrencesIn(chunks, word) !== undefined };
}

function occurrencesIn(chunks: Chunk[], word: string): Occurrences | undefined {
  return chunks.find((chunk) => chunk.has(word))?.get(word);
}

function wordsIn(chunks: Chunk[], fits: (word: string) => boolean): string[] {
  const words = new Set(chunks.flatMap((chunk) => [...chunk.keys()].filter(fits)));
  const articles = (word: string) => occurrencesIn(chunks, word)?.size ?? 0;
  return [...words].sort((a, b) => articles(b) - articles(a) || (a < b ? -1 : 1));
}

function united(all: Occurrences[]): Occurrences {
  const [first = none, ...others] = all;
  if (others.length === 0) return first;
  const union: Occurrences = new Map(first);
  for (const [article, places] of others.flatMap((one) => [...one])) {
    const before = union.get(article);
    union.set(article, before ? [...before, ...places].sort((a, b) => a - b) : places);
  }
  return union;
}

/** Of the places where the words before stand, those that the next one follows, in the same passage and, if wanted, the same quotation. */
function following(
  before: Occurrences,
  after: Occurrences,
  words: number,
  inQuotation: boolean,
): Occurrences {
  const both: Occurrences = new Map();
  for (const [article, places] of before) {
    const nexts = after.get(article);
    if (!nexts) continue;
    let at = 0;
    const kept = places.filter((place) => {
      const wanted = positionAt(place) + words;
      while (at < nexts.length && positionAt(nexts[at] ?? 0) < wanted) at += 1;
      const next = nexts[at];
      if (next === undefined || positionAt(next) !== wanted) return false;
      return inQuotation ? groundAt(next) === groundAt(place) : sharePassage(place, next);
    });
    if (kept.length > 0) both.set(article, kept);
  }
  return both;
}

function quoted(occurrences: Occurrences): Occurrences {
  const inside: Occurrences = new Map();
  for (const [article, places] of occurrences) {
    const kept = places.filter(isQuoted);
    if (kept.length > 0) inside.set(article, kept);
  }
  return inside;
}
