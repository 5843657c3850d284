import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { readHoldings } from '../../src/holdings/read.ts';

/** SHA-256 of the clippings as they were received, by the names under which they came. */
const received: Record<string, string> = {
  '000_78364084e90ca900.txt': 'b06243de6a8742ba1357194d3817e81ca3c8b9c364ce9763dd7a0d7600c8fa45',
  '001_cddcdbfb88ac427b.txt': 'd40049a2e8825fb5ebbc952a53a3788578a8a66f81cf7a158005d80b790a526d',
  '002_ce4d9d06c204c5ac.txt': 'ac733eb6e190790d05656fc97f5e8b3f4e971d33d2209abf3e5ef4c06ef40e73',
  '003_76ac162db3476ca5.txt': 'd103c02daaf819ba88173d482eb685d87d1a6cf26d0cf30c440804046f9a52e0',
  '004_ae7d0054c8561a94.txt': '08e0c5ffba127962df53ee5c939cb9e48afee545a13e2cd78733a8ce8664f2e5',
};

const { readings, files } = await readHoldings('content');
const articles = readings.map(({ article }) => article);

test('the five clippings stand in the archive byte for byte as they were received', async () => {
  for (const [name, hash] of Object.entries(received)) {
    const article = articles.find(({ record }) => record?.received === name);
    assert.ok(article, name);
    const bytes = await readFile(path.join('content/articles', `${article.id}.txt`));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, name);
    assert.equal(article.sha256, hash);
  }
});

test('nothing in the content is refused', () => {
  const fatal = files.flatMap(({ messages }) => messages.filter((message) => message.fatal));
  assert.deepEqual(fatal.map(String), []);
});

test('every record supplies publisher, address, dates and rights, each with its source', () => {
  for (const { id, record } of articles) {
    assert.ok(record, id);
    for (const field of ['publisher', 'address', 'published', 'event', 'rights'] as const) assert.ok(record[field]?.source, `${id}: ${field}`);
  }
});

test('every line of a clipping is in the article, its credits or its removed lines', () => {
  for (const { article, file } of readings) {
    const told = [article.headline, article.standfirst].flatMap((fact) => fact?.line ?? []);
    const read = new Set([
      ...told,
      ...article.credits.map(({ line }) => line),
      ...[...article.body, ...article.removed].flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at)),
    ]);
    String(file).split('\n').forEach((text, at) => {
      if (text.trim() !== '') assert.ok(read.has(at + 1), `${article.id}:${at + 1}`);
    });
  }
});

test('every stated or inferred fact quotes the very words of its line', () => {
  for (const { article, file } of readings) {
    const lines = String(file).split('\n');
    const speakers = article.quotations.map(({ speaker }) => speaker);
    for (const fact of [article.headline, article.publisher, article.published, article.event, article.byline, ...speakers]) {
      if (fact?.line === undefined) continue;
      assert.equal(lines[fact.line - 1]?.slice((fact.start ?? 0) - 1, (fact.end ?? 0) - 1), fact.text, `${article.id}: ${fact.value}`);
    }
    for (const { line, start, end, text } of article.quotations) {
      assert.equal(lines[line - 1]?.slice(start - 1, end - 1), text);
    }
  }
});

for (const article of articles) {
  test(`${article.id} is read as an editor reads it`, async () => {
    const { record: _, sha256: __, ...read } = article;
    const body = read.body.map(({ id: _, ...block }) => block);
    const expected = await readFile(`tests/content/expected/${path.basename(article.id)}.json`, 'utf8');
    assert.deepEqual(JSON.parse(JSON.stringify({ ...read, body })), JSON.parse(expected));
  });
}
