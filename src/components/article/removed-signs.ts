/** What was removed to its words, and to the signs among words that stayed: the text of some programs has hundreds, which one sentence tells. */
import type { Removal } from '../../article/schema.ts';
import { linesInWords } from '../removed-rows.ts';

export function wordsAndSigns(removed: readonly Removal[]): { words: Removal[]; signs: Removal[] } {
  const isSign = ({ rule }: Removal) => rule === 'sign' || rule === 'broken word';
  return { words: removed.filter((one) => !isSign(one)), signs: removed.filter(isSign) };
}

/** "7 signs within lines 3–12 (link, emphasis) were taken off"; null of none. */
export function signsInWords(signs: readonly Removal[]): string | null {
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last) return null;
  const kinds = [...new Set(signs.map(({ kind }) => kind))].join(', ');
  const where = `within ${linesInWords(first.line, last.endLine)} (${kinds})`;
  return signs.length === 1
    ? `One sign ${where} was taken off`
    : `${signs.length.toLocaleString('en')} signs ${where} were taken off`;
}
