/** Where words stand to where they stand together: any of them, one after another, or in quotations. */
import type { Occurrences } from './chunk.ts';
import { groundAt, isQuoted, positionAt, sharePassage } from './place.ts';

const none: Occurrences = new Map();

/** Where several stand at one place, it counts once. */
export function united(all: Occurrences[]): Occurrences {
  const [first = none, ...others] = all;
  if (others.length === 0) return first;
  const union: Occurrences = new Map(first);
  for (const [article, places] of others.flatMap((one) => [...one])) {
    const before = union.get(article);
    union.set(article, before ? [...new Set([...before, ...places])].sort((a, b) => a - b) : places);
  }
  return union;
}

/** Of the places where the words before stand, those that the next one follows, in the same passage and, if wanted, the same quotation. */
export function following(
  before: Occurrences,
  after: Occurrences,
  words: number,
  inQuotation: boolean,
): Occurrences {
  const both: Occurrences = new Map();
  for (const [article, places] of before) {
    const nexts = after.get(article);
    if (!nexts) continue;
    let at = 0;
    const kept = places.filter((place) => {
      const wanted = positionAt(place) + words;
      while (at < nexts.length && positionAt(nexts[at] ?? 0) < wanted) at += 1;
      const next = nexts[at];
      if (next === undefined || positionAt(next) !== wanted) return false;
      return inQuotation ? groundAt(next) === groundAt(place) : sharePassage(place, next);
    });
    if (kept.length > 0) both.set(article, kept);
  }
  return both;
}

export function quoted(occurrences: Occurrences): Occurrences {
  const inside: Occurrences = new Map();
  for (const [article, places] of occurrences) {
    const kept = places.filter(isQuoted);
    if (kept.length > 0) inside.set(article, kept);
  }
  return inside;
}
