import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, foundWords } from '../../src/search/excerpt.ts';

const fragment = (content: string, locations: number[]) => ({ url: '/', content, locations, meta: {} });
const textOf = (content: string, locations: number[]) =>
  excerptOf(fragment(content, locations))
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

test('a short text is its own excerpt, with the found words told apart from the signs around them', () => {
  assert.equal(textOf('They said: “Reset!” and left.', [2]), 'They said: “[Reset]!” and left.');
});

test('entities and markup in a text stay the characters they are', () => {
  assert.equal(textOf('&lt;b> <script>x</script> reset', [2]), '&lt;b> <script>x</script> [reset]');
});

test('of a long text the passage is shown that has most of the different words searched for', () => {
  const filler = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const words = ['reset', 'reset', 'reset', ...filler, 'reset', 'nuclear', ...filler];
  const excerpt = textOf(words.join(' '), [0, 1, 2, 103, 104]);
  assert.match(excerpt, /^… .*\[reset\] \[nuclear\].* …$/);
});

test('the headline, which stands over the excerpt, is not repeated in it', () => {
  const headed = {
    ...fragment('Reset of Relations. They spoke of a reset.', [0, 7]),
    meta: { title: 'Reset of Relations' },
  };
  assert.equal(
    excerptOf(headed)
      .map(({ text }) => text)
      .join(''),
    'They spoke of a reset.',
  );
  const short = {
    ...fragment('Reset of Relations. They spoke.', [0]),
    meta: { title: 'Reset of Relations' },
  };
  assert.equal(
    excerptOf(short)
      .map(({ text }) => text)
      .join(''),
    'They spoke.',
  );
});

test('the full stop that the index adds to a paragraph that ends in a quotation mark is not shown', () => {
  assert.equal(
    textOf('“no [weapons].". Next, he said "now!".', [1]),
    '“no [[weapons]]." Next, he said "now!"',
  );
  assert.equal(
    textOf('the plan "a house without a roof". Next', []),
    'the plan "a house without a roof". Next',
  );
});

test('a text in which nothing was found is shown from its beginning', () => {
  assert.match(textOf('One two three.', []), /^One two three\.$/);
});

test('each found word is handed on once, without the signs around it', () => {
  assert.deepEqual(foundWords(fragment('“Reset,” he said; reset. U.S.-led', [0, 3, 4])), [
    'reset',
    'U.S.-led',
  ]);
});
