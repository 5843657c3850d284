/** A field whose name the archive does not have to the names that could have been meant: near ones, else those of another field. */
import type { Facet } from '../contract.ts';
import { namesWith, wordsOfNames } from '../selecting/facts.ts';
import type { Clause } from '../query/language.ts';
import { type Ledger, type NameColumn, nameColumns } from '../index/ledger.ts';
import { allowedIn, distanceOf } from './spelling.ts';

type NearName = { column: NameColumn; name: string };

/** `asked` is a field that stands for no name; the best first. */
export function nearNames(asked: Clause, ledger: Ledger): NearName[] {
  const column = nameColumns.find((one) => one === asked.kind);
  if (!column) return [];
  const near = wordsOfNames(ledger.values[column])
    .map((words, place) => ({ place, distance: distanceIn(words, asked.words) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY);
  const least = Math.min(...near.map(({ distance }) => distance));
  const places = near.filter(({ distance }) => distance === least).map(({ place }) => place);
  if (places.length > 0) return mostNamed(places, column, ledger);
  return nameColumns
    .filter((other) => other !== column)
    .flatMap((other) =>
      mostNamed([...namesWith({ ...asked, isBeginning: false }, ledger, other)], other, ledger),
    );
}

/** In letters, between what was asked and the part of a name that is nearest to it; infinite where none is near. */
function distanceIn(name: readonly string[], asked: readonly string[]): number {
  const distances = name.map((_, start) =>
    asked.reduce((sum, word, index) => {
      const own = name[start + index];
      const allowed = allowedIn(word);
      const distance = own === undefined ? allowed + 1 : distanceOf(word, own, allowed);
      return distance > allowed ? Number.POSITIVE_INFINITY : sum + distance;
    }, 0),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

function mostNamed(places: number[], column: NameColumn, ledger: Ledger): NearName[] {
  const times = new Map(places.map((place) => [place, 0]));
  for (const place of ledger.names[column].flat())
    if (times.has(place)) times.set(place, (times.get(place) ?? 0) + 1);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([place]) => ({ column, name: ledger.values[column][place] ?? '' }));
}

/** A field and a name as they are written in a query. */
export function fieldOf(field: Facet, name: string): string {
  const plain = name.replaceAll('"', '');
  return `${field}:${/\s/.test(plain) ? `"${plain}"` : plain}`;
}
