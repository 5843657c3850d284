/** The lines of a page to rows of numbers: each line's own shape, and where it stands among its neighbours. */
import type { Page } from './page.ts';
import { place } from './place.ts';
import { shape } from './shape.ts';

export const featureNames: readonly string[] = [...Object.keys(shape), ...Object.keys(place)];

const shapes = Object.values(shape);
const places = Object.values(place);

/** One line of a page after the other, in the order of `featureNames`. */
export function rowsOf(page: Page): number[][] {
  return page.lines.map((line, at) => {
    const row: number[] = [];
    for (const valueOf of shapes) row.push(valueOf(line, at, page));
    for (const valueOf of places) row.push(valueOf(page, at));
    return row;
  });
}
