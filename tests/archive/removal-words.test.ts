/** What is said beside a removed line: words for readers, and not the name that the program has for the rule. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removalWords, ruleWords } from '../../src/archive/removal-words.ts';

test('what a line is comes before why it went', () => {
  assert.equal(removalWords({ kind: 'skip link', rule: 'wording' }), 'skip link, by its wording');
});

test('where both are one, it is said once', () => {
  assert.equal(removalWords({ kind: 'empty label', rule: 'empty label' }), 'an empty label');
});

test('no two rules are told with the same words', () => {
  assert.equal(new Set(Object.values(ruleWords)).size, Object.keys(ruleWords).length);
});
