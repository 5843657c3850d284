/** A line of the page, as a crosshead is told from it, and where it stands among the article's lines. */
import type { LineSignals } from '../furniture/signals.ts';
import type { RemovalRule } from '../removal-rules.ts';

export type Sides = { above: number; below: number };

/**
 * `parted` is whether furniture stands between the line and the article's line before it; `caption` what is under a
 * picture, or a standfirst; `removal` the rule by which it was taken out of the article, if it was. `odds` are how much
 * it looks like article text, and `place` is its block's index. `gaps` are the empty lines of the clipping above it and
 * below it, and `again` is how many other lines of the page say the same above it and below it.
 */
export type Line = {
  text: string;
  signals: LineSignals;
  parted: boolean;
  caption: boolean;
  removal: RemovalRule | null;
  odds: number;
  place: number;
  gaps: Sides;
  again: Sides;
};

/** `at` is the line's index among the article's lines; that of one taken out lies half-way between those about it. */
export type Placed = { line: Line; at: number; lines: Line[] };

/** The article's line so many lines before, or after. */
export function before({ at, lines }: Placed, by = 1): Line | undefined {
  return lines[Math.ceil(at) - by];
}

export function after({ at, lines }: Placed, by = 1): Line | undefined {
  return lines[Math.floor(at) + by];
}
