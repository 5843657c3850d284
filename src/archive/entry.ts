/** One article to what lists need of it, so that a list of ten thousand never holds their texts. */
import { z } from 'zod';
import { basisSchema } from '../article/fact-schema.ts';
import { type Article, articleSchema, dateMentionSchema } from '../article/schema.ts';
import { leadOf } from './lead.ts';
import { removedLines } from './removed-lines.ts';

export const entrySchema = articleSchema
  .pick({
    id: true,
    headline: true,
    publisher: true,
    byline: true,
    published: true,
    event: true,
    updated: true,
    sha256: true,
  })
  .extend({
    lead: z.string().describe('The standfirst, or the opening of the text where there is none.'),
    quotations: z.int().nonnegative(),
    removed: z.int().nonnegative().describe('Lines of furniture that were taken out.'),
    facts: z.array(basisSchema).describe('The basis of each fact in the head of the article, for counting.'),
    mentions: z
      .array(
        dateMentionSchema.pick({ value: true, text: true, basis: true }).extend({
          passage: z.string().nullable().describe('Id of the passage; null outside the running text.'),
        }),
      )
      .describe('Dates that the text merely mentions, each once, where it stands first.'),
    digest: z.string().describe('Of everything the article’s page is made from, other articles aside.'),
  });

export type Entry = z.infer<typeof entrySchema>;

/** A chronicle may name hundreds; the first of them place it. */
const mostMentions = 12;

export function entryOf(article: Article, digest: string): Entry {
  const { id, headline, publisher, byline, published, event, updated, sha256, quotations, removed } = article;
  const head = [headline, article.standfirst, publisher, published, event, updated, byline];
  return {
    id,
    headline,
    publisher,
    byline,
    published,
    event,
    ...(updated && { updated }),
    sha256,
    lead: leadOf(article.standfirst?.value ?? opening(article)),
    quotations: quotations.length,
    removed: removedLines(removed),
    facts: head.flatMap((fact) => (fact ? [fact.basis] : [])),
    mentions: mentionsOf(article),
    digest,
  };
}

function mentionsOf({ dates, body, event, published }: Article): Entry['mentions'] {
  const own = new Set([event?.value, published?.value]);
  const mentioned = dates.filter(({ kind, value }) => kind === 'mentioned' && !own.has(value));
  const first = new Map(mentioned.toReversed().map((mention) => [mention.value, mention]));
  return [...first.values()]
    .sort((a, b) => a.line - b.line)
    .slice(0, mostMentions)
    .map(({ value, text, basis, line }) => {
      const block = body.find((one) => one.line <= line && line <= one.endLine);
      return { value, text, basis, passage: block?.id ?? null };
    });
}

function opening({ body }: Article): string {
  return (body.find((block) => block.type === 'paragraph') ?? body[0])?.text ?? '';
}
