/** What a search did to the sentence that says so. */
import type { Finding } from './find.ts';
import { isEmpty, type Query } from './query.ts';

export function reportOf(query: Query, { hits, absent }: Finding): string {
  if (isEmpty(query)) return '';
  const left =
    absent.length === 0 ? '' : ` ${listed(absent)} ${absent.length === 1 ? 'occurs' : 'occur'} nowhere`;
  if (hits.length === 0) return left ? `No articles:${left}.` : 'No articles have all of this.';
  const found = hits.length === 1 ? '1 article' : `${hits.length.toLocaleString('en')} articles`;
  return left ? `${found}.${left}, and ${absent.length === 1 ? 'was' : 'were'} left out.` : `${found}.`;
}

function listed(words: string[]): string {
  return new Intl.ListFormat('en-GB').format(words.map((word) => `“${word}”`));
}
