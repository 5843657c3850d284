/** What a page says of its author at the foot, where whoever signed above has any trade. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/schema.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

function pageOf(head: string[], lines: string[]): Article {
  return read([title, ...head, ...prose, ...lines].flatMap((line) => [line, '']));
}

/** Of lines below a text that is signed so, those that are taken for words about its author. */
function about(head: string[], ...lines: string[]): string[] {
  return pageOf(head, lines)
    .removed.filter(({ rule, text }) => rule === 'about the author' && lines.includes(text))
    .map(({ text }) => text);
}

/** And those that are kept. */
function kept(head: string[], ...lines: string[]): string[] {
  return pageOf(head, lines).body.flatMap(({ text }) => (lines.includes(text) ? [text] : []));
}

const day = 'March 3, 2021';

for (const [head, note] of [
  [
    ['Tova Lindqvist, Contributing Columnist', day],
    'Tova Lindqvist is a sophomore who rows. Her column runs on Fridays.',
  ],
  [['By Fr Tova Lindqvist'], 'Fr Tova Lindqvist has looked after the chapel on the quay since 2011.'],
  [['by Fr Tova Lindqvist'], 'Tova Lindqvist has looked after the chapel on the quay since 2011.'],
  [['By Tova Lindqvist', day], 'Tova Lindqvist (@tovalind) covers knots and winches for the winter league.'],
  [['TOVA LINDQVIST', day], 'Tova Lindqvist sails on Sundays. Follow her @tovalind'],
  [
    ['Tova Lindqvist', '4 minute read'],
    'Tova Lindqvist worked for thirty years in lighthouses. Her memoir is out of print.',
  ],
  [
    ['Tova Lindqvist in Eastport'],
    'Tova Lindqvist is our tides correspondent and has begun a book about mud.',
  ],
  [['by Rosa'], 'Rosa is a former pilot who now bakes.'],
] as [string[], string][])
  test(`at the foot a page tells of whoever signed: ${note.slice(0, 40)}…`, () => {
    assert.deepEqual(kept(head, note), []);
  });

test('under their own name it may tell what they were, and how to reach them', () => {
  const lines = ['Tova Lindqvist', 'Tova Lindqvist was a diver before she wrote.', 'tova@harbour.example'];
  assert.deepEqual(kept(['By Tova Lindqvist', day], ...lines), []);
  const headed = ['About Tova Lindqvist', 'Tova Lindqvist has written here since the flood.'];
  assert.deepEqual(kept(['by Tova Lindqvist'], ...headed), []);
});

test('of others the text tells so, and of what whoever signed did for a report a credit does', () => {
  const signed = ['By Tova Lindqvist', day];
  for (const last of [
    'Rosa Berg has looked after the chapel on the quay since 2011.',
    'Tova Lindqvist reported from Eastport, and Rosa Berg from Northhaven.',
    'Tova Lindqvist told the crew to jump and the pilot to follow her into the boat.',
    'Tova Lindqvist has never been my name, and it was taken from a grave.',
    'Tova Lindqvist also contributed to this report from the island.',
    'Lindqvist has looked after the chapel on the quay since 2011.',
  ])
    assert.deepEqual(about(signed, last), [], last);
  const profile = 'Tova Lindqvist has looked after the chapel on the quay since 2011.';
  assert.deepEqual(about(['By Rosa Berg', day], profile), []);
  assert.deepEqual(about(['Tova Lindqvist, 54', 'By Rosa Berg'], profile), []);
  assert.deepEqual(about(['by Reuters'], 'Reuters is a wire that the paper takes.'), []);
});

test('of whom a text names above its end it tells there, and a body that signs does what is news', () => {
  const end = 'Tova Lindqvist has two sons and a boat that nobody else can steer.';
  const told = 'Few had seen Lindqvist without her cap, which she wore at the wedding of her elder son.';
  for (const head of [
    [day, 'Tova Lindqvist', '4 minute read'],
    ['People', 'Tova Lindqvist', day],
    ['Interview by Rosa Berg', 'Tova Lindqvist, pilot and writer', day],
  ])
    assert.deepEqual(about(head, told, end), [], head.join(' / '));
  const trade = 'Tova Lindqvist is a pilot.';
  assert.deepEqual(about([day, 'Tova Lindqvist', '4 minute read'], told, trade), []);
  const shown = ['Tova Lindqvist, curator of tides', 'By Rosa Berg', day];
  assert.deepEqual(about(shown, 'Tova Lindqvist writes on boats for the museum.'), []);
  assert.deepEqual(about(['By Greenpeace', day], 'Greenpeace has asked for each paper on the ramp.'), []);
  assert.deepEqual(about(['By Skell Council', day], 'Skell Council has until May to vote on the sum.'), []);
  assert.deepEqual(about(['by bus', day], 'Bus has the better view of the two.'), []);
});
