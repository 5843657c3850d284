/** Rows of features to scores: the sum of what each tree of a gradient-boosted forest gives a row (Friedman, "Greedy function approximation", 2001). */

/** Where a feature is at most the bound, the first branch holds, else the second; a number is what a row is worth. */
export type Tree = number | [feature: number, bound: number, atMost: Tree, above: Tree];
export type Forest = { names: readonly string[]; base: number; trees: readonly Tree[] };

/** Reads a forest's trees once, and gives back what scores a row whose values stand in the order of its names. */
export function scorerOf({ base, trees }: Forest): (row: ArrayLike<number>) => number {
  const features: number[] = [];
  const bounds: number[] = [];
  const nexts: number[] = [];
  const roots = trees.map(lay);
  return (row) => {
    let score = base;
    for (const root of roots) {
      let at = root;
      while ((features[at] as number) >= 0) {
        const above = (row[features[at] as number] as number) > (bounds[at] as number);
        at = above ? (nexts[at] as number) : at + 1;
      }
      score += bounds[at] as number;
    }
    return score;
  };

  /** Lays a tree out branch after branch: the first branch follows its split, `nexts` says where the second begins. */
  function lay(tree: Tree): number {
    const at = features.length;
    if (typeof tree === 'number') {
      features.push(-1);
      bounds.push(tree);
      nexts.push(-1);
      return at;
    }
    const [feature, bound, atMost, above] = tree;
    features.push(feature);
    bounds.push(bound);
    nexts.push(-1);
    lay(atMost);
    nexts[at] = lay(above);
    return at;
  }
}
