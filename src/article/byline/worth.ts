/** The features of a name to what it is worth as the author's: above nothing, the article is theirs. */
import { type Features, weighed, type Weights } from '../weighed.ts';
import shipped from './weights.json' with { type: 'json' };

/** It asks for odds of 55 in 100: a name that is not the author's does more harm than none. */
const doubt = Math.log(0.55 / 0.45);

/** A logistic regression; `scripts/fit-bylines.ts` fits its weights to labelled clippings: some 400 public pages and the fixtures. */
export function worthOf(features: Features, { base, signals }: Weights = shipped): number {
  return base - doubt + weighed(features, signals);
}
