import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textDirective } from '../../src/export/text-directive.ts';

const words = (text: string) =>
  text
    .slice('text='.length)
    .split(',')
    .map((part) => decodeURIComponent(part));

test('a short passage is given word for word', () => {
  assert.equal(textDirective('The ferry  sails\nat noon.', ''), 'text=The%20ferry%20sails%20at%20noon.');
});

test('of a long passage its first and last words are given', () => {
  assert.deepEqual(
    words(textDirective('One two three four five six seven eight nine ten eleven twelve.', '')),
    ['One two three four five', 'eight nine ten eleven twelve.'],
  );
});

test('what has a meaning in a directive is encoded', () => {
  assert.equal(textDirective('By-lines, R&D', ''), 'text=By%2Dlines%2C%20R%26D');
});

test('words that stand on the page before are told apart by those that follow', () => {
  const passage = 'He said that he would not go to the harbour, and he did not go there that day.';
  const [first] = words(textDirective(passage, 'He said that HE  would not go home.'));
  assert.equal(first, 'He said that he would not go to');
});

test('words that stand in the passage before its end are told apart by those before them', () => {
  const passage = 'It was so and it was so in all the years of the war and so it was so and it was so';
  const [first = '', last = ''] = words(textDirective(passage, ''));
  const rest = passage.slice(first.length);
  assert.ok(last === '' || rest.indexOf(last) === rest.length - last.length, last);
});

test('any passage gives a directive that stands for it, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (passage, before) => {
      const directive = textDirective(passage, before);
      assert.match(directive, /^text=[^-,&#\s]*(,[^-,&#\s]+)?$/);
      const [first = '', last = ''] = words(directive);
      const all = passage.trim().replace(/\s+/g, ' ').toWellFormed();
      assert.ok(all.startsWith(first) && all.endsWith(last));
      if (last === '') assert.equal(first, all);
    }),
  );
});
