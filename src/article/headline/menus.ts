/** The lines above a text to those of a menu that its page gives twice, for wide screens and for narrow ones: the same lines in the same order. */
import { findByline } from '../byline.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { key } from './lines.ts';

/** Of fewer lines, what recurs may be a head that is shown in a bar, too. */
const fewest = 6;

/** Their places among the lines. */
export function menusGivenTwice(lines: string[]): Set<number> {
  const keys = lines.map(key);
  const found = new Set<number>();
  const places = new Map<string, number[]>();
  for (const [at, own] of keys.entries()) places.set(own, [...(places.get(own) ?? []), at]);
  for (const [at, own] of keys.entries()) {
    if (found.has(at)) continue;
    for (const other of places.get(own) ?? []) {
      if (other <= at) continue;
      const length = lengthOfRun(keys, at, other);
      if (length < fewest || signs(lines.slice(at, at + length))) continue;
      for (let step = 0; step < length; step += 1) found.add(at + step).add(other + step);
    }
  }
  return found;
}

function lengthOfRun(keys: string[], at: number, other: number): number {
  let length = 0;
  while (other + length < keys.length && at + length < other && keys[at + length] === keys[other + length])
    length += 1;
  return length;
}

function signs(lines: string[]): boolean {
  return lines.some((line) => dateLineOf(line) !== null || findByline(line) !== null);
}
