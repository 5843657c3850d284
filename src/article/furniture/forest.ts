/**
 * Rows of features to scores: the sum of what each tree of a gradient-boosted forest gives a row (Friedman, "Greedy
 * function approximation", 2001).
 */

/** Where a feature is at most the bound, the first branch holds, else the second; a number is what a row is worth. */
export type Tree = number | [feature: number, bound: number, atMost: Tree, above: Tree];
/** The rows that are read are all Float64Arrays, because of numbers in a list the engine keeps several kinds apart. */
export type Row = ArrayLike<number>;
export type Forest = { names: readonly string[]; base: number; trees: readonly Tree[] };

/** The leaves that a row may still reach in a tree are the bits of one integer, the first its highest. */
const mostLeaves = 32;

/** A split, and the leaves of its tree that a row on its rarer side may reach. */
type Split = { bound: number; tree: number; left: number };

/**
 * Reads a forest's trees once, and gives back what scores a row whose values stand in the order of its names. A row is
 * not led down one tree after the other, whose turns no processor foresees: feature by feature, it is held against
 * the bounds of all trees, and each on whose rarer side it is strikes out the leaves on the other. The first that is
 * left of a tree's leaves is the row's (QuickScorer; Lucchese et al., 2015). Few rows are far from the middle of a
 * feature's bounds, so that of a bound above it the rarer side is above, and of one below it below.
 */
export function scorerOf({ names, base, trees }: Forest): (row: Row) => number {
  const middles = middlesOf(trees);
  const worths = new Float64Array(trees.length * mostLeaves);
  const above: Split[][] = names.map(() => []);
  const below: Split[][] = names.map(() => []);
  for (const [tree, root] of trees.entries()) lay(root, tree, 0);
  for (const some of above) some.sort((a, b) => a.bound - b.bound);
  for (const some of below) some.sort((a, b) => b.bound - a.bound);
  const ordered = names.flatMap((_, feature) => [...(above[feature] ?? []), ...(below[feature] ?? [])]);
  const bounds = Float64Array.from(ordered, ({ bound }) => bound);
  const struck = Uint16Array.from(ordered, ({ tree }) => tree);
  const lefts = Int32Array.from(ordered, ({ left }) => left);
  const aboves = Uint16Array.from(above, ({ length }) => length);
  const belows = Uint16Array.from(below, ({ length }) => length);
  const reachable = new Int32Array(trees.length);
  return (row) => {
    reachable.fill(-1);
    let first = 0;
    for (let feature = 0; feature < aboves.length; feature += 1) {
      const value = row[feature] as number;
      const middle = first + (aboves[feature] as number);
      for (let at = first; at < middle && value > (bounds[at] as number); at += 1)
        (reachable[struck[at] as number] as number) &= lefts[at] as number;
      first = middle + (belows[feature] as number);
      for (let at = middle; at < first && value <= (bounds[at] as number); at += 1)
        (reachable[struck[at] as number] as number) &= lefts[at] as number;
    }
    let score = base;
    for (let tree = 0; tree < reachable.length; tree += 1)
      score += worths[tree * mostLeaves + Math.clz32(reachable[tree] as number)] as number;
    return score;
  };

  /** Numbers a tree's leaves, those on the commoner side of each split first, and gives back the number that follows. */
  function lay(branch: Tree, tree: number, first: number): number {
    if (typeof branch === 'number') {
      if (first >= mostLeaves) throw new Error(`a tree of a forest has at most ${mostLeaves} leaves`);
      worths[tree * mostLeaves + first] = branch;
      return first + 1;
    }
    const [feature, bound, atMost, over] = branch;
    const isHigh = bound >= (middles.get(feature) as number);
    const next = lay(isHigh ? atMost : over, tree, first);
    (isHigh ? above : below)[feature]?.push({ bound, tree, left: ~(leavesFrom(first) ^ leavesFrom(next)) });
    return lay(isHigh ? over : atMost, tree, next);
  }
}

/** Of each feature, the middle one of the bounds that the trees hold it against. */
function middlesOf(trees: readonly Tree[]): Map<number, number> {
  const splits = trees.flatMap(splitsIn);
  const byFeature = Map.groupBy(splits, ({ feature }) => feature);
  return new Map(
    [...byFeature].map(([feature, some]) => {
      const sorted = some.map(({ bound }) => bound).sort((a, b) => a - b);
      return [feature, sorted[sorted.length >> 1] as number];
    }),
  );
}

function splitsIn(branch: Tree): { feature: number; bound: number }[] {
  if (typeof branch === 'number') return [];
  const [feature, bound, atMost, above] = branch;
  return [{ feature, bound }, ...splitsIn(atMost), ...splitsIn(above)];
}

/** The bits of a leaf and of those after it; of none, where there is none so far. */
function leavesFrom(leaf: number): number {
  return leaf < mostLeaves ? -1 >>> leaf : 0;
}
