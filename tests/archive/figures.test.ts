import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../src/archive/archive.ts';
import { entry } from './entries.ts';

test('the figures count every article, dated or not', () => {
  const { figures } = archiveOf([
    entry('a', { event: '2016-12-01', publisher: 'B', quotations: 2 }),
    entry('b', { event: '2025-01-20', publisher: 'A', quotations: 3 }),
    entry('c', { publisher: 'B' }),
    entry('d'),
  ]);
  assert.deepEqual(figures, {
    articles: 4,
    publishers: [
      { name: 'B', articles: 2 },
      { name: 'A', articles: 1 },
      { name: null, articles: 1 },
    ],
    span: { first: 2016, last: 2025 },
    quotations: 5,
    removed: 0,
    facts: { stated: 0, inferred: 0, supplied: 5 },
  });
});

test('an empty archive has figures, too', () => {
  assert.deepEqual(archiveOf([]).figures.span, null);
  assert.equal(archiveOf([]).figures.articles, 0);
});
