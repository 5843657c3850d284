/** What speaks for a candidate to what it is worth as the page’s publisher: above nothing, it is. */
import { weighed, type Weights } from '../weighed.ts';
import type { Agreement } from './agreement.ts';
import type { Signals } from './signals.ts';
import shipped from './weights.json' with { type: 'json' };

/** It asks for odds of 70 in 100: a page has many candidates, and a publisher that is not the page’s does more harm than none. */
const doubt = Math.log(0.7 / 0.3);

/** A logistic regression; `scripts/fit-publishers.ts` fits its weights to labelled clippings: some 1,500 public pages, whole and cropped, 160 made-up ones and the fixtures. */
export function worthOf(
  signals: Partial<Signals & Agreement>,
  { base, signals: weights }: Weights = shipped,
): number {
  return base - doubt + weighed(signals, weights);
}
