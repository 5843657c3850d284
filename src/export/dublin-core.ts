/** An article to Dublin Core, the elements by which reference managers and crawlers of libraries know a page. */
import { machineDate } from '../archive/date-words.ts';
import type { Article } from '../article/schema.ts';

type Described = Pick<Article, 'headline' | 'publisher' | 'published' | 'byline'>;

/**
 * Names and contents of `meta` elements, after https://www.dublincore.org/specifications/dublin-core/dcq-html/; what is
 * not known is left out, and so is a date that is not certain, which the elements cannot say. What citations go by and
 * no more: a page comes in one round trip.
 */
export function dublinCoreOf({
  headline,
  publisher,
  published,
  byline,
}: Described): [name: string, content: string][] {
  const elements: [name: string, content: string | null | undefined][] = [
    ['DC.title', headline?.value],
    ['DC.creator', byline?.value],
    ['DC.publisher', publisher?.value],
    ['DC.date', published && machineDate(published.value)],
  ];
  return elements.flatMap(([name, content]) => (content ? [[name, content]] : []));
}
