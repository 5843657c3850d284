/** A folder of labelled clippings to the candidates for the publisher of each: what speaks for it, and whether the editor gives it. */
import type { Candidate } from '../../src/article/publisher/candidates.ts';
import { keyOf } from '../../src/article/publisher/owners.ts';
import { labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';
import type { Sited } from './sites.ts';
import { strengthsOf } from './strengths.ts';

/** One list for each clipping, of which no more than one is taken; `stated` is whether an editor finds a publisher. */
export type Publishing = Sited & { stated: boolean; candidates: Example<string>[] };

export async function publishingIn(folder: string): Promise<Publishing[]> {
  const clippings: Publishing[] = [];
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
