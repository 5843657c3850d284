/** A surname, a first name alone, or the end of an outlet's name to whoever bears the full one in this clipping. */
import type { Authority } from '../authority.ts';
import type { Mention } from '../names.ts';
import { wordsOf } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { pronounOf } from './given.ts';
import { bySurname } from './known.ts';

/** The lookahead changes nothing but the time: most letters are neither a T nor a capital. */
const capitalised = /(?=[Tt\p{Lu}])(?:\b[Tt]he )?(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]*(?:['’]\p{Lu}\p{L}+)?/gu;

/** Adds to the mentions of each block those by a part of a name. A form that two bear is neither's, unless a style tells. */
export function addShortForms(mentions: Map<RootContent, Mention[]>, authority: Authority) {
  const bearers = bearersIn(mentions);
  for (const [block, found] of mentions) {
    const text = wordsOf(block);
    for (const match of text.matchAll(capitalised)) {
      const [whole] = match;
      const form = whole.includes(' ') ? whole.slice(4) : whole;
      const outlet = form === whole ? null : only(bearers.get(whole));
      const borne = bearers.get(form);
      const name = borne || bearers.has(whole) ? null : bySurname(form, authority);
      if (!outlet && !borne && !name) continue;
      const end = match.index + whole.length;
      const start = outlet ? match.index : end - form.length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      const person = only(borne?.filter(fitsStyle(text.slice(Math.max(0, start - 6), start))));
      if (outlet) found.push({ ...outlet, start, end });
      else if (person?.kind === 'person') found.push({ ...person, start, end });
      else if (name) found.push({ name, kind: 'person', known: true, start, end });
    }
  }
}

/** Everyone whom a short form may mean. A first name means its bearer only where no surname is the same. */
function bearersIn(mentions: Map<RootContent, Mention[]>): Map<string, Mention[]> {
  const bearers = new Map<string, Mention[]>();
  const add = (form: string | undefined, mention: Mention) => {
    if (form === undefined) return;
    const others = bearers.get(form) ?? [];
    if (others.every(({ name }) => name !== mention.name)) bearers.set(form, [...others, mention]);
  };
  const all = [...mentions.values()].flat();
  for (const mention of all) add(shortForm(mention), mention);
  const surnames = new Set(bearers.keys());
  for (const mention of all) {
    const [first, ...rest] = mention.name.split(' ');
    if (mention.kind === 'person' && rest.length > 0 && first && first.length > 1 && !surnames.has(first))
      add(first, mention);
  }
  return bearers;
}

function shortForm({ name, kind }: Mention): string | undefined {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');
  if (kind === 'person') return words.at(-1);
  if (words.length < 2) return undefined;
  return kind === 'outlet' && words[0] === 'The' ? `The ${words.at(-1)}` : undefined;
}

/** "Mrs Ashby" is not Darren Ashby. */
function fitsStyle(before: string): (mention: Mention) => boolean {
  const style = /\b(Mr|Mrs|Ms|Miss)\.? $/.exec(before)?.[1];
  const pronoun = style === undefined ? null : style === 'Mr' ? 'he' : 'she';
  return ({ name }) =>
    pronoun === null || (pronounOf.get(name.split(' ', 1)[0] as string) ?? pronoun) === pronoun;
}

function only(found: Mention[] | undefined): Mention | null {
  return found?.length === 1 ? (found[0] as Mention) : null;
}
