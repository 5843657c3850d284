/** One clipping and its record to one article. The order of the pipeline is the list below. */
import { hash } from 'node:crypto';
import type { Root as HtmlRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { aboveTheText } from './above-the-text.ts';
import type { Authority } from './authority.ts';
import { catalogue } from './catalogue.ts';
import { credits } from './credits.ts';
import { crossheads } from './crossheads.ts';
import { dates } from './dates.ts';
import { decodeClipping } from './clipping/decode.ts';
import { doubts } from './doubts.ts';
import { factsOf } from './facts.ts';
import { furniture } from './furniture.ts';
import { headline } from './headline.ts';
import { carryHtml, runningText, sectionsOf } from './html.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';
import { parseClipping } from './clipping/parse.ts';
import { passages } from './passages.ts';
import { putBack } from './laid-aside.ts';
import { setPicturesApart } from './pictures.ts';
import { putPrintedBack } from './printed.ts';
import { publication } from './publication.ts';
import { publisher } from './publisher.ts';
import { quotations } from './quotations.ts';
import { beginClipping } from './asking/remembering.ts';
import { type Article, articleSchema, type CatalogueRecord, type Message } from './schema.ts';
import { putSignsBack } from './signs.ts';
import { standfirst } from './standfirst.ts';
import type { Root } from './tree.ts';

/** What is read: a clipping with what is known beside it. */
export type Source = {
  id: string;
  /** Shown in messages. */
  path: string;
  bytes: Uint8Array;
  record: CatalogueRecord | null;
  authority: Authority;
  /** Lines that other clippings of the same publisher have too. */
  refrain?: ReadonlySet<string>;
};

/** An article with the tree it was read from; the tree's furniture is in it still, so that nothing is lost. */
export type Reading = { article: Article; tree: Root; file: VFile };

declare module 'vfile' {
  interface DataMap {
    record: CatalogueRecord | null;
    authority: Authority;
    refrain: ReadonlySet<string>;
  }
}

/** Each step is in the file of its name; each sees what the ones before it found. */
const reader = unified()
  .use(parseClipping)
  .use(catalogue)
  .use(setPicturesApart)
  .use(furniture)
  .use(headline)
  .use(publication)
  .use(standfirst)
  .use(publisher)
  .use(aboveTheText)
  .use(credits)
  .use(crossheads)
  .use(lists)
  .use(names)
  .use(quotations)
  .use(passages)
  .use(dates)
  .use(doubts)
  .use(putBack)
  .use(putPrintedBack)
  .use(putSignsBack)
  .freeze();

const renderer = unified().use(runningText).use(carryHtml).use(remarkRehype).use(rehypeStringify).freeze();

/** Never throws at content: what cannot be read is null, and the file's fatal message says why. */
export function readArticle({ id, path, bytes, record, authority, refrain = new Set() }: Source): {
  file: VFile;
  reading: Reading | null;
} {
  beginClipping();
  const file = new VFile({ path, data: { record, authority, refrain } });
  const text = decodeClipping(bytes, file);
  if (text === null) return { file, reading: null };
  file.value = text;
  const tree = reader.runSync(reader.parse(file) as Root, file) as Root;
  const article = articleSchema.parse({
    id,
    ...factsOf(tree, file),
    sha256: hash('sha256', bytes),
    messages: file.messages.map(messageOf),
  } satisfies Article);
  return { file, reading: { article, tree, file } };
}

/** The body of an article as HTML, and its sections by the ids of their crossheads. */
export function renderArticle({ tree, file }: Reading): {
  html: string;
  sections: { id: string; title: string }[];
} {
  const html = renderer.runSync(structuredClone(tree), file) as HtmlRoot;
  return { html: renderer.stringify(html), sections: sectionsOf(html) };
}

function messageOf(message: VFile['messages'][number]): Message {
  return {
    severity: message.fatal ? 'error' : 'warning',
    rule: message.ruleId ?? 'reading',
    reason: message.reason,
    ...(message.line !== undefined && { line: message.line }),
    ...(message.column !== undefined && { column: message.column }),
  };
}
