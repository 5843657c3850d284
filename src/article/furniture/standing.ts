/** The scores of a page's lines to what says in which part of the page each stands: its own, its neighbours', what has passed. */
import { mean } from './mean.ts';
import type { Page } from './page.ts';
import type { FurnitureKind } from './phrases.ts';

/** What speaks for a line's part, by name, and the kind of furniture that it says it is. */
export type Standing = { values: Record<string, number>; says: FurnitureKind | null };

/** A score beyond this is sure enough. */
const sure = 4;
const longestMass = 600;

export function standingsOf(page: Page, scores: number[]): Standing[] {
  const odds = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const masses = odds.map((odd, at) => odd * Math.min(longestMass, page.lines[at]?.length ?? 0));
  const total = masses.reduce((sum, mass) => sum + mass, 1);
  let passed = 0;
  return page.lines.map(({ says }, at) => {
    passed += masses[at] as number;
    const share = passed / total;
    const score = Math.max(-sure, Math.min(sure, scores[at] as number)) / 2;
    return {
      says,
      values: {
        bias: 1,
        score,
        'score for': Math.max(0, score),
        'score early': share < 0.2 ? score : 0,
        'score late': share > 0.8 ? score : 0,
        passed: share,
        'passed little': share < 0.1 ? 1 : 0,
        'passed most': share > 0.9 ? 1 : 0,
        near: mean(odds, at - 2, at + 2),
        around: mean(odds, at - 8, at + 8),
        wide: mean(odds, at - 20, at + 20),
        above: mean(odds, at - 3, at - 1),
        below: mean(odds, at + 1, at + 3),
        'far above': mean(odds, at - 10, at - 1),
        'far below': mean(odds, at + 1, at + 10),
      },
    };
  });
}
