/**
 * The lines of a page to how much each looks like article text: the log of the odds, by the fitted trees. `forest.json`,
 * like `lexicon.json`, is fitted, not chosen, and written by `scripts/fit.ts`. The pages were some 1,200 public labelled
 * English ones of 770 sites, most of them news and magazines, each flattened to text in five ways (one block to a line; one
 * piece of text to a line; blocks glued together; with pictures' alternative texts and blank lines; broken at a fixed
 * width), and 140 made-up ones, whole and cropped. No clipping of this archive is among them.
 */
import { rowsOf } from './features.ts';
import { type Forest, scorerOf } from './forest.ts';
import data from './forest.json' with { type: 'json' };
import type { Page } from './page.ts';

const fitted = scorerOf(data as unknown as Forest);

export function scoresOf(page: Page): number[] {
  return rowsOf(page).map(fitted);
}
