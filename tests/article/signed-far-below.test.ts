/** Writer and day far below the text, and those of comments that only seem to be the article's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const signs = (...lines: string[]) => {
  const { byline, published } = read(lines);
  return [byline?.value ?? null, published?.value ?? null];
};

test('a day below the text that a reader’s comment is signed with is not that of the article', () => {
  const comments = [
    'posted on Tuesday, March 2, 2021 at 9:46 AM by Rosa Lindqvist',
    'Well said, and about time too.',
    'posted on Tuesday, March 2, 2021 at 9:52 AM by Tom Berg',
  ];
  const text = Array.from({ length: 15 }, (_, at) => `${prose[at % 3]} So it was told on quay ${at + 1}.`);
  assert.deepEqual(signs(title, ...text, ...comments), [null, null]);
  assert.deepEqual(signs(title, ...text, comments[0] as string), ['Rosa Lindqvist', '2021-03-02']);
});
