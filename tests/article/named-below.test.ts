/** Whoever opens a story without a name is the one whom it goes on to name, where that is one alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, speakers } from './read.ts';

const headline = 'Boat sank off the quay at night';
const rest =
  'The boat, which was built in the north and had been painted in the spring, lay on its side for two days before it could be lifted on to the quay.';

function first(lead: string, ...below: string[]): string | null | undefined {
  const article = read([headline, lead, ...below, rest, rest].flatMap((paragraph) => [paragraph, '']));
  return speakers(article)[0]?.[1];
}

const lead =
  'A ferry pilot has told an inquest that the boat “went over like a tray of cups” on the morning that he left the quay.';

test('whoever a paragraph below says to be what the first one brought up is meant', () => {
  assert.equal(
    first(lead, rest, 'Dan Kerrigan, a pilot for many years, said that nobody had been on the deck.'),
    'Dan Kerrigan',
  );
});

test('so is whoever opens the next paragraph with an age', () => {
  assert.equal(
    first(lead, 'Dan Kerrigan, 61, had worked for fourteen nights when the boat went over.'),
    'Dan Kerrigan',
  );
});

test('but it stays open who is meant where the next one is said to be another thing, of another age, a woman, or caught', () => {
  for (const next of [
    'Dan Kerrigan, 61, a dentist, had seen the boat go over.',
    'Rosa Lindqvist, 61, had seen the boat go over, and she rang the police.',
    'Dan Kerrigan, 61, denied that he had cut the rope.',
  ])
    assert.equal(first(lead, next), null, next);
  assert.equal(
    first(lead.replace('A ferry', 'A 44-year-old'), 'Dan Kerrigan, 61, had seen the boat go over.'),
    null,
  );
});

test('nor where the first paragraph brings up another as well', () => {
  assert.equal(
    first(
      lead.replace('on the morning', 'when a sailor cut the rope on the morning'),
      'Dan Kerrigan, 61, had worked for fourteen nights.',
    ),
    null,
  );
});

test('whoever opens a story without a name speaks in nobody’s name where the story goes on to name somebody', () => {
  const councillor =
    'A county councillor has denied telling the crew that they “went over like a tray of cups”.';
  assert.equal(first(councillor, 'Dan Kerrigan (61), of Northhaven, is charged with it.'), null);
  assert.equal(first(councillor, rest), 'A county councillor');
  const spokesman = 'A spokesman for the port said that the boat “went over like a tray of cups”.';
  assert.equal(first(spokesman, 'Dan Kerrigan (61) was on the quay.'), 'A spokesman for the port');
});
