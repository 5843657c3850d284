/** Entries of live pages, and points of lists that go on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liveEntries } from '../../src/article/furniture/live-entries.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { type LineSignals, signalsOf } from '../../src/article/furniture/signals.ts';
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

test('a guide to programmes below an article and a ticker above it are no live page: the text stands beside them', () => {
  const guide = [
    '18:00',
    'A seal is lost on the beach and two girls find it.',
    '19:00',
    'The inspector comes back to the village where it all began.',
    '20:30',
    'Ten bakers work for their lives, and one of them must leave.',
    '22:00',
    'News of the day, with the weather.',
  ];
  const ticker = [
    '10:45',
    'Boy is pulled from the harbour, police say.',
    '10:30',
    'Owner of the mill is fined over the flood.',
    '10:12',
    'Rosa Lindqvist wins a seat in the council.',
    '09:50',
    'Storm closes the road to the north.',
  ];
  const below = keptOf([
    title,
    'By Ada Quist',
    ...prose,
    ...prose.map((line) => `Again: ${line}`),
    'Tonight',
    ...guide,
  ]);
  assert.ok(!guide.slice(2).some((line) => below.includes(line)));
  const above = keptOf(['Breaking news', ...ticker, title, 'By Ada Quist', ...prose]);
  assert.ok(!ticker.some((line) => above.includes(line)));
});

test('upwards a live page’s text goes on as long as its entries begin with it', () => {
  const page = (...top: string[]) =>
    keptOf([
      title,
      'By Ada Quist',
      ...['23:10', ...top, 'No boat will leave tonight.', 'Share'],
      ...[
        '21:45',
        prose[0] as string,
        'Share',
        '20:30',
        prose[1] as string,
        'Share',
        '19:05',
        prose[2] as string,
      ],
    ]);
  assert.ok(page('No boats sail').includes('No boat will leave tonight.'));
  assert.ok(!page('No boats sail', 'Peter Horner', 'in Selmouth').includes('No boat will leave tonight.'));
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
  const stories = ['5. Whale found on the quay', '6. Choir sings on the deck', '7. Boats race in the fog'];
  assert.ok(!keptOf([title, ...points, ...stories, 'Privacy']).includes('7. Boats race in the fog'));
  const sentences = prose.map((line, at) => `${at + 1}. ${line}`);
  const below = keptOf([
    title,
    ...prose,
    ...sentences,
    '4. Council cuts its budget',
    '5. Boats race in the fog',
    'Privacy',
  ]);
  assert.ok(!below.some((line) => /^[45]/.test(line)));
});

test('as many times of day as a clipping can hold are looked through', () => {
  const [time, said] = ['00:01', 'It is shut.'].map(signalsOf) as [LineSignals, LineSignals];
  const count = 200_000;
  const texts = Array.from({ length: count * 2 }, (_, at) =>
    at % 2 === 0 ? clockAt(Math.floor((at / count / 2) * 1439)) : 'It is shut.',
  );
  const parts = texts.map((_, at): Part => (at % 2 === 0 ? 'interruption' : 'text'));
  const signals = texts.map((_, at) => (at % 2 === 0 ? time : said));
  assert.equal(liveEntries(parts, texts, signals).length, parts.length);
});

function clockAt(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((one) => String(one).padStart(2, '0'));
  return `${hours}:${minutes}`;
}
