/** The lines of a page to rows of numbers: each line's own shape, and where it stands among its neighbours. */
import { type Page, pageOf } from './page.ts';
import { placeOf } from './place.ts';
import { shapeOf } from './shape.ts';

/** One line of a page after the other, in the order of `featureNames`. */
export function rowsOf(page: Page): number[][] {
  return page.lines.map((line, at) => [
    ...Object.values(shapeOf(line, at, page)),
    ...Object.values(placeOf(at, page)),
  ]);
}

const sample = pageOf(['A line.']);

/** Every line has the same features in the same order. */
export const featureNames: readonly string[] = sample.lines.flatMap((line, at) => [
  ...Object.keys(shapeOf(line, at, sample)),
  ...Object.keys(placeOf(at, sample)),
]);
