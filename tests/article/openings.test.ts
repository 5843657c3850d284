import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

/** What is kept of a page, from below its headline. */
function bodyOf(...lines: string[]): string[] {
  return read(['Boat Comes Home', ...lines].flatMap((line) => [line, ''])).body.map(({ text }) => text);
}

const box = [
  'Skip to next paragraph',
  'Go to the Boat Blog »',
  'Fares: First Boat | Second Boat',
  'Discuss the Crossing',
  'Enlarge This Image',
  'Tom Berg/Harbour Press',
];
const despatch =
  'NORTHHAVEN, Norway — In the last crossing of her long career, the old ferry carried forty people and a goat over the strait on Saturday.';

test('a despatch’s opening below its byline is the article’s, though a box of links follows it', () => {
  const body = bodyOf('By ADA QUIST', 'Published: December 29, 2007', despatch, ...box, ...prose);
  assert.deepEqual(body, [despatch, ...prose]);
});

test('another story’s opening, over this one’s byline, is not', () => {
  const body = bodyOf(
    'By TOM BERG',
    despatch,
    ...box,
    'By ADA QUIST',
    'Published: December 29, 2007',
    ...prose,
  );
  assert.deepEqual(body, prose);
});

test('a paragraph below its place on a line of its own opens the text', () => {
  const opening =
    'A different week, a different quay and a much different view of the strait for the old ferry.';
  assert.deepEqual(bodyOf('By ADA QUIST', 'HB Staff Writer', 'NORTHHAVEN --', opening, ...prose), [
    opening,
    ...prose,
  ]);
});

test('a picture’s words, said twice for the eye and for the ear, open nothing', () => {
  const shown =
    'The basement of the old customs house is one of many where boats were once built for the island.';
  const body = bodyOf('By ADA QUIST', 'Published: December 29, 2007', shown, shown, ...box, ...prose);
  assert.deepEqual(body, prose);
});
