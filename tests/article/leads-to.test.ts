/** What is asked before a pattern is made of a noun: whether an article leads up to it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, leadsTo } from '../../src/article/quotations/meaning/leads-to.ts';

test('an article leads up to a noun over three words at most', () => {
  for (const text of ['A verger sang', 'Then a tall young local verger sang', '“A verger” sang'])
    assert.equal(leadsTo(article, 'verger', text), true, text);
  for (const text of ['The verger sang', 'a very tall young local verger sang', 'verger', 'A\nverger'])
    assert.equal(leadsTo(article, 'verger', text), false, text);
});

test('each place of the noun is looked at, and words that must stand between are left out', () => {
  assert.equal(leadsTo(article, 'verger', 'The verger met a verger'), true);
  assert.equal(leadsTo(article, 'verger', 'a verger', 1), false);
  assert.equal(leadsTo(article, 'verger', 'a tall verger', 1), true);
});
