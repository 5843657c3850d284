/** The candidates of a page to how many kinds of places name each, and whether it is named in more ways than those that are called otherwise. */
import type { Signals } from './signals.ts';

type Name = keyof Signals;
type Named = { key: string; signals: Signals };

export type Agreement = ReturnType<typeof agreementOf>;

/** What says that a page has somebody's name on top, at its foot, in its forms, addresses and title, and in words of its writers. */
const places: readonly (readonly Name[])[] = [
  ['alone above'],
  ['notice', 'owner called so', 'part', 'supported', 'print'],
  ['firm', 'own', 'terms'],
  ['address', 'handle'],
  ['title', 'stroke'],
  ['staff', 'is told', 'telling'],
];
const again: readonly Name[] = ['notice again', 'firm again', 'own again', 'terms again'];
const onPage: readonly Name[] = ['alone below', 'on top', 'told often'];
const ways: readonly Name[] = [...places.flat(), ...again, ...onPage];

/** More behind says no more. */
const farBehind = 5;

/** @returns of each candidate, in their order */
export function agreementsOf(candidates: readonly Named[]): Agreement[] {
  const counted = candidates.map((one) => ({ ...one, count: countOf(one.signals, ways) }));
  const others = counted.filter(({ signals }) => !signals.label && !signals.section);
  return counted.map(({ key, signals, count }) => {
    let most = 0;
    // Part of a name is no other's.
    for (const other of others)
      if (other.count > most && !other.key.includes(key) && !key.includes(other.key)) most = other.count;
    return agreementOf(signals, count - most);
  });
}

function agreementOf(signals: Signals, lead: number) {
  const agreeing = places.filter((place) => countOf(signals, place) > 0).length;
  return {
    'two places': agreeing > 1,
    'three places': agreeing > 2,
    'four places': agreeing > 3,
    'most named': lead > 0,
    behind: Math.min(farBehind, Math.max(0, -lead)),
  };
}

function countOf(signals: Signals, names: readonly Name[]): number {
  return names.filter((name) => signals[name]).length;
}
