/** A folder of labelled clippings to examples of words in marks: the signals about each, and whether the editor calls it a quotation. */
import { pointIn } from '../../src/article/evidence.ts';
import { wordsOf } from '../../src/article/text/plain.ts';
import { certainly } from '../../src/article/quotations/judging/certain.ts';
import { type Signal, signalsOf } from '../../src/article/quotations/judging/signals.ts';
import { bareWords } from '../score/compare.ts';
import { type Labelled, labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';

export async function quotedIn(folder: string): Promise<Example<Signal>[]> {
  const examples: Example<Signal>[] = [];
  for await (const labelled of labelledIn(folder)) examples.push(...examplesOf(labelled));
  return examples;
}

/** What stands in lines that are no part of the article says nothing of quotations; what is certain is not weighed. */
function examplesOf(labelled: Labelled): Example<Signal>[] {
  const { expected } = labelled;
  return [...(notesOf(labelled).weighed ?? [])].flatMap(([block, marked]) =>
    marked.flatMap((one) => {
      if (certainly(one) !== null) return [];
      const { span } = one;
      const { line } = pointIn(block, span.start);
      const words = bareWords(wordsOf(block).slice(span.start, span.end));
      const yes = expected.quotations.some((known) => known.line === line && bareWords(known.text) === words);
      const inText = expected.article.some(([from, to]) => from <= line && line <= to);
      const strengths = Object.fromEntries(signalsOf(one).map((signal) => [signal, 1]));
      return yes || inText ? [{ signals: strengths, yes }] : [];
    }),
  );
}
