/** The authority file to a matcher: every name and variant, where it stands in a text, and the preferred name. */
import type { Authority, AuthorityEntry } from '../authority.ts';
import { matchesIn } from '../text/matches.ts';

export type NameKind = 'person' | 'organisation' | 'outlet' | 'place';

type KnownName = { name: string; kind: NameKind; start: number; end: number };

type Matcher = {
  pattern: RegExp | null;
  entries: Map<string, { name: string; kind: NameKind }>;
  surnames: Map<string, string | null>;
};

const matchers = new WeakMap<Authority, Matcher>();

/** Full names and variants of the authority file in a text, in order; the longest form wins. */
export function findKnown(text: string, authority: Authority): KnownName[] {
  const { pattern, entries } = matcherOf(authority);
  if (!pattern) return [];
  return matchesIn(text, pattern).flatMap(({ 0: form, index }) => {
    const entry = entries.get(form) ?? entries.get(keyOf(form));
    return entry ? [{ ...entry, start: index, end: index + form.length }] : [];
  });
}

/** The outlet of the authority file that is called so, and not one whose name is a part of the words; undefined where none is. */
export function outletCalled(words: string, authority: Authority): KnownName | undefined {
  return findKnown(words, authority).find(
    ({ kind, start, end }) => kind === 'outlet' && start === 0 && end === words.length,
  );
}

/** The one person of the authority file who bears a surname; null where none does, or several do. */
export function bySurname(surname: string, authority: Authority): string | null {
  return matcherOf(authority).surnames.get(surname) ?? null;
}

function matcherOf(authority: Authority): Matcher {
  const known = matchers.get(authority);
  if (known) return known;
  const entries: Matcher['entries'] = new Map();
  const surnames: Matcher['surnames'] = new Map();
  const add = (list: AuthorityEntry[], kind: NameKind) => {
    for (const { name, variants } of list) {
      for (const form of [name, ...variants]) entries.set(keyOf(form), { name, kind });
      if (kind !== 'person') continue;
      const surname = name.split(' ').at(-1) as string;
      surnames.set(surname, surnames.has(surname) && surnames.get(surname) !== name ? null : name);
    }
  };
  add(authority.places, 'place');
  add(authority.organisations, 'organisation');
  add(authority.outlets, 'outlet');
  add(authority.people, 'person');
  const forms = [...entries.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern =
    forms.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const made = { pattern, entries, surnames };
  matchers.set(authority, made);
  return made;
}

/** Curly and straight apostrophes are one in names. */
function keyOf(form: string): string {
  return form.replaceAll('’', "'");
}

function escape(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
}
