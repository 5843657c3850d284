/** The lines of a page to rows of numbers: each line's own shape, and where it stands among its neighbours. */
import type { Page } from './page.ts';
import { place } from './place.ts';
import { shape } from './shape.ts';
import type { LineSignals } from './signals.ts';

export const featureNames: readonly string[] = [...Object.keys(shape), ...Object.keys(place)];

type Shape = (line: LineSignals, at: number, page: Page) => number;
type Place = (page: Page, at: number) => number;

const shapes: Shape[] = Object.values(shape);
const places: Place[] = Object.values(place);

/** One line of a page after the other, in the order of `featureNames`. */
export function rowsOf(page: Page): Float64Array[] {
  const { length } = featureNames;
  // One table, because a small array of its own for each row takes longer to make than to fill.
  const table = new Float64Array(page.lines.length * length);
  return page.lines.map((line, at) => {
    const row = table.subarray(at * length, (at + 1) * length);
    for (let name = 0; name < shapes.length; name += 1) row[name] = (shapes[name] as Shape)(line, at, page);
    for (let name = 0; name < places.length; name += 1)
      row[shapes.length + name] = (places[name] as Place)(page, at);
    return row;
  });
}
