/** Publishers to the shapes of their marks: each of the most frequent has one of its own, and the rest share one. */
import type { Figures } from '../../../archive/figures.ts';

/** Outlines about the origin, of one optical size. The class gives each a colour, for those who see colours. */
const shapes = [
  { name: 's0', path: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z' },
  { name: 's1', path: 'M-5.8-5.8h11.6v11.6h-11.6z' },
  { name: 's2', path: 'M0-7.5L7.5 6h-15z' },
  { name: 's3', path: 'M0-8L8 0L0 8L-8 0z' },
  { name: 's4', path: 'M0 7.5L7.5-6h-15z' },
  { name: 's5', path: 'M-2.4-7.5h4.8v5.1h5.1v4.8h-5.1v5.1h-4.8v-5.1h-5.1v-4.8h5.1z' },
  { name: 's6', path: 'M-8-3.6h16v7.2h-16z' },
  { name: 's7', path: 'M-3.6-8h7.2v16h-7.2z' },
] as const;
export type Shape = { name: string; path: string };

/** An open ring: all other publishers. */
const others: Shape = { name: 'others', path: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z' };
/** An open square: no one knows whose. */
const unknown: Shape = { name: 'unknown', path: 'M-5-5h10v10h-10z' };

export type Key = { shapeOf: (publisher: string | null) => Shape; rows: { shape: Shape; label: string }[] };

export function keyTo(publishers: Figures['publishers'], shown: ReadonlySet<string | null>): Key {
  const named = publishers.flatMap(({ name }) => (name === null ? [] : [name]));
  const own = new Map(
    shapes.flatMap((shape, index) => (named[index] === undefined ? [] : [[named[index], shape]])),
  );
  const shapeOf = (publisher: string | null) =>
    publisher === null ? unknown : (own.get(publisher) ?? others);
  const rows = [...own]
    .filter(([name]) => shown.has(name))
    .map(([label, shape]): Key['rows'][number] => ({ shape, label }));
  if ([...shown].some((name) => name !== null && !own.has(name)))
    rows.push({ shape: others, label: 'Other publishers' });
  if (shown.has(null)) rows.push({ shape: unknown, label: 'Publisher not stated' });
  return { shapeOf, rows };
}
