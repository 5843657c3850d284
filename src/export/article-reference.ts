/** An article to its reference: what is known of it, how that is known, and where it is kept. */
import { entryOf } from '../archive/entry.ts';
import { titleOf } from '../archive/title.ts';
import type { Article } from '../article/schema.ts';
import type { Reference } from './reference.ts';

/** @param address null where it is not known at which address the archive is published */
export function referenceOf(article: Article, address: string | null): Reference {
  const { id, headline, publisher, byline, address: original, event, published, record } = article;
  return {
    id,
    title: titleOf(entryOf(article, '')),
    publisher: publisher?.value ?? null,
    byline: byline?.value ?? null,
    event: event?.value ?? null,
    published: published?.value ?? null,
    titleBasis: basisOf(headline),
    eventBasis: basisOf(event),
    publishedBasis: basisOf(published),
    rights: record?.rights?.value ?? null,
    original: original?.value ?? null,
    checked: original?.checked ?? null,
    address,
  };
}

/** In a cell of a table. */
function basisOf(fact: Article['headline' | 'event' | 'published']): string | null {
  if (!fact) return null;
  const { basis, line, source } = fact;
  return basis === 'supplied' ? `${basis}: ${source}` : `${basis}, line ${line}`;
}
