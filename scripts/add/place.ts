/** An article to the place proposed for it in the archive: its year, and a slug from its headline. */
import { bounds } from '../../src/article/edtf.ts';
import { dateline } from '../../src/article/dateline.ts';
import type { Article } from '../../src/article/schema.ts';

/** The year of the event, else of the publication; `undated` where neither is known. */
export function proposeYear({ event, published }: Pick<Article, 'event' | 'published'>): string {
  for (const fact of [event, published]) {
    const allowed = fact && bounds(fact.value);
    const year = (allowed?.first ?? allowed?.last)?.slice(0, 4);
    if (year && /^\d{4}$/.test(year)) return year;
  }
  return 'undated';
}

const longest = 80;

/**
 * From the headline, else from the opening words, of a despatch those after its place; empty where they have no letter
 * that an address can have.
 */
export function proposeSlug({ headline, body }: Pick<Article, 'headline' | 'body'>): string {
  const opening = body[0]?.text.replace(dateline, '').split(/\s+/).slice(0, 8).join(' ');
  const words = headline?.value ?? opening ?? '';
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}|['’‘`]|(?<=\b\p{Lu})\./gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
}

/** The slug, or where that place is taken the slug with the first number that is not. */
export function freePlace(year: string, slug: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? `${year}/${slug}` : `${year}/${slug}-${number}`;
    if (!isTaken(id)) return id;
  }
}
