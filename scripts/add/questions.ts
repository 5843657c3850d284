/** What was read in a clipping, and supplied with it, to the questions that are left to ask. */
import type { Article } from '../../src/article/schema.ts';
import { type Field, fields, type Supplied } from './fields.ts';
import { isKnown } from './record.ts';

export type Question = { field: Field; message: string; hint: string };

/** A byline is not asked for: where a clipping has none, mostly no one knows. */
const asked: Field[] = ['headline', 'publisher', 'address', 'published', 'event', 'rights'];

export function questionsFor(article: Article, supplied: Supplied): Question[] {
  return asked
    .filter((field) => !supplied[field] && !isKnown(article, field))
    .map((field) => ({
      field,
      message: fields[field].question,
      hint: `${fields[field].wanted}; empty if not known`,
    }));
}
