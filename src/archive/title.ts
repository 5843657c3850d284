/** An article to the words that stand for it in lists and over its text: its headline, or in brackets its opening words. */
import { dateline } from '../article/dateline.ts';
import type { Entry } from './entry.ts';

const mostWords = 7;
const mostLetters = 64;

/** Two articles without a headline must not look like one, so that neither is called “Headline not stated”. */
export function titleOf({ headline, lead }: Pick<Entry, 'headline' | 'lead'>): string {
  return headline?.value ?? `[${opening(lead) || 'Untitled'}]`;
}

/** Of a despatch those after its place. */
function opening(lead: string): string {
  const text = lead.trim().replace(dateline, '');
  const words = text.split(/\s+/);
  const first = [...words.slice(0, mostWords).join(' ')].slice(0, mostLetters).join('');
  return first === text ? first : `${first.replace(/[\s.,;:–—-]+$/, '')} …`;
}
