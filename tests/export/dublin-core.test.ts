import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dublinCoreOf } from '../../src/export/dublin-core.ts';
import { stated, supplied } from '../supplied.ts';

const unknown = { headline: null, publisher: null, published: null, byline: null };

test('a page tells reference managers what is known of its article', () => {
  const article = {
    headline: stated('Ferry sails'),
    publisher: supplied('The Harbour Wire'),
    published: supplied('2020-03-02'),
    byline: stated('Ada Quist'),
  };
  assert.deepEqual(dublinCoreOf(article), [
    ['DC.title', 'Ferry sails'],
    ['DC.creator', 'Ada Quist'],
    ['DC.publisher', 'The Harbour Wire'],
    ['DC.date', '2020-03-02'],
  ]);
});

test('what is not known, and a date that is not certain, is told by no element', () => {
  assert.deepEqual(dublinCoreOf({ ...unknown, published: supplied('2016-11-09/..') }), []);
});
