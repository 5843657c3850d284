/** What a search did to the sentence that says so. */
import type { Finding } from './find.ts';
import { isEmpty, type Query } from './query.ts';

/** Absent words that are named; nobody reads more. */
const most = 8;

export function reportOf(query: Query, { hits, absent }: Finding): string {
  if (isEmpty(query)) return '';
  const left =
    absent.length === 0 ? '' : ` ${listed(absent)} ${absent.length === 1 ? 'occurs' : 'occur'} nowhere`;
  if (hits.length === 0) return left ? `No articles:${left}.` : 'No articles have all of this.';
  const found = hits.length === 1 ? '1 article' : `${hits.length.toLocaleString('en')} articles`;
  return left ? `${found}.${left}, and ${absent.length === 1 ? 'was' : 'were'} left out.` : `${found}.`;
}

function listed(words: string[]): string {
  const named = words.slice(0, most).map((word) => `“${word}”`);
  const others = words.length - named.length;
  if (others > 0) named.push(`${others.toLocaleString('en')} other ${others === 1 ? 'word' : 'words'}`);
  return new Intl.ListFormat('en-GB').format(named);
}
