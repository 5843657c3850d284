/** Where the text of a page begins and ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounded } from '../../src/article/furniture/bounds.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose } from './read.ts';

const opening =
  'The harbour engineer is likely to be asked about the money when she faces the inquiry today.';

/** What becomes of a line that was taken for the page's, two lines above the text. */
const partOf = (line: string, score: number) => {
  const texts = ['Nordic Press', line, 'View all (23)', ...prose];
  const parts: Part[] = ['before', 'before', 'before', 'text', 'text', 'text'];
  return bounded(parts, texts, texts.map(signalsOf), [-3, score, -2, 4, 4, 4]).slice(0, 4);
};

test('a despatch begins with its place and agency, also where a picture parts its first paragraph from the rest', () => {
  for (const place of [
    'OSLO (NP) — ',
    'OSLO — ',
    'Oslo (Nordic Press) - ',
    'BERGEN, Norway, March 3 (Nordic Press) -- ',
  ])
    assert.deepEqual(partOf(place + opening, 1), ['before', 'text', 'interruption', 'text'], place);
});

test('what has no place, or does not read as text, begins none', () => {
  assert.deepEqual(partOf(opening, 1), ['before', 'before', 'before', 'text']);
  assert.deepEqual(partOf(`In Oslo - ${opening}`, 1), ['before', 'before', 'before', 'text']);
  assert.deepEqual(partOf(`OSLO — ${opening}`, -1), ['before', 'before', 'before', 'text']);
});
