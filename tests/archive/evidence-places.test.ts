import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeId, provingWords, wordsOf } from '../../src/archive/evidence-places.ts';
import { prose, read } from '../article/read.ts';

test('every fact that quotes the clipping has a place in it', () => {
  const article = read([
    'Ferry Sails Again',
    ...prose,
    '“We sail on Monday,” said Ada Quist. “Nobody will be left behind.”',
    'It was “a fine day” in the harbour.',
  ]);
  const places = provingWords(article);
  const facts = article.quotations.map((one) => one.speaker ?? one);
  assert.ok(facts.length >= 2);
  for (const fact of facts) {
    assert.ok(fact.line !== undefined);
    const words = wordsOf(fact);
    assert.ok(
      words && places.get(fact.line)?.some(({ start, end }) => start === words.start && end === words.end),
    );
  }
});

test('so has the address of the article, which a catalogue states', () => {
  const lines = ['Title: Ferry Sails Again', 'Date: 5 March 2021', 'URL: https://lamp.example/ferry', ''];
  assert.deepEqual(provingWords(read([...lines, ...prose])).get(3), [{ start: 6, end: 32 }]);
});

test('each place is given once, in the order of its line, the longest first', () => {
  const article = read(['Ferry Sails Again', ...prose]);
  const fact = (start: number, end: number) => ({
    value: 'x',
    basis: 'stated' as const,
    line: 2,
    start,
    end,
  });
  const places = provingWords({
    ...article,
    headline: fact(5, 9),
    publisher: fact(1, 4),
    byline: fact(5, 20),
    standfirst: fact(5, 9),
  });
  assert.deepEqual(places.get(2), [
    { start: 1, end: 4 },
    { start: 5, end: 20 },
    { start: 5, end: 9 },
  ]);
});

test('a fact without columns is at its line', () => {
  assert.equal(wordsOf({ line: 3 }), undefined);
  assert.equal(placeId(3), 'L3');
  assert.equal(placeId(3, { start: 1, end: 9 }), 'L3-1-9');
});
