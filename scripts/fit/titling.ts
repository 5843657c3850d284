/** A folder of labelled clippings to examples of short lines: the features of each, and whether the editor calls it a crosshead. */
import { labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';

/** Lines of the page that were kept by mistake are none, either. */
export async function titlingIn(folder: string): Promise<Example<string>[]> {
  const examples: Example<string>[] = [];
  for await (const labelled of labelledIn(folder)) {
    for (const { line, features } of notesOf(labelled).titling ?? [])
      examples.push({ signals: features, yes: labelled.expected.crossheads.includes(line) });
  }
  return examples;
}
