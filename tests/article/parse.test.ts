import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { linesOf } from '../../src/article/text/lines.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { plain } from '../../src/article/text/plain.ts';

const paragraphs = (text: string) => (unified().use(parseClipping).parse(text) as Root).children;

test('every line with text is a paragraph at its line, column and offset', () => {
  const [first, second] = paragraphs('One.\n\n  Two.  ');
  assert.equal(first && plain(first), 'One.');
  assert.deepEqual(second?.position, {
    start: { line: 3, column: 3, offset: 8 },
    end: { line: 3, column: 7, offset: 12 },
  });
});

test('lines end at LF, CR LF and CR alike', () => {
  assert.deepEqual(
    linesOf('a\r\nb\rc\nd').map(({ number, offset, text }) => [number, offset, text]),
    [
      [1, 0, 'a'],
      [2, 3, 'b'],
      [3, 5, 'c'],
      [4, 7, 'd'],
    ],
  );
});

test('a line of nothing but invisible marks is a blank line', () => {
  assert.equal(paragraphs('One.\n\u200B\uFEFF \u00A0\nTwo.').length, 2);
});

test('text broken at a fixed width is read by paragraphs, from their first to their last line', () => {
  const wrapped = [
    'The ferry to the island will sail again from the first week of',
    'the summer, the company that runs it has announced, after two',
    'winters in which the island could be reached by air alone.',
    '',
    'Fares are to stay as they were before the break, and the first',
    'crossing of the day will carry the mail as it did until the old',
    'boat was taken out of service and sold for scrap in the spring.',
  ];
  const [first, second, ...more] = paragraphs(wrapped.join('\n'));
  assert.equal(more.length, 0);
  assert.equal(first && plain(first), wrapped.slice(0, 3).join(' '));
  assert.deepEqual([second?.position?.start.line, second?.position?.end.line], [5, 7]);
});

test('a few signs of Markdown and HTML, which anybody may type, are those characters and nothing else', () => {
  const text = '# *x* [y](z) <b> &amp; `c`';
  const [only] = paragraphs(text);
  assert.equal(only?.type, 'paragraph');
  assert.equal(only && plain(only), text);
});
