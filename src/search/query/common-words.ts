/** A query as it was parsed to the same without the words that hardly any article lacks, where it asks for anything else. */
import type { Clause, Parsed } from './language.ts';

/**
 * Articles, prepositions and conjunctions, of those alone that stand for nothing else when they are typed without
 * capitals: `us`, `it`, `who` and `may` do.
 */
export const commonWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into of on or the to with'.split(' '),
);

/** `common` are the words that were left out. In quotation marks, and where nothing else is asked, they are looked for. */
export function withoutCommonWords(parsed: Parsed): { parsed: Parsed; common: string[] } {
  const groups = parsed.groups.filter((group) => !group.every(isCommon));
  if (groups.length === 0) return { parsed, common: [] };
  const left = new Set(parsed.groups.filter((group) => group.every(isCommon)).flat());
  return {
    parsed: { ...parsed, groups, clauses: parsed.clauses.filter((clause) => !left.has(clause)) },
    common: [...new Set([...left].map(({ value }) => value.toLowerCase()))],
  };
}

/** What is still being typed may become any word. */
function isCommon({ kind, words, isBeginning }: Clause): boolean {
  const [word = '', ...others] = words;
  return kind === 'word' && !isBeginning && others.length === 0 && commonWords.has(word);
}
