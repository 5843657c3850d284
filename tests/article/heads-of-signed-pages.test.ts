/** Headlines above those who sign in other ways than most, or far from the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const apart = (lines: string[]) => lines.flatMap((line) => [line, '']);
const headline = (...lines: string[]) => read(apart([...lines, ...prose])).headline?.value ?? null;

test('a person right above the text signs, and so does one in a place above the day, or by a given name with it', () => {
  assert.equal(
    headline('March 3, 2021', 'Quays', 'Ferry spotlight: Tom Berg', 'Jessica Rudder'),
    'Ferry spotlight: Tom Berg',
  );
  const points = ['· Company waits for a boat', '· Fares are to stay'];
  const list = [
    'Crane is sold for scrap',
    'Hail damages wheat again',
    'Eels on the rooftops',
    'Quay loses its oldest stall',
  ];
  assert.equal(
    headline(
      'Quays',
      ...list,
      title,
      ...points,
      'Ada Quist in Northhaven',
      'Thursday March 4, 2021',
      'The Harbour Times',
    ),
    title,
  );
  assert.equal(headline('Quays', 'Meeting the ferry', 'by Ada on July 16, 2021'), 'Meeting the ferry');
});

test('a headline may begin as a label of tags does, and then goes on in more words', () => {
  for (const labelled of [
    'Categories: what the island ferry company must choose',
    'Labels: Ferry boats of the island get new rules',
  ])
    assert.equal(headline(labelled, 'By Ada Quist', 'March 3, 2021'), labelled);
  assert.equal(headline('Labels: ferry boats, island', title, 'By Ada Quist', 'March 3, 2021'), title);
});

test('nearest to who signs, a title that trails off is a headline; further up it is a teaser that was cut', () => {
  const page = ['About', 'Books', 'Harbour Quays', '— a combination of eels, masts, and simple salty living'];
  const trailing = 'The biggest blogging mistake I ever made …';
  const signed = ['Published on August 28th, 2021', 'Posted by Ada in Boats'];
  assert.equal(headline(...page, trailing, ...signed), trailing);
  assert.equal(headline(trailing, title, ...signed), title);
});

test('a headline far above a writer who signs far above the text is found, too', () => {
  const labels = Array.from({ length: 39 }, (_, at) => `Quay ${at + 1}`);
  assert.equal(headline('Masts', title, 'Tweet', 'By Ada Quist', ...labels), title);
});
