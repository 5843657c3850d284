/** A folder of labelled clippings to their short lines: of each clipping the candidates, and which the editor calls crossheads. */
import type { Candidate } from '../../src/article/crossheads/candidates.ts';
import { rowsOf } from '../../src/article/crossheads/rows.ts';
import { linearWorths } from '../../src/article/crossheads/worth.ts';
import type { Weights } from '../../src/article/weighed.ts';
import { labelledIn } from '../score/labelled.ts';
import type { Example as Row } from './forest.ts';
import type { Example } from './logistic.ts';
import { notesOf } from './reading.ts';
import type { Sited } from './sites.ts';
import { strengthsOf } from './strengths.ts';

/**
 * `is` is undefined where the labels do not say: of a line that is in neither of their lists. `unasked` is how many
 * crossheads are none of the candidates.
 */
export type Titled = Sited & { candidates: Candidate[]; is: (boolean | undefined)[]; unasked: number };

/** Lines of the page that were kept by mistake are none, either. */
export async function titlingIn(folder: string): Promise<Titled[]> {
  const titled: Titled[] = [];
  for await (const labelled of labelledIn(folder)) {
    const { crossheads, article, furniture } = labelled.expected;
    const asked = notesOf(labelled).titling ?? [];
    const told = [...article, ...furniture];
    const isTold = (line: number) => told.some(([first, last]) => line >= first && line <= last);
    const is = asked.map(({ line }) => crossheads.includes(line) || (isTold(line) ? false : undefined));
    titled.push({
      name: labelled.name,
      site: labelled.site,
      candidates: asked.map(({ candidate }) => candidate),
      is,
      unasked: crossheads.length - is.filter(Boolean).length,
    });
  }
  return titled;
}

export function examplesOf({ candidates, is }: Titled): Example<string>[] {
  return candidates.flatMap(({ features }, at) => {
    const yes = is[at];
    return yes === undefined ? [] : [{ signals: strengthsOf(features), yes }];
  });
}

/** A crosshead weighs as much as this many others. */
const weight = 1.5;
/** The lines of a clipping that has more of them weigh less each: they are much alike. */
const usual = 8;

/** `ofPage` is how much the clipping counts among others of its page. */
export function rowsFor(
  { candidates, is }: Titled,
  fitted: Weights,
  ofPage: number,
): { names: string[]; examples: Row[] } {
  const rowOf = rowsOf(candidates, linearWorths(candidates, fitted));
  const rows = candidates.map((_, at) => rowOf(at));
  const share = Math.min(weight, Math.sqrt(usual / candidates.length));
  const examples = rows.flatMap((row, at) => {
    const yes = is[at];
    if (yes === undefined) return [];
    return [{ row: Object.values(row), yes, weight: ofPage * (yes ? weight * share : share) }];
  });
  return { names: Object.keys(rows[0] ?? {}), examples };
}
