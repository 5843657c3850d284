import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { isAttached } from '../../src/article/clipping/attached.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { plain } from '../../src/article/text/plain.ts';
import { read } from './read.ts';

const wordsOf = (lines: string[]) =>
  (unified().use(parseClipping).parse(lines.join('\n')) as Root).children.map(plain);

/** A sentence parted so that there is no doubt that links part lines. */
const parted = ['The ferry of', 'Harbour Lines', ', which is old, stays in', 'port', ', its owner said.'];
const whole = 'The ferry of Harbour Lines, which is old, stays in port, its owner said.';

test('lines parted at links are one paragraph, and a mark stands at the word before it', () => {
  assert.deepEqual(wordsOf(parted), [whole]);
});

test('a paragraph reaches from its first to its last line, and ends at its sentence', () => {
  const children = (
    unified()
      .use(parseClipping)
      .parse([...parted, 'The crew go home.'].join('\n')) as Root
  ).children;
  assert.deepEqual(
    children.map(({ position }) => [position?.start.line, position?.end.line]),
    [
      [1, 5],
      [6, 6],
    ],
  );
});

test('what a reader finds in such a paragraph is at its own line and columns', () => {
  const lines = [
    ...parted,
    'She told',
    'the Courier',
    ': “We sail',
    'on Monday',
    ',” and',
    'Maud Ferris',
    ', the captain, agreed.',
  ];
  const { quotations, people } = read(lines.join('\n'));
  const [said] = quotations;
  assert.deepEqual([said?.text, said?.line, said?.start, said?.end], ['We sail on Monday,', 8, 4, 11]);
  assert.deepEqual(
    people.filter(({ name }) => name === 'Maud Ferris').map(({ line }) => line),
    [11],
  );
});

test('names of pages in small letters, a byline and buttons stay lines of their own', () => {
  const labels = [
    'cricket',
    'rugby union',
    'golf',
    'Old pier to be mended at last',
    'by',
    'Ada Quist',
    'Log in',
    'Sign up',
  ];
  assert.deepEqual(wordsOf([...parted, ...labels]), [
    whole,
    'cricket',
    'rugby union',
    'golf',
    'Old pier to be mended at last',
    'by Ada Quist',
    'Log in',
    'Sign up',
  ]);
});

test('a title over a paragraph that opens with a name stays a title', () => {
  const lines = ['What They Said Of It', 'Ada Quist', 'said that the crew would stay at home.'];
  assert.deepEqual(wordsOf([...parted, ...lines]), [
    whole,
    'What They Said Of It',
    'Ada Quist said that the crew would stay at home.',
  ]);
});

test('blanks by themselves are no end of a paragraph in such a text, and an empty line is', () => {
  const lines = ['The crew of', ' ', 'the ferry', '', 'went home to the island.'];
  assert.deepEqual(wordsOf([...parted, ...lines]).slice(1), [
    'The crew of the ferry',
    'went home to the island.',
  ]);
});

test('a text in which lines end as paragraphs do is read by its lines', () => {
  const lines = [
    'the ferry sails from the harbour in the morning',
    'and it comes back in the evening with the mail',
    'Tickets: at the pier.',
  ];
  assert.deepEqual(wordsOf(lines), lines);
});

test('marks, what English shortens and brackets stand at their word; a number of points or an address does not', () => {
  for (const [line, next] of [
    ['the Courier', ', which'],
    ['Quist', '’s boat'],
    ['she said (', 'Reuters'],
    ['Reuters', ').'],
    ['“We go', ',” she said'],
    ['$', '40'],
  ] as const)
    assert.equal(isAttached(line, next), true, `${line}|${next}`);
  for (const [line, next] of [
    ['and then', '... nothing'],
    ['at', '.5 per cent'],
    ['he said', '“Go”'],
    ['a boat', 'sails'],
  ] as const)
    assert.equal(isAttached(line, next), false, `${line}|${next}`);
});
