/** Entries of live pages, and points of lists that go on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Storm reaches the island: ferries stay in harbour';

function keptOf(lines: string[]): string[] {
  return read(lines).body.map(({ text }) => text);
}

test('on a live page short entries and their titles are text, from the newest to the oldest', () => {
  const entries = [
    [
      '23:10',
      'We close for the night',
      'That is all from us. The boats stay in the harbour until noon.',
      'Share',
    ],
    ['21:45', prose[0] as string, 'Share'],
    ['20:30', 'Two men pulled from the water', prose[1] as string, 'Share'],
    ['19:05', 'No boats sail', 'No boat will leave tonight.', 'Tickets stay valid.', 'Share'],
    ['16:20', 'Good afternoon and welcome to our page on the storm.', 'Share'],
  ];
  const kept = keptOf([
    title,
    'By Ada Quist',
    ...entries.flat(),
    'Top stories',
    'Vote on the bridge put off',
  ]);
  for (const line of [
    'We close for the night',
    'No boats sail',
    'No boat will leave tonight.',
    'Tickets stay valid.',
  ])
    assert.ok(kept.includes(line), line);
  assert.ok(kept.includes('Good afternoon and welcome to our page on the storm.'));
  for (const line of ['Share', '19:05', 'Vote on the bridge put off']) assert.ok(!kept.includes(line), line);
});

test('lengths of films over titles are no times of a live page', () => {
  const films = [
    '02:10',
    'Whale found on the quay',
    '01:32',
    'Choir sings on the deck',
    '04:55',
    'Boats race in the fog',
    '00:48',
    'Ice breaks the old pier',
  ];
  const kept = keptOf([title, 'By Ada Quist', ...prose, 'Watch more', ...films]);
  assert.ok(!kept.some((line) => films.includes(line)));
});

test('the last point of a numbered list is text however short, and no number of another list is', () => {
  const points = [1, 2, 3, 4].flatMap((number) => [
    `${number}. Point on the boats ${number}`,
    prose[number % 3] as string,
  ]);
  const kept = keptOf([title, ...points, '5. You sail', 'Share', 'Most read', '1. Whale found on the quay']);
  assert.ok(kept.includes('5. You sail'));
  assert.ok(!kept.includes('1. Whale found on the quay'));
  const other = keptOf([title, ...points, 'Share', '7. Whale found on the quay', 'Most read']);
  assert.ok(!other.includes('7. Whale found on the quay'));
});
