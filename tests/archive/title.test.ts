import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleOf } from '../../src/archive/title.ts';

const untitled = (lead: string) => titleOf({ headline: null, lead });

test('an article goes by its headline', () => {
  const headline = { value: 'A Quiet Notice', basis: 'supplied' as const, source: 'a test' };
  assert.equal(titleOf({ headline, lead: 'Relations were restored.' }), 'A Quiet Notice');
});

test('one without a headline goes by its opening words, in brackets', () => {
  assert.equal(
    untitled('French lawmakers on Tuesday rejected the budget, and the government stayed.'),
    '[French lawmakers on Tuesday rejected the budget …]',
  );
});

test('a text as short as its opening is given whole', () => {
  assert.equal(untitled('All quiet.'), '[All quiet.]');
});

test('words that are not divided by spaces are cut, between letters', () => {
  const title = untitled('報'.repeat(500));
  assert.ok(title.startsWith('[報報') && title.endsWith('報 …]') && title.length < 80, title);
  assert.doesNotMatch(untitled('🎉'.repeat(500)), /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test('an article without any words is untitled', () => {
  assert.equal(untitled(''), '[Untitled]');
});

test('the place that a despatch opens with is not among its opening words', () => {
  assert.equal(
    untitled('ROCKY POINT, Clarendon — For 22 years the ferry was never late by more than an hour.'),
    '[For 22 years the ferry was never …]',
  );
});
