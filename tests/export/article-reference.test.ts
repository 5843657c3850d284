import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf } from '../../src/export/article-reference.ts';
import { news, readFiles } from '../holdings/trial.ts';

const record = `publisher: { value: The Lamp, source: a test }
published: { value: 2016-12, source: the address carries the month }
address: { value: 'https://example.org/ferry', source: a test, checked: 2026-02-05 }
`;

async function referenceTo(files: Record<string, string>) {
  const { readings } = await readFiles(files);
  const reading = readings.find(({ article }) => article.id === '2016/ferry');
  assert(reading);
  return referenceOf(reading.article, 'https://archive.example/articles/2016/ferry/');
}

test('a reference says what is known of an article, how, and where it is kept', async () => {
  assert.deepEqual(await referenceTo({ '2016/ferry.txt': `${news}\nMore.\n`, '2016/ferry.yaml': record }), {
    id: '2016/ferry',
    title: 'Ferry returns to the island',
    publisher: 'The Lamp',
    byline: null,
    event: null,
    published: '2016-12',
    titleBasis: 'stated, line 1',
    eventBasis: null,
    publishedBasis: 'supplied: the address carries the month',
    rights: null,
    original: 'https://example.org/ferry',
    checked: '2026-02-05',
    address: 'https://archive.example/articles/2016/ferry/',
  });
});
