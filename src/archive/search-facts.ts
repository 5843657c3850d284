/** An article to the words under which the search keeps it: what results show, are filtered by and are sorted by. */
import { dateWords } from './date-words.ts';
import type { Entry } from './entry.ts';
import { momentOf } from './moment.ts';
import { undated } from './undated.ts';

export type SearchFacts = { publisher: string; date: string; year: string; day: string };

export function searchFactsOf(entry: Entry): SearchFacts {
  const moment = momentOf(entry, 'event') ?? momentOf(entry, 'published');
  return {
    publisher: entry.publisher?.value ?? 'Unknown',
    date: moment ? dateWords(moment.fact.value) : undated,
    year: moment ? String(moment.year) : undated,
    // Every article has a value to sort by: Pagefind drops those without one as soon as a reader sorts.
    day: moment?.day ?? '0000-00-00',
  };
}
