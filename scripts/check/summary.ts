/** Holdings to what an editor wants to know of them as a whole. */
import { entryOf } from '../../src/archive/entry.ts';
import type { Basis } from '../../src/article/schema.ts';
import { isRefused } from '../../src/holdings/messages.ts';
import type { Holdings } from '../../src/holdings/read.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

export type Summary = {
  publishable: boolean;
  /** Articles that can be published, and files that stand in the way of the rest. */
  articles: number;
  refusedFiles: number;
  /** Those in the heads of articles, as the about page counts them. */
  facts: Record<Basis, number>;
  quotations: number;
  /** How the speakers of the quotations are known; some are not. */
  speakers: Record<Basis | 'unknown', number>;
  candidates: Candidate[];
};

export function summaryOf({ readings, files }: Holdings): Summary {
  const articles = readings.map(({ article }) => article);
  const facts: Summary['facts'] = { stated: 0, inferred: 0, supplied: 0 };
  for (const article of articles) for (const basis of entryOf(article, '').facts) facts[basis] += 1;
  const quotations = articles.flatMap((article) => article.quotations);
  const speakers: Summary['speakers'] = { stated: 0, inferred: 0, supplied: 0, unknown: 0 };
  for (const { speaker } of quotations) speakers[speaker?.basis ?? 'unknown'] += 1;
  return {
    publishable: !isRefused(files),
    articles: articles.length,
    refusedFiles: files.filter((file) => isRefused([file])).length,
    facts,
    quotations: quotations.length,
    speakers,
    candidates: candidatesOf(readings),
  };
}
