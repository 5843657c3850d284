import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../../src/article/furniture/page.ts';
import { resumed } from '../../src/article/furniture/resumptions.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { prose } from './read.ts';

const box = [
  'Read more',
  'Mussel farmers win the tug-of-war for a third time',
  'Who pays for the lighthouse at the end of the mole?',
  'Regatta results, northern harbour, second day - LIVE!',
  'Sponsored',
  'Twelve harbour flats with a view for less than you think',
];
const last = [
  'The harbour now has until the first week of the summer to dredge the channel for the ferry.',
  'Two of the pilots who know the crossing to the island have offered to help the company with it.',
];

/** Of lines below a text, each of so much worth, those that are taken for text. */
function found(below: string[], score = 1): string[] {
  const lines = [...prose, ...below];
  const parts = lines.map((_, at): Part => (at < prose.length ? 'text' : 'after'));
  const scores = lines.map(() => score);
  const after = resumed(parts, lines, pageOf(lines), scores);
  return lines.filter((_, at) => at >= prose.length && after[at] === 'text');
}

test('paragraphs below a box of titles go on from the text above it', () => {
  assert.deepEqual(found([...box, ...last, 'More about', 'Northhaven']), last);
});

test('they do so below titles with a word over each, and below what a newsletter asks for', () => {
  const titles = [
    'Read more',
    'Tide turns',
    'Mussel farmers win the tug-of-war for a third time',
    'Boat news',
    'Old lamps of the pier are sold to a collector',
  ];
  assert.deepEqual(found([...titles, ...last]), last);
  // One word and one title are the head of another story.
  assert.deepEqual(found(['Up next', 'World', 'Storm closes ferry line in the north', ...last]), []);
  const letter = [
    'Get our newsletter',
    'Sign up for our newsletter to get the tides every day.',
    'Sign up now',
  ];
  assert.deepEqual(found([...letter, ...last]), last);
});

test('they do so below a second box as well', () => {
  assert.deepEqual(found([...box, ...last, ...box, ...last]), [...last, ...last]);
});

test('what a page says of itself below its name is no part of the text', () => {
  assert.deepEqual(found(['Read more', 'About the Times', ...last]), []);
  assert.deepEqual(found([...box, 'About the Harbour Times', ...last]), []);
});

test('however many boxes there are, each is read once', () => {
  const boxes = Array.from({ length: 4000 }, () => [...box.slice(0, 2), ...last]).flat();
  assert.equal(found(boxes).length, 8000);
});

test('a title and its teaser, a comment, and what looks little like text do not', () => {
  const [teaser] = last as [string];
  assert.deepEqual(found([...box, teaser, 'Regatta in the rain brings few to the harbour', teaser]), []);
  assert.deepEqual(found(['2 comments', 'Tom B. says:', ...last]), []);
  assert.deepEqual(found([...box, ...last], -1), []);
});

test('what speaks to readers or has no words of the text does not', () => {
  const asking = last.map((text) => text.replace('The harbour', 'Our harbour').replace('the ferry', 'you'));
  assert.deepEqual(found([...box, ...asking]), []);
  const other = [
    'Glassblowers from eleven countries met under a tent in the desert to show each other their lungs.',
    'Nobody there had ever seen a vase so thin that the wind played a tune on its rim all evening.',
  ];
  assert.deepEqual(found([...box, ...other]), []);
});
