/** Places of a page to those of them below a line. */

export type Below = (from: number) => { first: number | undefined; last: number | undefined; length: number };

/** Places, in order, to those below a line; lines are to be asked about in order, too. */
export function firstBelow(places: readonly number[]): Below {
  let next = 0;
  return (from) => {
    while ((places[next] ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    return { first: places[next], last: places.at(-1), length: places.length - next };
  };
}
