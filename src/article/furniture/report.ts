/** A line to whether it is a sentence or more of a report, in which somebody says something in quotation marks. */
import { isBaseForm, isSaying } from '../grammar/reporting.ts';
import { findSpans } from '../quotations/marks.ts';
import type { LineSignals } from './signals.ts';

/** A teaser's title has a few words of a quotation, too. */
const fewestWords = 12;
const fewestQuoted = 4;

export function isReport({ words, sentence, says }: LineSignals, text: string): boolean {
  if (says || words < fewestWords || !sentence || !/["“”‘'«„]/.test(text)) return false;
  const spans = findSpans(text).filter(
    ({ start, end }) => text.slice(start, end).split(' ').length >= fewestQuoted,
  );
  const isOutside = (at: number) =>
    spans.every(({ outerStart, outerEnd }) => at < outerStart || at >= outerEnd);
  return (
    spans.length > 0 &&
    [...text.matchAll(/\p{Ll}+/gu)].some(
      ({ 0: word, index }) => isOutside(index) && isSaying(word) && !isBaseForm(word),
    )
  );
}
