/** Lines and their standing to parts of a page: before the article, its text, interruptions within it, after it. */
import type { Standing } from './standing.ts';
import { fitted } from './weights.ts';

export const parts = ['before', 'text', 'interruption', 'after'] as const;
export type Part = (typeof parts)[number];

/** From which part to which a page may go. An article begins once and ends once. */
export const moves = [
  ['before', 'before'],
  ['before', 'text'],
  ['text', 'text'],
  ['text', 'interruption'],
  ['interruption', 'text'],
  ['interruption', 'interruption'],
  ['interruption', 'after'],
  ['text', 'after'],
  ['after', 'after'],
] as const satisfies [Part, Part][];
export type Move = `${Part} to ${Part}`;

/** A number for each part other than text, which is what the others are measured against. */
type Weight = readonly [before: number, interruption: number, after: number];
export type Weights = { features: Record<string, Weight>; moves: Partial<Record<Move, number>> };

const steps = moves.map(([from, to]) => ({
  from: parts.indexOf(from),
  to: parts.indexOf(to),
  move: `${from} to ${to}` as Move,
}));
const never = Number.NEGATIVE_INFINITY;

/**
 * The likeliest part for every line, taken together (Viterbi, "Error bounds for convolutional codes", 1967): a low
 * line inside a run of prose is judged otherwise than the same line after it. `bonus` is added to what a line is worth
 * in a part; fitting uses it to ask for a margin.
 */
export function segment(
  standings: Standing[],
  weights: Weights = fitted,
  bonus: (line: number, part: number) => number = () => 0,
): Part[] {
  const worths = worthsOf(standings, weights).map((line, at) =>
    line.map((worth, part) => worth + bonus(at, part)),
  );
  const [first, ...rest] = worths;
  if (!first) return [];
  const costs = steps.map(({ from, to, move }) => ({ from, to, cost: weights.moves[move] ?? 0 }));
  let worth = [first[0] as number, first[1] as number, never, never];
  const cameFrom: number[][] = [];
  for (const line of rest) {
    const next = [never, never, never, never];
    const back = [0, 0, 0, 0];
    for (const { from, to, cost } of costs) {
      const total = (worth[from] as number) + cost + (line[to] as number);
      if (total > (next[to] as number)) {
        next[to] = total;
        back[to] = from;
      }
    }
    cameFrom.push(back);
    worth = next;
  }
  let part = worth.indexOf(Math.max(...worth));
  const path = [part];
  for (const back of cameFrom.reverse()) {
    part = back[part] as number;
    path.push(part);
  }
  return path.reverse().map((index) => parts[index] as Part);
}

/** What each line is worth in each part, in the order of `parts`. All lines have their values in the same order. */
function worthsOf(standings: Standing[], { features }: Weights): number[][] {
  const weights = Object.keys(standings[0]?.values ?? {}).map((name) => features[name]);
  return standings.map(({ values, says }) => {
    const worth = [0, 0, 0, 0];
    const add = (value: number, weight: Weight | undefined) => {
      if (!weight) return;
      (worth[0] as number) += value * weight[0];
      (worth[2] as number) += value * weight[1];
      (worth[3] as number) += value * weight[2];
    };
    const own = Object.values(values);
    for (let at = 0; at < own.length; at += 1) add(own[at] as number, weights[at]);
    if (says) add(1, features[`says ${says}`]);
    return worth;
  });
}
