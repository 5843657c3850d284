/** Rendered pages and the articles on them to a search index beside them, in `search-index/`. */
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entryOf } from '../../src/archive/entry.ts';
import { titleOf } from '../../src/archive/title.ts';
import type { Article } from '../../src/article/schema.ts';
import type { CatalogueRow } from '../../src/export/reference.ts';
import type { Directory } from '../../src/search/index/directory.ts';
import type { ArticleFile } from '../../src/search/index/ledger.ts';
import { fileReader } from '../file-reader.ts';
import { whereWordsStand } from '../index/directory.ts';
import { catalogueRow, ledgerOf, numbered } from '../index/ledger.ts';
import { noteOutsideWords } from '../index/outside.ts';
import { type IndexedPassage, passagesOf } from '../index/passages.ts';
import { countSpellings } from '../index/spellings.ts';
import { wordChunks } from '../index/words.ts';
import { count, type Outcome } from './progress.ts';

/** @param holdings the articles that the pages were made from */
export async function addSearchIndex(
  site: string,
  { readings }: { readings: { article: Article }[] },
): Promise<Outcome<void>> {
  const folder = path.join(site, 'search-index');
  await rm(folder, { recursive: true, force: true });
  const articles = numbered(readings.map(({ article }) => article));
  const pending = openPending(path.join(folder, 'pending'));
  const spellings = countSpellings();
  const outside = noteOutsideWords();
  const catalogue: CatalogueRow[] = [];
  const read = fileReader();

  async function* texts(): AsyncGenerator<IndexedPassage[]> {
    for (const [number, article] of articles.entries()) {
      const page = path.join(site, 'articles', article.id, 'index.html');
      const passages = passagesOf(read(page).toString());
      const title = titleOf(entryOf(article, ''));
      spellings.count(passages);
      outside.note(number, article);
      catalogue.push(catalogueRow(article));
      pending.write(`articles/${number}.json`, json(articleFile(article, title, passages)));
      yield passages;
    }
  }
  const chunks = await wordChunks(texts(), path.join(folder, 'pagefind'));
  for (const [number, { file }] of chunks.entries()) pending.write(`chunks/${number}.bin`, file);

  const words = spellings.byLetter();
  for (const [number, spelt] of [...words.values()].entries())
    pending.write(`words/${number}.json`, json(spelt));
  const others = outside.byLetter(new Set(chunks.flatMap((chunk) => chunk.words)));
  for (const [number, found] of [...others.values()].entries())
    pending.write(`outside/${number}.json`, json(found));
  pending.write('ledger.json', json(ledgerOf(articles)));
  pending.write('catalogue.json', json(catalogue));
  const directory: Directory = {
    articles: articles.length,
    build: await pending.finish(folder),
    letters: [...words.keys()],
    outside: [...others.keys()],
    ...whereWordsStand(chunks),
  };
  await writeFile(path.join(folder, 'directory.json'), JSON.stringify(directory));
  return { value: undefined, outcome: count(articles.length, 'article') };
}

const json = (value: unknown) => JSON.stringify(value);

function articleFile(article: Article, title: string, passages: IndexedPassage[]): ArticleFile {
  const { id, publisher, event, published } = article;
  return {
    id,
    headline: title,
    hasHeadline: passages[0]?.kind === 'headline',
    publisher: publisher?.value ?? null,
    event: event?.value ?? null,
    published: published?.value ?? null,
    passages: passages
      .filter(({ kind }) => kind !== 'headline')
      .map(({ id, kind, text }) => [id, kind, text]),
  };
}

/**
 * Files whose folder is named after all that they hold, which is known only when the last is written. One at a time: to
 * wait for each of many thousand small files would take far longer.
 */
function openPending(folder: string) {
  const hash: Hash = createHash('sha256');
  const made = new Set<string>();
  return {
    write(file: string, content: string | Uint8Array): void {
      const whole = path.join(folder, file);
      const parent = path.dirname(whole);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      hash.update(`${file}\n`).update(content).update('\n');
      writeFileSync(whole, content);
    },
    /** @returns the name of the folder, below `parent` */
    async finish(parent: string): Promise<string> {
      const name = hash.digest('hex').slice(0, 12);
      await rename(folder, path.join(parent, name));
      return name;
    },
  };
}
