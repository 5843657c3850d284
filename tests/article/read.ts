/** A clipping written in a test to what the pipeline reads in it. */
import type { Paragraph } from 'mdast';
import { type Reading, readArticle } from '../../src/article/article.ts';
import { authoritySchema } from '../../src/article/authority.ts';
import type { Article, CatalogueRecord } from '../../src/article/schema.ts';

const authority = authoritySchema.parse({
  people: [{ name: 'Ada Quist' }, { name: 'Tom Berg', variants: ['Thomas Berg'] }],
  outlets: [{ name: 'The Harbour Times', variants: ['Harbour Times'] }, { name: 'Coast Radio' }],
  organisations: [{ name: 'Harbour Board' }],
  places: [{ name: 'Northhaven' }],
});

export function reading(lines: string | string[], record: CatalogueRecord | null = null): Reading {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  const bytes = new TextEncoder().encode(text);
  const { reading, file } = readArticle({ id: '2020/a-test', path: 'a-test.txt', bytes, record, authority });
  if (!reading) throw new Error(String(file.messages));
  return reading;
}

export function read(lines: string | string[], record: CatalogueRecord | null = null): Article {
  return reading(lines, record).article;
}

/** Three paragraphs of plain news, for tests that are about something else. */
export const prose = [
  'The ferry to Northhaven will sail again from the first week of the summer, the company that runs it has announced, after two winters in which the island could be reached by air alone.',
  'Fares are to stay as they were before the break, and the morning crossing will carry the mail as it did until the old boat was taken out of service and sold for scrap.',
  'The company, which has its offices in the harbour, expects that some forty thousand people will use the crossing in its first year and twice as many in the year that follows.',
];

/** The blocks of such lines, for steps that are asked by themselves. */
export function blocksOf(lines: readonly string[]): Paragraph[] {
  return lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

export function speakers(article: Article): [text: string, speaker: string | null][] {
  return article.quotations.map(({ text, speaker }) => [text, speaker?.value ?? null]);
}

/** The quotations of such news and the paragraphs after it. */
export function quoted(...paragraphs: string[]): [text: string, speaker: string | null][] {
  return speakers(read([...prose, ...paragraphs].flatMap((paragraph) => [paragraph, ''])));
}

/** Who speaks in the last of them; undefined where there is none. */
export function speaker(...paragraphs: string[]): string | null | undefined {
  return quoted(...paragraphs).at(-1)?.[1];
}
