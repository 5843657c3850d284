import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const more =
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.';

function rulesOf(...lines: string[]): string[] {
  return read([...prose, ...lines, more].flatMap((line) => [line, ''])).removed.map(({ rule }) => rule);
}

test('a sentence that opens with who is where in the picture, or is printed so below films, is a caption', () => {
  for (const caption of [
    'The island’s Ada Quist, left, is squeezed out of the boat by Tom Berg on the second day of the race.',
    'Ada Quist, second from right, and Tom Berg wait on the quay for the morning boat on Monday.',
    'Boats: Make Great Crossings from Harbour Films on Vimeo.',
    'Enlarge Ada Quist/The Harbour Press Route 35 on the island is covered in sand two days after the storm.',
  ])
    assert.deepEqual(rulesOf(caption), ['caption'], caption);
});

test('a name and a participle are a caption beside a credit or a button only', () => {
  const shown = 'Ada Quist catching the last of the three boats of the day. The island won its eighth race.';
  assert.deepEqual(rulesOf(shown, 'Tom Berg/Getty Images'), ['caption', 'caption']);
  assert.ok(rulesOf('View Larger Image', shown).includes('caption'));
  assert.deepEqual(rulesOf(shown), []);
});

test('a picture that is spoken of in a sentence is no caption of one', () => {
  const told = 'The image of the empty quay became a sign of all that the island had lost in two years.';
  assert.deepEqual(rulesOf(told, 'Credit: Ada Quist'), ['caption']);
  const shown = 'The image of the empty quay in the morning, with a boat on it.';
  assert.deepEqual(rulesOf(shown, 'Credit: Ada Quist'), ['caption', 'caption']);
});

test('who left, who is of a party’s left, and a participle whose clause has a verb are text', () => {
  for (const told of [
    'Ada Quist, left of her own party, has never voted for the board in the twenty years of her service.',
    'When Ada Quist left, the boat had no captain, and the board asked for one in all the papers.',
    'Ada Quist catching the boat was the last that anybody saw of her before the summer of that year.',
    'Hong Kong shipping shares rise on the news, and the dollar falls against most other currencies.',
    'Into the side come Tom Berg, left, and Ada Quist. The coach has no other fit player for the game.',
    'At the lights on Queen Street, left, and then right at the inn, is the house of the old captain.',
    'Most of the crew learned the songs from videos on YouTube.',
    'Oh, right, and the boat was late again, as it has been on every morning since the spring.',
  ])
    assert.deepEqual(rulesOf(told), [], told);
});

test('between a button that enlarges it and who took it for whom stands what a picture shows', () => {
  const shown =
    'Ada Quist left the board on Monday. Here the captain (right) and she share a moment on the quay.';
  assert.ok(rulesOf('View Larger Image', shown, 'Harbour-Post/Tom Berg').includes('caption'));
  assert.ok(!rulesOf('View Larger Image', shown).includes('caption'));
});

test('a sentence in the present tense with the full day of what it tells is a caption', () => {
  for (const caption of [
    'Islanders wait on the quay for the morning boat on Wednesday, November 27, in Northhaven.',
    'The captain greets the first of the passengers on Tuesday, March 4. The boat was late by an hour.',
    'Passengers hurt in the crossing are treated at the hospital of Northhaven on Nov. 5, 2013.',
    'Captain Ada Quist at the wheel during a race against Southhaven in this March 4, 2007 file photo in Northhaven.',
    'Ada Quist (far left) and Tom Berg hand the mayor the key of the new boat.',
  ])
    assert.deepEqual(rulesOf(caption), ['caption'], caption);
});

test('a day to come, a day of the past and a year’s are the text’s', () => {
  for (const told of [
    'The last race of the season is in Northhaven on Tuesday, March 4, and the first of the next one in May.',
    'The islanders waited on the quay for the morning boat on Wednesday, November 27, in the rain.',
    'The council will vote on the fares on Tuesday, March 4, if the board has answered by then.',
    'Ada Quist plays the town hall of Northhaven on Friday, 14 October, and the inn on the day after.',
    'The board (left without a chairman) has put off the crossing until the spring of the next year.',
  ])
    assert.deepEqual(rulesOf(told), [], told);
});

test('a faint sentence over a photographer and whom for is a caption, and over a bare agency is text', () => {
  const shows = 'The old boat before it was sold.';
  assert.deepEqual(rulesOf(shows, 'Ada Quist/Getty Images'), ['caption', 'caption']);
  assert.deepEqual(rulesOf(shows, 'Reuters'), ['caption']);
});

test('lines over pictures in stock that have the words of what stands below title its sections, and others are captions', () => {
  const sections = ['boat', 'quay', 'island', 'harbour'].map((word) => [
    `Why the ${word} may be good for children`,
    'Shutterstock',
    `It is good for children to see the ${word} in the morning, and nobody has ever come to any harm by it.`,
  ]);
  const captions = (pages: string[][]) =>
    rulesOf(...pages.flat()).filter((rule) => rule === 'caption').length;
  assert.equal(captions(sections), 4);
  assert.equal(captions(sections.slice(0, 1)), 2);
});

test('who is where in a picture is told amid a sentence, too, where a credit stands beside it', () => {
  const shown = 'On the quay, Ada Quist, left, and Tom Berg wait for the morning boat on Monday.';
  assert.deepEqual(rulesOf(shown, 'Credit: Ida Holm/Getty Images'), ['caption', 'caption']);
});

test('below a button, a name and a participle whose clause has a verb in the present, or a “not”, are text', () => {
  for (const told of [
    'Ada Quist catching the last of the three boats keeps the crew of the second boat at the quay.',
    'Ada Quist catching the boat wasn’t the only thing for anybody to talk of in the summer of that year.',
  ])
    assert.ok(!rulesOf('View Larger Image', told).includes('caption'), told);
});
