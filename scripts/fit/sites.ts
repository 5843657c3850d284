/** Labelled clippings to folds of which none has a page, or another page of its site, that others have. */
import type { Labelled } from '../score/labelled.ts';

/** A clipping whose name says no site is a site of its own. */
export type Sited = Pick<Labelled, 'name' | 'site'>;

/** Of some site. */
type Paged = Pick<Sited, 'site'>;

const folds = 6;

/** Each fold with all that is of none of its sites. */
export function foldsOf<Case extends Sited>(cases: Case[]): { own: Case[]; others: Case[] }[] {
  const foldOf = dealt(cases, folds);
  return Array.from({ length: folds }, (_, fold) => ({
    own: cases.filter((one) => foldOf(one) === fold),
    others: cases.filter((one) => foldOf(one) !== fold),
  }));
}

/** The sites in the order of their names, one to each hand in turn. */
export function dealt(cases: readonly Paged[], hands: number): (one: Paged) => number {
  const sites = [...new Set(cases.map(({ site }) => site))].sort();
  const places = new Map(sites.map((site, at) => [site, at % hands]));
  return ({ site }) => places.get(site) as number;
}

const flattening = /(?<=--.*)-[^-]*$/;

/** What each counts, where a page that was flattened in several ways must not weigh more than one that was in one; in the mean, 1. */
export function sharesOf(cases: readonly Sited[]): (one: Sited) => number {
  const pageOf = ({ name }: Sited) => name.replace(flattening, '');
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(pageOf(one), (counts.get(pageOf(one)) ?? 0) + 1);
  return (one) => cases.length / counts.size / (counts.get(pageOf(one)) as number);
}
