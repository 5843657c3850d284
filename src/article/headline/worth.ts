/** The candidates of a clipping to what each is worth as its headline: above `enough`, it is one. */
import { type Forest, type Row, scorerOf } from '../furniture/forest.ts';
import { type Candidates, mayBeHeadline } from './candidates.ts';
import shippedForest from './forest.json' with { type: 'json' };
import { linearWorths, type Weights } from './linear.ts';
import type { Line } from './lines.ts';
import { rowsOf } from './rows.ts';
import shippedWeights from './weights.json' with { type: 'json' };

export type Judge = { weights: Weights; scoreOf: (row: Row) => number };

/**
 * `scripts/fit-headline.ts` fits both to labelled clippings: some 910 public pages and made-up ones read by editors, 600
 * whose own metadata name the headline, and the fixtures.
 */
const shipped: Judge = {
  weights: shippedWeights,
  scoreOf: scorerOf(shippedForest as unknown as Forest),
};

/** In log odds, of a line that weighed three times as much as the others when the forest learned: one in three. */
const enough = 0.4;

/** So many lines, those with the greatest linear worth, are worth the forest's question. */
const mostAsked = 6;

/** The index of the line that is worth most, if it is worth claiming; null where none is. */
export function bestOf(candidates: Candidates, { weights, scoreOf }: Judge = shipped): number | null {
  const linear = linearWorths(candidates, weights);
  const rowOf = rowsOf(candidates, linear, weights);
  const [best] = askedAbout(linear.worths)
    .map((at) => ({ at, worth: scoreOf(rowOf(at)) }))
    .filter(({ worth }) => worth > enough)
    .sort((a, b) => b.worth - a.worth)
    // Whether a line may be one is asked last: few lines are worth the question.
    .filter(({ at }) => mayBeHeadline(candidates.lines[at] as Line));
  return best?.at ?? null;
}

/** Indices of the lines that the forest is asked about. */
export function askedAbout(worths: (number | null)[]): number[] {
  return worths
    .flatMap((worth, at) => (worth === null ? [] : [{ worth, at }]))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostAsked)
    .map(({ at }) => at);
}
