/** A folder of labelled clippings to their names without "By": the features of each, and whether the editor gives it as the byline. */
import type { BylineFeatures } from '../../src/article/byline/features.ts';
import { labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';

/** One list for each clipping, of which no more than one name is taken; `stated` is whether an editor finds a byline. */
export type Signing = { stated: boolean; names: Example<string>[] };

export async function signingIn(folder: string): Promise<Signing[]> {
  const clippings: Signing[] = [];
  for await (const labelled of labelledIn(folder)) {
    const { byline } = labelled.expected;
    const names = (notesOf(labelled).signing ?? []).flatMap(({ names, features }) =>
      isPartly(names, byline) ? [] : [{ signals: strengthsOf(features), yes: names === byline }],
    );
    if (names.length > 0) clippings.push({ stated: byline !== null, names });
  }
  return clippings;
}

function strengthsOf(features: BylineFeatures): Record<string, number> {
  return Object.fromEntries(Object.entries(features).map(([name, holds]) => [name, Number(holds)]));
}

/** A part of the byline, or more than it, says nothing of what the line is. */
function isPartly(names: string, byline: string | null): boolean {
  return byline !== null && names !== byline && (names.includes(byline) || byline.includes(names));
}
