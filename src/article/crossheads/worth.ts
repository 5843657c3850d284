/** The candidates of a clipping to what each is worth as a crosshead: above nothing, it is one. */
import { type Forest, type Row, scorerOf } from '../furniture/forest.ts';
import { weighed, type Weights } from '../weighed.ts';
import type { Candidate } from './candidates.ts';
import shippedForest from './forest.json' with { type: 'json' };
import { rowsOf } from './rows.ts';
import shippedWeights from './weights.json' with { type: 'json' };

export type Judge = { weights: Weights; scoreOf: (row: Row) => number };

/**
 * A logistic regression by a line's own features, and a forest that sees its worth among the others'.
 * `scripts/fit-crossheads.ts` fits both to labelled clippings: some 560 public pages, each flattened in three ways, and the fixtures.
 */
const shipped: Judge = {
  weights: shippedWeights,
  scoreOf: scorerOf(shippedForest as unknown as Forest),
};

/** The forest knows a line's worth among the others'; so much of its own worth is added, for clippings unlike any it saw. */
const ownShare = 0.3;
/** In log odds, of a line that weighed half as much again as the others when the forest learned: one in three. */
const enough = -0.35;

/** A line that is worth less by itself is none, whatever the others: the forest is not asked. */
const hopeless = -4;

export function worthsOf(candidates: Candidate[], { weights, scoreOf }: Judge = shipped): number[] {
  const own = linearWorths(candidates, weights);
  const rowOf = rowsOf(candidates, own);
  return own.map((worth, at) =>
    worth < hopeless
      ? worth
      : scoreOf(new Float64Array(Object.values(rowOf(at)))) + ownShare * worth - enough,
  );
}

export function linearWorths(candidates: Candidate[], { base, signals }: Weights): number[] {
  return candidates.map(({ features }) => base + weighed(features, signals));
}
