/** Labelled clippings, named SITE--PAGE-FLATTENING, to folds of which none has a page, or another page of its site, that others have. */

export type Named = { name: string };

const folds = 6;

/** Each fold with all that is in none of its sites; a name without a site is one of its own. */
export function foldsOf<Case extends Named>(cases: Case[]): { own: Case[]; others: Case[] }[] {
  const foldOf = dealt(cases, folds);
  return Array.from({ length: folds }, (_, fold) => ({
    own: cases.filter((one) => foldOf(one) === fold),
    others: cases.filter((one) => foldOf(one) !== fold),
  }));
}

/** The sites in the order of their names, one to each hand in turn. */
export function dealt(cases: readonly Named[], hands: number): (one: Named) => number {
  const sites = [...new Set(cases.map(siteOf))].sort();
  const places = new Map(sites.map((site, at) => [site, at % hands]));
  return (one) => places.get(siteOf(one)) as number;
}

function siteOf({ name }: Named): string {
  return name.split('--')[0] as string;
}

const flattening = /(?<=--.*)-[^-]*$/;

/** What each counts, where a page that was flattened in several ways must not weigh more than one that was in one; in the mean, 1. */
export function sharesOf(cases: readonly Named[]): (one: Named) => number {
  const pageOf = ({ name }: Named) => name.replace(flattening, '');
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(pageOf(one), (counts.get(pageOf(one)) ?? 0) + 1);
  return (one) => cases.length / counts.size / (counts.get(pageOf(one)) as number);
}
