/** Labels on poles to the rows in which no label touches another and no pole runs through a label, like flags on a quay. */

/** `at` is where its pole stands on the axis, `width` what the label takes of it. */
export type Flag = { at: number; width: number };
export type Hoisted = {
  /** 0 is the lowest. */
  row: number;
  /** The end of the label that is at the pole. */
  side: 'start' | 'end';
};
type Placed = Hoisted & { of: Flag; at: number; from: number; to: number };

/**
 * @param flags in order of their places. The first of them fly to the right and rise towards the left, the last fly to
 * the left and rise towards the right; which do what is chosen for the fewest rows.
 * @returns in the same order; null where `mostRows` are too few.
 */
export function hoist(flags: readonly Flag[], length: number, mostRows: number): Hoisted[] | null {
  if (flags.reduce((sum, { width }) => sum + width, 0) > length * mostRows) return null;
  const ways = Array.from({ length: flags.length + 1 }, (_, turned) =>
    hoistAll(flags, flags.length - turned, length, mostRows),
  );
  const found = ways.filter((way) => way !== null);
  return found.toSorted((a, b) => rowsOf(a) - rowsOf(b))[0] ?? null;
}

function rowsOf(hoisted: readonly Hoisted[]): number {
  return Math.max(0, ...hoisted.map(({ row }) => row + 1));
}

/** @param turn the first of the flags that flies to the left. */
function hoistAll(flags: readonly Flag[], turn: number, length: number, mostRows: number): Hoisted[] | null {
  const placed: Placed[] = [];
  const add = (of: Flag, side: Hoisted['side']): boolean => {
    const { at, width } = of;
    const [from, to] = side === 'start' ? [at, at + width] : [at - width, at];
    if (from < 0 || to > length) return false;
    for (let row = 0; row < mostRows; row += 1) {
      const flag = { of, row, side, at, from, to };
      if (placed.some((other) => areInTheWay(flag, other))) continue;
      placed.push(flag);
      return true;
    }
    return false;
  };
  const toLeft = flags.slice(turn);
  const toRight = flags.slice(0, turn).toReversed();
  if (!toLeft.every((flag) => add(flag, 'end')) || !toRight.every((flag) => add(flag, 'start'))) return null;
  const places = new Map(placed.map(({ of, row, side }) => [of, { row, side }]));
  return flags.flatMap((flag) => places.get(flag) ?? []);
}

function areInTheWay(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.from < b.to && b.from < a.to;
  const [high, low] = a.row > b.row ? [a, b] : [b, a];
  return low.from <= high.at && high.at <= low.to;
}
