/** One clipping and its record to one article. The order of the pipeline is the list below. */
import { createHash } from 'node:crypto';
import { toString } from 'mdast-util-to-string';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Authority } from './authority.ts';
import { parseClipping } from './parse.ts';
import { type Article, articleSchema, type CatalogueRecord } from './schema.ts';
import type { Root } from './tree.ts';

/** What is read: a clipping with what is known beside it. */
export type Source = {
  id: string;
  /** Shown in messages. */
  path: string;
  bytes: Uint8Array;
  record: CatalogueRecord | null;
  authority: Authority;
};

export type Reading = { article: Article; tree: Root; file: VFile };

const reader = unified().use(parseClipping).freeze();

export function readArticle(source: Source): Reading {
  const text = new TextDecoder().decode(source.bytes);
  const file = new VFile({ path: source.path, value: text });
  const tree = reader.runSync(reader.parse(file), file);
  const { record } = source;
  const supply = (fact: { value: string; source: string } | undefined) =>
    fact ? { ...fact, basis: 'supplied' as const } : null;
  const first = tree.children[0];
  const article = articleSchema.parse({
    id: source.id,
    headline: record?.headline
      ? supply(record.headline)
      : first && { value: toString(first), basis: 'stated', line: first.position?.start.line },
    publisher: supply(record?.publisher),
    published: supply(record?.published),
    event: supply(record?.event),
    byline: null,
    body: tree.children.map((node) => ({
      type: 'paragraph',
      text: toString(node),
      line: node.position?.start.line,
      endLine: node.position?.end.line,
    })),
    removed: [],
    quotations: [],
    dates: [],
    credits: [],
    outlets: [],
    people: [],
    organisations: [],
    places: [],
    record,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    messages: [],
  });
  return { article, tree, file };
}

const renderer = unified().use(remarkRehype).use(rehypeSlug).use(rehypeStringify).freeze();

/** The body of an article as HTML, and its sections by the ids of their crossheads. */
export function renderArticle(reading: Reading): { html: string; sections: { id: string; title: string }[] } {
  const hast = renderer.runSync(reading.tree, reading.file);
  return { html: renderer.stringify(hast), sections: [] };
}

/** The clipping line by line, for the page that shows it as received; `removal` is set where a line was taken out. */
export function clippingLines(reading: Reading): { line: number; text: string; removal?: Article['removed'][number] }[] {
  const { removed } = reading.article;
  return String(reading.file).split('\n').map((text, index) => {
    const removal = removed.find((one) => one.line <= index + 1 && index + 1 <= one.endLine);
    return { line: index + 1, text, ...(removal && { removal }) };
  });
}
