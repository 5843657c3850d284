/** A person's name in one form to the fullest form of it in the clipping: "Lena R. Quist" is Lena Quist. */
import type { Candidate } from './candidates.ts';

/** What tells a child from a parent of the same name. */
export const generation = /,? (?:Jr|Sr|II|III|IV)\.?$/;

export function fullerNames(candidates: Candidate[]): (name: string) => string {
  const names = candidates.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
  const longer = names.filter((name) => name.split(' ').length > 2);
  const ends = new Map(longer.map((name) => [name.slice(name.indexOf(' ') + 1), name]));
  const forms = Map.groupBy(longer, coreOf);
  return (name) => ends.get(name) ?? sameName(name, forms.get(coreOf(name)), names) ?? name;
}

/** Whoever is named with an initial here and without it there; a junior only where the senior is not named as well. */
function sameName(name: string, forms: string[] | undefined, names: string[]): string | undefined {
  if (!forms) return undefined;
  const core = coreOf(name);
  if (forms.some((form) => generation.test(form))) return names.includes(core) ? undefined : forms[0];
  return names.find((form) => coreOf(form) === core);
}

/** Given name and surname, without initials between them and what follows them. */
function coreOf(name: string): string {
  return name.replace(generation, '').replace(/(?<=\S) \p{Lu}\.?(?= )/gu, '');
}
