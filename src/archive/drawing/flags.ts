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

/**
 * The same where not all can fly: as many as find a place, in the order of what they come before, and of those that
 * come at once the one that stands farthest from all that fly, so that they are spread over the axis.
 * @param groups flags in the order in which they are asked for; none is in two of them.
 */
export function hoistMost<One extends Flag>(
  groups: readonly (readonly One[])[],
  length: number,
  mostRows: number,
): (One & Hoisted)[] {
  let flying: One[] = [];
  let hoisted: Hoisted[] = [];
  for (const group of groups) {
    const waiting = new Set(group);
    while (waiting.size > 0) {
      const next = farthestOf([...waiting], flying, length);
      waiting.delete(next);
      const more = [...flying, next].toSorted((a, b) => a.at - b.at);
      const found = hoist(more, length, mostRows);
      if (found) [flying, hoisted] = [more, found];
    }
  }
  return flying.flatMap((one, index) => {
    const place = hoisted[index];
    return place ? [{ ...one, ...place }] : [];
  });
}

/** Of the first ones, before any fly, that which stands farthest to the left. */
function farthestOf<One extends Flag>(waiting: readonly One[], flying: readonly One[], length: number): One {
  const distance = ({ at }: One) =>
    flying.length === 0 ? length - at : Math.min(...flying.map((other) => Math.abs(other.at - at)));
  return waiting.reduce((a, b) => (distance(b) > distance(a) ? b : a));
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
