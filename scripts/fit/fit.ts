/** Labelled pages to weights: each page is segmented with the weights so far, which then move towards its true parts. */
import {
  forEachFeature,
  type Move,
  type Part,
  parts,
  segment,
  type Weights,
} from '../../src/article/furniture/segment.ts';
import type { LabelledPage } from './page.ts';

const rounds = 16;
const firstStep = 0.02;

type Table = { features: Record<string, [number, number, number]>; moves: Partial<Record<Move, number>> };

/** The mean of the weights over the second half of the rounds, which swings less than any one of them. */
export function fit(pages: LabelledPage[]): Weights {
  const table: Table = { features: {}, moves: {} };
  const sum: Table = { features: {}, moves: {} };
  let added = 0;
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + round / 2);
    for (const page of shuffled(pages, round)) {
      const text = parts.indexOf('text');
      const found = segment(page.features, table, (line, part) =>
        (part === text) === (page.parts[line] === 'text') ? 0 : (page.costs[line] as number),
      );
      learn(table, page, found, step);
    }
    if (round >= rounds / 2) {
      addTo(sum, table, 1);
      added += 1;
    }
  }
  const mean: Table = { features: {}, moves: {} };
  addTo(mean, sum, 1 / added);
  return mean;
}

function learn(table: Table, page: LabelledPage, found: Part[], step: number) {
  const wrong = found.filter((part, at) => part !== page.parts[at]).length;
  if (wrong === 0) return;
  const size = step / Math.sqrt(wrong);
  found.forEach((part, at) => {
    const truth = page.parts[at] as Part;
    if (part !== truth) {
      forEachFeature(page.features[at] as LabelledPage['features'][number], (name, value) => {
        const weight = weightOf(table, name);
        move(weight, truth, size * value);
        move(weight, part, -size * value);
      });
    }
    if (at === 0) return;
    const was: Move = `${found[at - 1] as Part} to ${part}`;
    const should: Move = `${page.parts[at - 1] as Part} to ${truth}`;
    if (was === should) return;
    table.moves[should] = (table.moves[should] ?? 0) + size;
    table.moves[was] = (table.moves[was] ?? 0) - size;
  });
}

function weightOf(table: Table, name: string): [number, number, number] {
  table.features[name] ??= [0, 0, 0];
  return table.features[name];
}

const places: Partial<Record<Part, 0 | 1 | 2>> = { before: 0, interruption: 1, after: 2 };

function move(weight: [number, number, number], part: Part, by: number) {
  const place = places[part];
  if (place !== undefined) weight[place] += by;
}

function addTo(sum: Table, table: Table, share: number) {
  for (const [name, weight] of Object.entries(table.features)) {
    const total = weightOf(sum, name);
    weight.forEach((value, at) => {
      total[at as 0 | 1 | 2] += value * share;
    });
  }
  for (const [name, value] of Object.entries(table.moves) as [Move, number][])
    sum.moves[name] = (sum.moves[name] ?? 0) + value * share;
}

/** The same order every time for the same round, so that a fit can be repeated. */
function shuffled(pages: LabelledPage[], seed: number): LabelledPage[] {
  let state = seed + 3;
  const order = [...pages];
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] as LabelledPage, order[at] as LabelledPage];
  }
  return order;
}
