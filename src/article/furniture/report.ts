/** A line to whether it is a sentence or more of a report, in which somebody says something in quotation marks. */
import { isTelling } from '../grammar/reporting.ts';
import { findSpans } from '../quotations/marks/marks.ts';
import type { Span } from '../quotations/marks/span.ts';
import type { LineSignals } from './signals.ts';

/** A teaser's title has a few words of a quotation, too. */
const fewestWords = 12;
const fewestQuoted = 4;

export function isReport({ words, sentence, says }: LineSignals, text: string): boolean {
  if (says || words < fewestWords || !sentence || !/["“”‘'«„]/.test(text)) return false;
  const spans = findSpans(text).filter(
    ({ start, end }) => text.slice(start, end).split(' ').length >= fewestQuoted,
  );
  return spans.length > 0 && (outside(text, spans).match(/\p{Ll}+/gu) ?? []).some(isTelling);
}

/** The words that stand in no marks. */
function outside(text: string, spans: readonly Span[]): string {
  const ends = [0, ...spans.map(({ outerEnd }) => outerEnd)];
  return ends.map((end, at) => text.slice(end, spans[at]?.outerStart)).join(' ');
}
