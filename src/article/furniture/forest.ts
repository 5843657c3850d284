/** Rows of features to scores: the sum of what each tree of a gradient-boosted forest gives a row (Friedman, "Greedy function approximation", 2001). */

/** Where a feature is at most the bound, the first branch holds, else the second; a number is what a row is worth. */
export type Tree = number | [feature: number, bound: number, atMost: Tree, above: Tree];
export type Forest = { names: readonly string[]; base: number; trees: readonly Tree[] };

/** The leaves that a row may still reach in a tree are the bits of one integer. */
const mostLeaves = 32;

/** A split, and the leaves of its tree that a row above its bound may reach. */
type Split = { bound: number; tree: number; left: number };

/**
 * Reads a forest's trees once, and gives back what scores a row whose values stand in the order of its names. A row is
 * not led down one tree after the other, whose turns no processor foresees: feature by feature, it is held against
 * the bounds of all trees in rising order, and each bound that it exceeds strikes out the leaves on the other side. The
 * first that is left of a tree's leaves is the row's (QuickScorer; Lucchese et al., 2015).
 */
export function scorerOf({ names, base, trees }: Forest): (row: ArrayLike<number>) => number {
  const worths = new Float64Array(trees.length * mostLeaves);
  const splits: Split[][] = names.map(() => []);
  for (const [tree, root] of trees.entries()) lay(root, tree, 0);
  const ordered = splits.flatMap((some) => some.sort((a, b) => a.bound - b.bound));
  const bounds = Float64Array.from(ordered, ({ bound }) => bound);
  const struck = Uint16Array.from(ordered, ({ tree }) => tree);
  const lefts = Int32Array.from(ordered, ({ left }) => left);
  const counts = Uint16Array.from(splits, ({ length }) => length);
  const reachable = new Int32Array(trees.length);
  return (row) => {
    reachable.fill(-1);
    let first = 0;
    for (let feature = 0; feature < counts.length; feature += 1) {
      const value = row[feature] as number;
      const end = first + (counts[feature] as number);
      for (let at = first; at < end && value > (bounds[at] as number); at += 1)
        (reachable[struck[at] as number] as number) &= lefts[at] as number;
      first = end;
    }
    let score = base;
    for (let tree = 0; tree < reachable.length; tree += 1)
      score += worths[tree * mostLeaves + lowestBit(reachable[tree] as number)] as number;
    return score;
  };

  /** Numbers a tree's leaves from left to right, and gives back the number that follows. */
  function lay(branch: Tree, tree: number, first: number): number {
    if (typeof branch === 'number') {
      if (first >= mostLeaves) throw new Error(`a tree of a forest has at most ${mostLeaves} leaves`);
      worths[tree * mostLeaves + first] = branch;
      return first + 1;
    }
    const [feature, bound, atMost, above] = branch;
    const middle = lay(atMost, tree, first);
    splits[feature]?.push({ bound, tree, left: ~((1 << middle) - (1 << first)) });
    return lay(above, tree, middle);
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
