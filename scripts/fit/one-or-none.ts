/** Labelled clippings, of the candidates of each of which one is right or none, to the weights of what speaks for one; and how well the cases of other sites teach it. */
import type { Weights } from '../../src/article/weighed.ts';
import { Tally } from '../score/tally.ts';
import { type Example, fitAllSignals } from './logistic.ts';
import { foldsOf, type Sited } from './sites.ts';

/** `stated` is whether an editor finds what is looked for. */
export type Asked = Sited & { stated: boolean; candidates: Example<string>[] };

/** Above nothing, a candidate is right. */
type WorthOf = (signals: Example<string>['signals'], weights: Weights) => number;

export function fitAsked(clippings: readonly Asked[]): Weights {
  return fitAllSignals(clippings.flatMap(({ candidates }) => candidates));
}

/** The cases of each sixth of the sites, as what other sites teach tells them. */
export function heldOut(clippings: Asked[], worthOf: WorthOf): Tally {
  const tally = new Tally();
  for (const { own, others } of foldsOf(clippings)) {
    const weights = fitAsked(others);
    for (const clipping of own) answer(clipping, (signals) => worthOf(signals, weights), tally);
  }
  return tally;
}

function answer(
  { stated, candidates }: Asked,
  worthOf: (signals: Example<string>['signals']) => number,
  tally: Tally,
): void {
  const worths = candidates.map(({ signals }) => worthOf(signals));
  const most = Math.max(...worths);
  const given = most > 0 ? (candidates[worths.indexOf(most)]?.yes ? 'the right one' : 'another') : null;
  tally.answer(given, stated ? 'the right one' : null);
}
