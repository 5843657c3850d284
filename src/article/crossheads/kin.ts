/** The short lines of a clipping, each with its linear worth, to what each has of the others: crossheads are set alike, and apart. */
import { frameOf, openingOf, styleOf } from './form.ts';
import type { Line, Placed } from './line.ts';

type Kin = Record<string, number>;
type Weighed = { placed: Placed; worth: number };

/** Where there is no such line: less than any line is worth; or nothing to compare. */
const worthless = -9;
const none = -1;

/** In the order of the lines given, which is that of the page. */
export function kinOf(all: Weighed[], lines: number): Kin[] {
  const likelihoods = all.map(({ worth }) => 1 / (1 + Math.exp(-worth)));
  const sum = likelihoods.reduce((total, one) => total + one, 0);
  const likely = all.filter(isLikely);
  const style = sharing(all, likelihoods, ({ line }) => styleOf(line));
  const opening = sharing(all, likelihoods, ({ line }) => openingOf(line));
  const frame = sharing(all, likelihoods, frameOf);
  const words = apartFrom(likely, ({ signals }) => signals.words);
  const capitals = apartFrom(likely, ({ signals }) => signals.capitals);
  const ranks = ranksOf(all);
  const [best, second] = [...all].sort((a, b) => b.worth - a.worth);
  const above = distances(all);
  const below = distances([...all].reverse()).reverse();
  return all.map((one, at) => {
    const others = likely.length - (isLikely(one) ? 1 : 0);
    return {
      worth: one.worth,
      rank: ranks[at] as number,
      'best other worth': (one === best ? second : best)?.worth ?? worthless,
      'worth of the line above': beside(all, at, -1),
      'worth of the line below': beside(all, at, 1),
      'likely others': others,
      'likely others a share of lines': others / Math.max(1, lines),
      'sum of others': sum - (likelihoods[at] as number),
      'lines to the likely one above': above[at] as number,
      'lines to the likely one below': below[at] as number,
      'words more or less than likely ones': words(one),
      'capitals more or less than likely ones': capitals(one),
      'sum of the same style': style(at).sum,
      'mean of the same style': style(at).mean,
      'sum of the same opening': opening(at).sum,
      'others of the same opening': opening(at).count,
      'sum of the same frame': frame(at).sum,
      'mean of the same frame': frame(at).mean,
    };
  });
}

function isLikely({ worth }: Weighed): boolean {
  return worth > 0;
}

/** The likelihoods of the others that share a line's form. */
function sharing(all: Weighed[], likelihoods: number[], formOf: (placed: Placed) => string) {
  const forms = all.map(({ placed }) => formOf(placed));
  const sums = new Map<string, { sum: number; count: number }>();
  forms.forEach((form, at) => {
    const { sum, count } = sums.get(form) ?? { sum: 0, count: 0 };
    sums.set(form, { sum: sum + (likelihoods[at] as number), count: count + 1 });
  });
  return (at: number) => {
    const shared = sums.get(forms[at] as string) as { sum: number; count: number };
    const sum = shared.sum - (likelihoods[at] as number);
    const count = shared.count - 1;
    return { sum, count, mean: count === 0 ? none : sum / count };
  };
}

/** How far a value of a line is from the mean of the likely others. */
function apartFrom(likely: Weighed[], valueOf: (line: Line) => number): (one: Weighed) => number {
  const sum = likely.reduce((total, { placed }) => total + valueOf(placed.line), 0);
  return (one) => {
    const own = valueOf(one.placed.line);
    const [rest, others] = isLikely(one) ? [sum - own, likely.length - 1] : [sum, likely.length];
    return others === 0 ? none : Math.abs(rest / others - own);
  };
}

/** The greatest worth of those no more than a line away on one side. */
function beside(all: Weighed[], at: number, step: -1 | 1): number {
  const own = (all[at] as Weighed).placed.at;
  const isBeside = (other: Weighed | undefined) =>
    other !== undefined && Math.abs(other.placed.at - own) <= 1;
  let greatest = worthless;
  for (let place = at + step; isBeside(all[place]); place += step)
    greatest = Math.max(greatest, (all[place] as Weighed).worth);
  return greatest;
}

/** How many are worth more. */
function ranksOf(all: Weighed[]): number[] {
  const falling = all.map(({ worth }) => worth).sort((a, b) => b - a);
  const first = new Map<number, number>();
  falling.forEach((worth, rank) => {
    if (!first.has(worth)) first.set(worth, rank);
  });
  return all.map(({ worth }) => first.get(worth) as number);
}

/** How many lines each is from the last likely one before it, in the order given. */
function distances(all: Weighed[]): number[] {
  let last: number | null = null;
  return all.map((one) => {
    const { at } = one.placed;
    const distance = last === null ? none : Math.abs(at - last);
    if (isLikely(one)) last = at;
    return distance;
  });
}
