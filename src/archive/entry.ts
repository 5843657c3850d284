/** One article to what lists need of it, so that a list of ten thousand never holds their texts. */
import { z } from 'zod';
import { type Article, articleSchema, basisSchema } from '../article/schema.ts';

export const entrySchema = articleSchema
  .pick({ id: true, headline: true, publisher: true, published: true, event: true, sha256: true })
  .extend({
    lead: z.string().describe('The standfirst, or the opening of the text where there is none.'),
    quotations: z.int().nonnegative(),
    removed: z.int().nonnegative().describe('Lines of furniture that were taken out.'),
    facts: z.array(basisSchema).describe('The basis of each fact in the head of the article, for counting.'),
    digest: z.string().describe('Of everything the article’s page is made from, other articles aside.'),
  });

export type Entry = z.infer<typeof entrySchema>;

const longestLead = 220;

export function entryOf(article: Article, digest: string): Entry {
  const { id, headline, publisher, published, event, sha256, quotations, removed } = article;
  const head = [headline, article.standfirst, publisher, published, event, article.updated, article.byline];
  return {
    id,
    headline,
    publisher,
    published,
    event,
    sha256,
    lead: shorten(article.standfirst?.value ?? opening(article)),
    quotations: quotations.length,
    removed: removed.reduce((lines, one) => lines + one.endLine - one.line + 1, 0),
    facts: head.flatMap((fact) => (fact ? [fact.basis] : [])),
    digest,
  };
}

function opening({ body }: Article): string {
  return (body.find((block) => block.type === 'paragraph') ?? body[0])?.text ?? '';
}

function shorten(text: string): string {
  if (text.length <= longestLead) return text;
  const space = text.lastIndexOf(' ', longestLead);
  // Not every script parts its words.
  const cut = space > 0 ? text.slice(0, space) : [...text].slice(0, longestLead).join('');
  return `${cut.replace(/[\s,;:–—-]+$/, '')} …`;
}
