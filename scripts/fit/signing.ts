/** A folder of labelled clippings to their names without "By": the features of each, and whether the editor gives it as the byline. */
import { labelledIn } from '../score/labelled.ts';
import { notesOf } from './reading.ts';
import type { Asked } from './one-or-none.ts';
import { strengthsOf } from './strengths.ts';

export async function signingIn(folder: string): Promise<Asked[]> {
  const clippings: Asked[] = [];
  for await (const labelled of labelledIn(folder)) {
    const { byline } = labelled.expected;
    const candidates = (notesOf(labelled).signing ?? []).flatMap(({ names, features }) =>
      isPartly(names, byline) ? [] : [{ signals: strengthsOf(features), yes: names === byline }],
    );
    if (candidates.length > 0)
      clippings.push({ name: labelled.name, site: labelled.site, stated: byline !== null, candidates });
  }
  return clippings;
}

/** A part of the byline, or more than it, says nothing of what the line is. */
function isPartly(names: string, byline: string | null): boolean {
  return byline !== null && names !== byline && (names.includes(byline) || byline.includes(names));
}
