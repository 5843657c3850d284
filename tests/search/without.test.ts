/** Taking a clause out of a query: what is left asks for the rest, and for nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../src/search/query/language.ts';
import { without } from '../../src/search/query/without.ts';

for (const [text, left] of [
  ['putin publisher:bbc trump', 'putin trump'],
  ['putin OR publisher:bbc trump', 'putin trump'],
  ['publisher:bbc OR putin', 'putin'],
  ['putin OR publisher:bbc OR trump', 'putin OR trump'],
  ['putin AND publisher:bbc OR trump', 'putin trump'],
  ['putin NOT publisher:bbc trump', 'putin trump'],
  ['putin -publisher:bbc trump', 'putin trump'],
  ['publisher:bbc NOT putin', 'NOT putin'],
  ['putin AND publisher:bbc', 'putin'],
  ['publisher:bbc OR', ''],
  ['"this OR" publisher:bbc', '"this OR"'],
  ['FOR publisher:bbc ORDER', 'FOR ORDER'],
] as const) {
  test(`“${text}” without its publisher is “${left}”`, () => {
    const fields = parse(text, false).clauses.filter(({ kind }) => kind === 'publisher');
    assert.equal(fields.length, 1);
    assert.equal(without(fields, text), left);
  });
}

test('several clauses go at once', () => {
  const text = 'publisher:bbc OR publisher:duran putin NOT year:2016 AND from:2015';
  const fields = parse(text, false).clauses.filter(({ kind }) => kind !== 'word');
  assert.equal(without(fields, text), 'putin');
});
