/** Signals about words in marks to whether they are somebody's, or only a title, a nickname, a term, words held at arm's length. */
import type { Signal } from './signals.ts';
import weights from './weights.json' with { type: 'json' };

/** The signals must outweigh this: a quotation that nobody spoke is worse than one that is missed. */
const doubt = 0.5;

/** What each signal adds, by its name, to what all words in marks begin with. */
type Weights = { base: number; signals: Record<Signal, number> };

/** A logistic regression; `scripts/fit-quotations.ts` fits its weights to labelled clippings. */
export function isQuotation(signals: Signal[], { base, signals: worth }: Weights = weights): boolean {
  return signals.reduce((sum, signal) => sum + worth[signal], base) > doubt;
}
