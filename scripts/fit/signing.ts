/** A folder of labelled clippings to their names without "By": the features of each, and whether the editor gives it as the byline. */
import { labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';
import type { Sited } from './sites.ts';
import { strengthsOf } from './strengths.ts';

/** One list for each clipping, of which no more than one name is taken; `stated` is whether an editor finds a byline. */
export type Signing = Sited & { stated: boolean; names: Example<string>[] };

export async function signingIn(folder: string): Promise<Signing[]> {
  const clippings: Signing[] = [];
  for await (const labelled of labelledIn(folder)) {
    const { byline } = labelled.expected;
    const names = (notesOf(labelled).signing ?? []).flatMap(({ names, features }) =>
      isPartly(names, byline) ? [] : [{ signals: strengthsOf(features), yes: names === byline }],
    );
    if (names.length > 0)
      clippings.push({ name: labelled.name, site: labelled.site, stated: byline !== null, names });
  }
  return clippings;
}

/** A part of the byline, or more than it, says nothing of what the line is. */
function isPartly(names: string, byline: string | null): boolean {
  return byline !== null && names !== byline && (names.includes(byline) || byline.includes(names));
}
