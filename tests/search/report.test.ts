import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from '../../src/search/query.ts';
import { reportOf } from '../../src/search/report.ts';

const hits = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: String(id), data: () => Promise.reject() }));
const report = (count: number, absent: string[]) =>
  reportOf(readQuery('?q=x'), { hits: hits(count), absent });

test('what was found is counted, and what was left out is named', () => {
  assert.equal(report(1, []), '1 article.');
  assert.equal(report(2345, ['zebra']), '2,345 articles. “zebra” occurs nowhere, and was left out.');
  assert.equal(report(2, ['a', 'b']), '2 articles. “a” and “b” occur nowhere, and were left out.');
  assert.equal(report(0, ['zebra']), 'No articles: “zebra” occurs nowhere.');
  assert.equal(report(0, []), 'No articles have all of this.');
});

test('of very many words left out only the first are named', () => {
  const absent = Array.from({ length: 1200 }, (_, index) => `w${index}`);
  assert.match(
    report(1, absent),
    /^1 article\. “w0”.*“w7” and 1,192 other words occur nowhere, and were left out\.$/,
  );
});

test('nothing is said before anything was searched for', () => {
  assert.equal(reportOf(readQuery(''), { hits: [], absent: [] }), '');
});
