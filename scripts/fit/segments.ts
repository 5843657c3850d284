/**
 * Pages whose lines have a standing and a true part to the weights of parts: each page is segmented with the weights so
 * far, which then move towards its true parts.
 */
import { type Move, type Part, parts, segment, type Weights } from '../../src/article/furniture/segment.ts';
import type { Standing } from '../../src/article/furniture/standing.ts';
import { randomFrom, shuffled } from '../random.ts';

const rounds = 16;
const firstStep = 0.02;

export type Example = { parts: Part[]; costs: number[]; standings: Standing[] };

type Table = { features: Record<string, [number, number, number]>; moves: Partial<Record<Move, number>> };

/** The mean of the weights over the second half of the rounds, which swings less than any one of them. */
export function fitSegments(pages: Example[]): Weights {
  const table: Table = { features: {}, moves: {} };
  const sum: Table = { features: {}, moves: {} };
  let added = 0;
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + round / 2);
    for (const page of shuffled(pages, randomFrom(round))) {
      const text = parts.indexOf('text');
      const found = segment(page.standings, table, (line, part) =>
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
  return rounded(mean);
}

function learn(table: Table, page: Example, found: Part[], step: number) {
  const wrong = found.filter((part, at) => part !== page.parts[at]).length;
  if (wrong === 0) return;
  const size = step / Math.sqrt(wrong);
  found.forEach((part, at) => {
    const truth = page.parts[at] as Part;
    if (part !== truth) {
      forEachFeature(page.standings[at] as Standing, (name, value) => {
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

/** Calls for everything that speaks for a line's part. */
function forEachFeature({ values, says }: Standing, call: (name: string, value: number) => void) {
  for (const [name, value] of Object.entries(values)) call(name, value);
  if (says) call(`says ${says}`, 1);
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

function rounded({ features, moves }: Table): Weights {
  const round = (value: number) => Number(value.toFixed(2));
  return {
    features: Object.fromEntries(
      Object.entries(features).map(([name, [before, between, after]]) => [
        name,
        [round(before), round(between), round(after)],
      ]),
    ),
    moves: Object.fromEntries(Object.entries(moves).map(([move, worth]) => [move, round(worth)])),
  };
}
