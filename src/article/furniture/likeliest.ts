/** Scores of a page of which no line is likelier text than not, to those by which its likeliest passages are the text. */
import { isPassage } from './passage.ts';
import type { LineSignals } from './signals.ts';

/** In the log of the odds: of three that look so, about one is text. */
const doubt = 0.75;

/** Labels and what only pages say stay as they are: a clipping of a menu has no text. */
export function amidNoText(scores: readonly number[], lines: readonly LineSignals[]): number[] {
  return scores.map((score, at) => {
    const line = lines[at] as LineSignals;
    return isPassage(line) && line.says === null && !line.legal ? score + doubt : score;
  });
}
