/** One word to where it stands in the archive, with its other forms, those with hyphens among them, and what it begins. */
import type { Chunk, Occurrences } from '../index/chunk.ts';
import { chunkOf, chunksOfBeginning, chunksOfForms } from '../index/directory.ts';
import type { Files } from '../index/files.ts';
import { wholeOf } from './hyphenated.ts';
import { stemOf } from './stem.ts';

export type FoundWord = {
  /** Of each word that was found: the word itself, its forms, what it begins. */
  occurrences: Map<string, Occurrences>;
  /** Those in most articles first, as are the words begun. */
  forms: string[];
  begun: string[];
};

/** @param as also as a form of others, and as the beginning of others */
export async function findWord(
  word: string,
  as: { form: boolean; beginning: boolean },
  files: Files,
): Promise<FoundWord> {
  const directory = await files.directory();
  const numbers = new Set([
    chunkOf(word, directory),
    ...(as.form ? chunksOfForms(word, directory) : []),
    ...(as.beginning ? chunksOfBeginning(word, directory) : []),
  ]);
  const chunks = await Promise.all([...numbers].map((number) => files.chunk(number)));
  const stem = stemOf(word);
  const isBegun = (other: string) => as.beginning && begins(word, other, as.form);
  const isForm = (other: string) => other !== word && stemOf(other) === stem && !isBegun(other);
  const forms = as.form ? wordsIn(chunks, isForm) : [];
  const begun = as.beginning ? wordsIn(chunks, isBegun) : [];
  const found = [word, ...forms, ...begun].flatMap((one): [string, Occurrences][] => {
    const occurrences = occurrencesIn(chunks, one);
    return occurrences ? [[one, occurrences]] : [];
  });
  return { occurrences: new Map(found), forms, begun };
}

/** A word with hyphens is begun as the same word without them; what begins its first part is found as that. */
function begins(beginning: string, word: string, asForm: boolean): boolean {
  if (!word.includes('-')) return word !== beginning && word.startsWith(beginning);
  const whole = wholeOf(word);
  return asForm && whole !== beginning && whole.startsWith(beginning) && !word.startsWith(beginning);
}

function occurrencesIn(chunks: Chunk[], word: string): Occurrences | undefined {
  return chunks.find((chunk) => chunk.has(word))?.get(word);
}

function wordsIn(chunks: Chunk[], fits: (word: string) => boolean): string[] {
  const words = new Set(chunks.flatMap((chunk) => [...chunk.keys()].filter(fits)));
  const articles = (word: string) => occurrencesIn(chunks, word)?.size ?? 0;
  return [...words].sort((a, b) => articles(b) - articles(a) || (a < b ? -1 : 1));
}
