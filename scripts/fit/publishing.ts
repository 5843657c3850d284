/** A folder of labelled clippings to the candidates for the publisher of each: what speaks for it, and whether the editor gives it. */
import type { Candidate } from '../../src/article/publisher/candidates.ts';
import { keyOf } from '../../src/article/publisher/owners.ts';
import { labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';
import type { Asked } from './one-or-none.ts';
import { strengthsOf } from './strengths.ts';

export async function publishingIn(folder: string): Promise<Asked[]> {
  const clippings: Asked[] = [];
  for await (const labelled of labelledIn(folder)) {
    const { name, site, expected } = labelled;
    const wanted = expected.publisher === null ? null : keyOf(expected.publisher);
    const candidates = (notesOf(labelled).publishing ?? []).flatMap((one) => exampleOf(one, wanted));
    if (candidates.length > 0) clippings.push({ name, site, stated: wanted !== null, candidates });
  }
  return clippings;
}

/** A part of the publisher’s name, or more than it, says nothing of what names a publisher. */
function exampleOf({ key, signals }: Candidate, wanted: string | null): Example<string>[] {
  const yes = key === wanted;
  if (!yes && wanted !== null && (wanted.includes(key) || key.includes(wanted))) return [];
  const strengths = Object.entries(strengthsOf(signals)).filter(([, strength]) => strength !== 0);
  return [{ signals: Object.fromEntries(strengths), yes }];
}
