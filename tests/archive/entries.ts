/** Entries for tests: what lists need of an article, with nothing said but what a test says. */
import type { Entry } from '../../src/archive/entry.ts';

type Said = { event?: string; published?: string; publisher?: string; quotations?: number };

export function entry(id: string, { event, published, publisher, quotations = 0 }: Said = {}): Entry {
  const supplied = (value: string | undefined) =>
    value === undefined ? null : { value, basis: 'supplied' as const, source: 'a test' };
  return {
    id,
    headline: null,
    publisher: supplied(publisher),
    event: supplied(event),
    published: supplied(published),
    sha256: '0'.repeat(64),
    lead: '',
    quotations,
    removed: 0,
    facts: [event, published, publisher].filter((fact) => fact !== undefined).map(() => 'supplied' as const),
    digest: id,
  };
}
