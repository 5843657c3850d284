/** A result to the words that stand beside it: when, of which date that is, and why it was found. */
import { dateWords } from '../../archive/date-words.ts';
import type { Clock } from '../contract.ts';
import type { PassageKind, Reason, Result } from '../found.ts';

/** `event` and `20 January 2025`: said in this order, wherever both stand. */
type When = { of: string; words: string };

/** The date by which articles are ordered, and which of an article’s dates it is. */
export function whenOf({ event, published }: Pick<Result, 'event' | 'published'>, clock: Clock): When {
  if (clock === 'event' && event) return { of: 'event', words: dateWords(event) };
  return published ? { of: 'published', words: dateWords(published) } : { of: '', words: 'Undated' };
}

const kinds: Record<PassageKind, string> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  paragraph: 'text',
  crosshead: 'crosshead',
  quote: 'quotation',
  attribution: 'attribution',
  list: 'list',
};

export const kindWords = (kind: PassageKind) => kinds[kind];

const listed = new Intl.ListFormat('en-GB');

/** `3 times, in headline and text`: where the words of one part of the query stand. */
export function reasonWords({ in: where, times }: Reason): string {
  const places = listed.format([...new Set(where)].map(kindWords));
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times.toLocaleString('en')} times`;
  return [...(times > 0 ? [often] : []), ...(places ? [`in ${places}`] : [])].join(', ');
}
