/** The features of a short line to what it is worth as a crosshead: above nothing, it is one. */
import type { CrossheadFeatures } from './features.ts';
import { weighed } from '../weighed.ts';
import shipped from './weights.json' with { type: 'json' };

/** What each feature adds, by its name, to what every short line begins with. */
export type Weights = { base: number; signals: Record<string, number> };

/** It asks for odds of 4 in 10, since half the crossheads of a clipping are worth more than none. */
const doubt = Math.log(0.4 / 0.6);

/** A logistic regression; `scripts/fit-crossheads.ts` fits its weights to labelled clippings: some 300 public pages and the fixtures. */
export function worthOf(features: CrossheadFeatures, { base, signals }: Weights = shipped): number {
  return base - doubt + weighed(features, signals);
}
