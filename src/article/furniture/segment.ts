/** Weighed lines to parts of a page: before the article, its text, interruptions within it, after it. */
import type { Features } from './features.ts';
import { transitions, weights } from './weights.ts';

export type Part = 'before' | 'text' | 'interruption' | 'after';

const parts: Part[] = ['before', 'text', 'interruption', 'after'];
const before = 0;
const text = 1;
const interruption = 2;
const after = 3;

/** From which part to which a page may go, and what the change is worth. An article begins once and ends once. */
const moves: [from: number, to: number, worth: number][] = [
  [before, before, transitions.beforeToBefore],
  [before, text, transitions.beforeToText],
  [text, text, transitions.textToText],
  [text, interruption, transitions.textToInterruption],
  [interruption, text, transitions.interruptionToText],
  [interruption, interruption, transitions.interruptionToInterruption],
  [interruption, after, transitions.interruptionToAfter],
  [text, after, transitions.textToAfter],
  [after, after, transitions.afterToAfter],
];

/**
 * The likeliest part for every line, taken together (Viterbi, "Error bounds for convolutional codes", 1967): a low
 * line inside a run of prose is judged otherwise than the same line after it.
 */
export function segment(features: Features[]): Part[] {
  const [first, ...rest] = features.map(worthOf);
  if (!first) return [];
  let worth = [first[before], first[text], Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const cameFrom: number[][] = [];
  for (const line of rest) {
    const next = [
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    const back = [0, 0, 0, 0];
    for (const [from, to, change] of moves) {
      const total = (worth[from] as number) + change + (line[to] as number);
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

/** What a line is worth in each part; as text it is worth nothing, and the others are measured against that. */
function worthOf({ shape, place, says }: Features): [number, number, number, number] {
  const worth: [number, number, number, number] = [0, 0, 0, 0];
  add(worth, shape);
  add(worth, place);
  if (says) add(worth, { [`says ${says}`]: 1 });
  return worth;
}

function add(worth: [number, number, number, number], features: Record<string, number>) {
  for (const name in features) {
    const value = features[name] as number;
    const weight = value === 0 ? undefined : weights[name];
    if (!weight) continue;
    worth[before] += value * weight[0];
    worth[interruption] += value * weight[1];
    worth[after] += value * weight[2];
  }
}
