/** Entries for tests: what lists need of an article, with nothing said but what a test says. */
import type { Entry } from '../../src/archive/entry.ts';
import { supplied } from '../supplied.ts';

type Said = {
  event?: string;
  /** What the event is called. */
  name?: string;
  published?: string;
  updated?: string;
  publisher?: string;
  quotations?: number;
  /** Dates that the text mentions. */
  mentions?: string[];
};

export function entry(id: string, said: Said = {}): Entry {
  const { event, name, published, updated, publisher, quotations = 0, mentions = [] } = said;
  const fact = (value: string | undefined) => (value === undefined ? null : supplied(value));
  return {
    id,
    headline: null,
    byline: null,
    publisher: fact(publisher),
    event: event === undefined ? null : { ...supplied(event), ...(name !== undefined && { name }) },
    published: fact(published),
    ...(updated !== undefined && { updated: supplied(updated) }),
    sha256: '0'.repeat(64),
    lead: '',
    quotations,
    removed: 0,
    facts: [event, published, publisher].filter((fact) => fact !== undefined).map(() => 'supplied' as const),
    mentions: mentions.map((value) => ({ value, text: value, basis: 'stated', passage: `p-${value}` })),
    digest: id,
  };
}
