/** The lines of a page to how much each looks like article text: the log of the odds, by the fitted trees. */
import { rowsOf } from './features.ts';
import { type Forest, scorerOf } from './forest.ts';
import data from './forest.json' with { type: 'json' };
import type { Page } from './page.ts';

const fitted = scorerOf(data as unknown as Forest);

export function scoresOf(page: Page): number[] {
  return rowsOf(page).map(fitted);
}
