/** The lines of a clipping to feature vectors: each line's own shape, and where it stands among its neighbours. */
import { type Page, pageOf } from './page.ts';
import type { FurnitureKind } from './phrases.ts';
import { placeOf } from './place.ts';
import { shapeOf } from './shape.ts';
import type { LineSignals } from './signals.ts';

/** Numbers by name; every line of a kind has the same names. */
export type Features = {
  shape: Record<string, number>;
  place: Record<string, number>;
  says: FurnitureKind | null;
};

export function featuresOf(texts: string[]): { features: Features[]; signals: LineSignals[] } {
  const page: Page = pageOf(texts);
  const features = page.lines.map((line, at) => ({
    shape: shapeOf(line, at, page),
    place: placeOf(line, at, page),
    says: line.says,
  }));
  return { features, signals: page.lines };
}
