/** A reading to a Markdown file: what is known of the article, and what is not, as front matter, then its text. */
import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';
import type { Reading } from '../article/article.ts';
import type { Article, DateFact, Quotation, TextFact } from '../article/schema.ts';
import { plainTree } from './plain-tree.ts';

/**
 * The writer escapes whatever Markdown would read as markup, so that `*` in a clipping stays an asterisk.
 * Tildes are not markup in CommonMark, but they are in the dialects that most readers have.
 */
const writer = remark()
  .use(remarkFrontmatter)
  .data('settings', { bullet: '-', rule: '-', unsafe: [{ character: '~', inConstruct: 'phrasing' }] })
  .freeze();

export function articleMarkdown({ article, tree }: Reading): string {
  const head: RootContent[] = [{ type: 'yaml', value: frontMatter(article) }];
  if (article.headline) {
    head.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: article.headline.value }] });
  }
  if (article.standfirst) {
    head.push({ type: 'paragraph', children: [{ type: 'text', value: article.standfirst.value }] });
  }
  const root: Root = { type: 'root', children: [...head, ...plainTree(tree).children] };
  return writer.stringify(root);
}

/** What a clipping should tell and nobody knows is `null`: unknown, and not forgotten. */
function frontMatter(article: Article): string {
  const { record, quotations } = article;
  const facts = {
    title: article.headline,
    publisher: article.publisher,
    byline: article.byline,
    event: article.event,
    published: article.published,
    ...(article.updated && { updated: article.updated }),
    ...(article.address && { address: article.address }),
  };
  const known = Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact] as const] : []));
  return stringify(
    {
      ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null])),
      ...(record?.rights && { rights: record.rights.value }),
      ...(record?.received && { received: record.received }),
      ...(record?.acquired && { acquired: record.acquired }),
      ...(record?.note && { note: record.note }),
      sha256: article.sha256,
      evidence: Object.fromEntries(known.map(([name, fact]) => [name, evidence(fact)])),
      ...(quotations.length > 0 && { quotations: quotations.map(quotation) }),
    },
    { lineWidth: 0 },
  ).trimEnd();
}

function quotation({ text, line, speaker }: Quotation) {
  return { text, line, speaker: speaker?.value ?? null, ...(speaker && { evidence: evidence(speaker) }) };
}

function evidence({
  basis,
  line,
  text,
  source,
  checked,
  note,
}: TextFact | DateFact): Record<string, string | number> {
  return {
    basis,
    ...(line !== undefined && { line }),
    ...(text !== undefined && { text }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
    ...(note !== undefined && { note }),
  };
}
