/**
 * Examples to the mean of some forests: what chance makes of few examples differs between them, and cancels out
 * (Breiman, "Bagging predictors", 1996).
 */
import type { Forest, Tree } from '../../src/article/furniture/forest.ts';
import { type Example, fitForest, usual } from './forest.ts';

const forests = 3;
/** The same line of a page that was flattened in several ways comes several times, and is no more witnesses for that. */
const growth = { ...usual, leastWeight: 40 };

export function fitForests(examples: Example[], names: readonly string[]): Forest {
  const some = Array.from({ length: forests }, (_, at) =>
    fitForest(examples, names, { ...growth, seed: at + 1 }),
  );
  return {
    names,
    base: some.reduce((sum, { base }) => sum + base, 0) / forests,
    trees: some.flatMap(({ trees }) => trees.map(shared)),
  };
}

/** A tree that adds its part of the mean. */
function shared(tree: Tree): Tree {
  if (typeof tree === 'number') return Number((tree / forests).toFixed(4));
  const [feature, bound, atMost, above] = tree;
  return [feature, bound, shared(atMost), shared(above)];
}
