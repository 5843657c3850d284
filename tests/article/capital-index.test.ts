/** What an index of capitals tells: nothing else than the lines themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalIndex } from '../../src/article/text/capital-index.ts';

const lines = [
  'Ada Quist met Bo McQuist.',
  'the quay was shut',
  'Quistberg and Quist, of the Quay',
  `${'A'.repeat(50)} was here`,
];
const hasWords = (words: string) => [...lines.keys()].filter((at) => (lines[at] as string).includes(words));

test('the index tells of any words which lines have them, as if all were looked through', () => {
  const places = capitalIndex(lines);
  for (const words of [
    'Quist',
    'Quist met',
    'Quistb',
    'Quay',
    'quay',
    'Ö',
    'Q',
    'the Quay',
    'A'.repeat(45),
    `${'A'.repeat(44)}B`,
  ])
    assert.deepEqual(places(words), hasWords(words), words);
});

test('a line that has the words twice is told once', () => {
  assert.deepEqual(capitalIndex(['Quist and Quist'])('Quist'), [0]);
});
