/** The names of a clipping to the short forms of each: everyone whom a form may mean. */
import type { Mention } from '../names.ts';
import type { RootContent } from '../tree.ts';
import { generation } from './fuller.ts';
import { spellingsOf } from './spellings.ts';
import { joinedArticle } from './words.ts';

/** "Karim al-Masri" may be al-Masri, Al-Masri where a sentence opens, and Masri. */
function withAndWithoutArticle(form: string): string[] {
  const [joined] = (form.includes('-') && article.exec(form)) || [];
  if (joined === undefined) return [];
  const rest = form.slice(joined.length);
  return [joined.toLowerCase() + rest, joined.charAt(0).toUpperCase() + joined.slice(1) + rest, rest];
}

export const article = new RegExp(`^${joinedArticle}(?=\\p{L})`, 'iu');

/** Everyone whom a short form may mean. A first name means its bearer only where no surname is the same. */
export function bearersIn(mentions: Map<RootContent, Mention[]>) {
  const bearers = new Map<string, Mention[]>();
  const added = new Set<string>();
  const add = (form: string | undefined, mention: Mention) => {
    if (form === undefined || added.has(`${form}: ${mention.name}`)) return;
    added.add(`${form}: ${mention.name}`);
    const others = bearers.get(form);
    if (others) others.push(mention);
    else bearers.set(form, [mention]);
  };
  const all = firstMentions(mentions);
  for (const mention of all) add(shortForm(mention), mention);
  for (const [form, borne] of [...bearers])
    for (const spelling of [...spellingsOf(form), ...withAndWithoutArticle(form)])
      if (!bearers.has(spelling)) bearers.set(spelling, borne);
  const surnames = new Set(bearers.keys());
  for (const mention of all) {
    const [first, ...rest] = mention.name.split(' ');
    if (mention.kind !== 'person' || rest.length === 0 || !first || first.length < 2) continue;
    for (const form of new Set([first, first.replace(sunLetter, '')]))
      if (!surnames.has(form)) add(form, mention);
  }
  return { bearers, surnames };
}

/** "Inzamam-ul Haq" is Inzamam: the article of the name after it, as South Asia writes it. */
const sunLetter = /(?<=\p{L}{3})-u[ldnrstz](?:-\p{Lu}\p{L}+)?$/u;

/** Of each name the first mention: further ones say nothing more of who bears it. */
function firstMentions(mentions: Map<RootContent, Mention[]>): Mention[] {
  const first = new Map<string, Mention>();
  for (const found of mentions.values())
    for (const mention of found) {
      const key = `${mention.kind} ${mention.name}`;
      if (!first.has(key)) first.set(key, mention);
    }
  return [...first.values()];
}

/** "Park Min-jun", "Judy Park Min-jun": of two names the hyphenated one is given, and stands last. */
const familyFirst = /^(?:\p{Lu}\p{Ll}+ )?(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function shortForm({ name, kind }: Mention): string | undefined {
  const words = name.replace(generation, '').split(' ');
  if (kind === 'person') return familyFirst.exec(name)?.[1] ?? words.at(-1);
  if (words.length < 2) return undefined;
  return kind === 'outlet' && words[0] === 'The' ? `The ${words.at(-1)}` : undefined;
}
