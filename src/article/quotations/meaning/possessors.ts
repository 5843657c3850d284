/** An office's name to the name with whose office it is: "Northhaven County Sheriff’s Office". */
import { bare } from '../../names/office-words.ts';
import { isTitle } from '../../names/titles.ts';
import { notNames } from '../../names/words.ts';

const capital = "\\p{Lu}[\\p{L}\\d&’'-]*";
const possessor = new RegExp(`(?:(?<![\\p{L}-])${capital}(?<!['’]) )+$`, 'u');

/** "Northhaven County Sheriff’s Office", "the Governor’s Office of Ferries": whose office it is belongs to its name. */
export function withPossessor(name: string, text: string, start: number): string {
  const [article = ''] = /^[Tt]he (?=\p{Lu}.*['’]s? Office$)/u.exec(name) ?? [];
  if (article !== '') return name.slice(article.length);
  if (!/^(?:\p{Lu}\p{L}+['’]s )?Office\b/u.test(name) || !text.startsWith(name, start)) return name;
  const lead = possessor.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return withoutTitles(lead, notNames.has.bind(notNames)) + name;
}

export function withoutTitles(
  name: string,
  isNone = (word: string) => notNames.has(word) || isTitle(bare(word)),
): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !isNone(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
