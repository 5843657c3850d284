/** Writer and day that stand together far from headline and text, and those of comments that only seem to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
/** Buttons, forms and names of sections, more than a head has. */
const between = Array.from({ length: 40 }, (_, at) => `Harbour link ${'abcdefgh'[at % 8]}${at}`).flatMap(
  (line) => [line, ''],
);

const signs = (...lines: string[]) => {
  const { byline, published } = read(lines);
  return [byline?.value ?? null, published?.value ?? null];
};

test('writer and day one above the other are the article’s far above it, where no others on the page stand so', () => {
  const head = ['By Rosa Lindqvist', 'Published Mar 05, 2021', 'Last updated 15 hours ago', ''];
  assert.deepEqual(signs(...head, ...between, title, ...prose), ['Rosa Lindqvist', '2021-03-05']);
  const agency = ['Author of the article:', 'The Associated Press', 'Published Mar 05, 2021', ''];
  assert.deepEqual(signs(...agency, ...between, title, ...prose), ['The Associated Press', '2021-03-05']);
  const other = ['A net is lost off the coast', 'By Tom Berg', 'Published Mar 04, 2021', ''];
  assert.deepEqual(signs(...other, ...head, ...between, title, ...prose), [null, null]);
  // A title above them is that of their own story.
  assert.deepEqual(signs('Net lost again', ...head, ...between, title, ...prose), [null, null]);
  const told = 'A net was lost off the coast on Monday.';
  assert.deepEqual(signs('Net', told, ...head, ...between, title, ...prose), [null, null]);
  assert.deepEqual(signs(title, ...head, ...between, title, ...prose), ['Rosa Lindqvist', '2021-03-05']);
});

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
