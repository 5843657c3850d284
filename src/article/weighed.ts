/** Features by name, and what each adds, to their sum: the linear part of every fitted choice. */

export type Features = Readonly<Record<string, number | boolean | undefined>>;

/** What each feature adds, by its name, to what everything that is asked about begins with. */
export type Weights = { base: number; signals: Readonly<Record<string, number>> };

/** A feature that has no weight adds nothing; one that holds counts as 1. */
export function weighed(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in features) {
    const value = features[name];
    // Most features do not hold, and need no weight looked up.
    if (value) sum += Number(value) * (weights[name] ?? 0);
  }
  return sum;
}
