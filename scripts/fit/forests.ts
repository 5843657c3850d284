/**
 * Examples to the mean of some forests: what chance makes of few examples differs between them, and cancels out
 * (Breiman, "Bagging predictors", 1996).
 */
import { type Forest, scorerOf, type Tree } from '../../src/article/furniture/forest.ts';
import { type Example, fitForest, type Growth, usual } from './forest.ts';

const forests = 3;
/** The same line of a page that was flattened in several ways comes several times, and is no more witnesses for that. */
const growth = { ...usual, leastWeight: 40 };

export function fitForests(examples: Example[], names: readonly string[]): Forest {
  return meanOf(seeds(forests).map((seed) => fitForest(examples, names, { ...growth, seed })));
}

/** Behind such a mean fewer are grown: the reader asks the trees of both. */
export const growthsBehind: Growth[] = seeds(2).map((seed) => ({ ...growth, seed }));

/**
 * The trees of `former` stay as they are; those behind them, the mean of a forest for each of `growths`, learn what it says
 * wrongly of the examples. Their rows may have more features than it knew, after those that it knew, by `names`.
 */
export function fitBehind(
  former: Forest,
  examples: Example[],
  growths: Growth[],
  names = former.names,
): Forest {
  const scoreOf = scorerOf(former);
  const known = Float64Array.from(examples, ({ row }) => scoreOf(row));
  const { trees } = meanOf(growths.map((one) => fitForest(examples, names, one, known)));
  return { names, base: former.base, trees: [...former.trees, ...trees] };
}

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

function meanOf(some: Forest[]): Forest {
  const [{ names }] = some as [Forest];
  return {
    names,
    base: some.reduce((sum, { base }) => sum + base, 0) / some.length,
    trees: some.flatMap(({ trees }) => trees.map((tree) => shared(tree, some.length))),
  };
}

/** A tree that adds its part of the mean of so many. */
function shared(tree: Tree, among: number): Tree {
  if (typeof tree === 'number') return Number((tree / among).toFixed(4));
  const [feature, bound, atMost, above] = tree;
  return [feature, bound, shared(atMost, among), shared(above, among)];
}
