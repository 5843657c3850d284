/** The articles selected to the order asked for. */
import type { Request } from '../contract.ts';
import { dayOf } from './facts.ts';
import type { Ledger } from '../index/ledger.ts';
import { isInHeadline } from '../index/place.ts';
import type { Resolved } from './resolve.ts';
import { articlesIn } from './select.ts';

/** Articles are numbered newest first by their event, else their publication, undated last: any other order of dates
 *  takes the ledger. */
export function isByDate({ order, clock }: Pick<Request, 'order' | 'clock'>): boolean {
  return order === 'oldest' || (order === 'newest' && clock === 'published');
}

/** @param ledger is needed where the order is by date */
export function inOrder(resolved: Resolved, ledger: Ledger | null): number[] {
  const articles = articlesIn(resolved.selected);
  const { order, clock } = resolved.request;
  if (order === 'relevance') return byRelevance(articles, resolved);
  if (!ledger) return articles;
  const days = new Map(articles.map((article) => [article, dayOf(ledger, article, clock)]));
  const day = (article: number) => days.get(article) ?? 0;
  const direction = order === 'newest' ? 1 : -1;
  return articles.sort((a, b) => {
    if (day(a) === 0 || day(b) === 0) return Number(day(a) === 0) - Number(day(b) === 0) || a - b;
    return direction * (day(b) - day(a) || a - b);
  });
}

/** In a headline a word counts as often as this. */
const headlineTimes = 4;
/** From Okapi BM25: how soon further occurrences of a word stop counting. */
const saturation = 1.2;

/** Scores are told apart by a millionth, and articles up to about a million: a whole number has room for both. */
const finest = 1e6;
const farthest = 2 ** 20;

/** Rare words before common ones, often before once, the headline before the text; of equals the newest first. */
function byRelevance(articles: number[], { matches, parsed, asked }: Resolved): number[] {
  const scores = new Float64Array(articles.length);
  for (const clause of parsed.groups.flat()) {
    const occurrences = matches.get(clause)?.occurrences;
    if (!occurrences || occurrences.size === 0) continue;
    const rarity = Math.log(1 + asked.length / occurrences.size);
    for (let at = 0; at < articles.length; at += 1) {
      const places = occurrences.get(articles[at] as number);
      if (!places) continue;
      let times = 0;
      for (const place of places) times += isInHeadline(place) ? headlineTimes : 1;
      (scores[at] as number) += (rarity * times) / (times + saturation);
    }
  }
  // Score and article in one number: plain numbers are sorted many times faster than what has to be compared by a function.
  const ranked = scores.map((score, at) => (articles[at] as number) - Math.round(score * finest) * farthest);
  return Array.from(ranked.sort(), (rank) => ((rank % farthest) + farthest) % farthest);
}
