import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const last =
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.';

/** Whether a paragraph near the end of a text is taken out of it. */
function isTaken(paragraph: string): boolean {
  const { removed } = read([...prose, paragraph, last].flatMap((line) => [line, '']));
  return removed.some(({ text }) => text === paragraph);
}

test('a paragraph in which the page asks its readers for money is its own, however long it is', () => {
  assert.ok(
    isTaken(
      'Wait! Before you close this page, think of the winter without a boat: who would have counted the crates? The kind of work that our reporters do on this coast is slow and dear, and there is nobody behind us who pays for it. So we depend on those who read what we write, and you can become a sustaining member for less than the price of a crossing, which is to say for as little as £3 a month, and stop whenever you like.',
    ),
  );
});

test('it asks so in other words as well: to become one of those who pay, to consider a gift, for independent writing', () => {
  for (const paragraph of [
    'The Quay has no owner and no advertisers. If you would like us to go on, you can become one of the 900 people who pay for it.',
    'If the Quay has been of use to you, please consider a gift. We have lost our advertisers, and live on those who read us.',
    'Thanks for reading! Support local journalism by becoming a member today.',
    'Support independent writing. A subscription costs less than a pair of socks, and lets us send somebody to the island.',
  ])
    assert.ok(isTaken(paragraph), paragraph);
});

test('what somebody asks for in a report, and what things cost, is text', () => {
  for (const paragraph of [
    'The head of the lifeboat told the council that you can help us with as little as £3 a month, and that the boat is thirty years old.',
    'Whoever books before Easter can cross with the car for as little as £30, which is what the plane asks of you for a suitcase.',
    'A subscription costs £60 a year, and for that you get all the local reporting that the island has.',
    'Local journalism has died here, and if you wish to read of the council, becoming a member of the library is the only way.',
    'Your gift lets us keep the shelter open through the winter. Please consider giving what blankets you have.',
    'Please consider giving your old ropes to the island, where nobody has bought a new one since the storm.',
    'The club has lost its advertisers, and whoever wants to help can become a member for less than the price of a crossing.',
    'Our readers know the pier: you walked out on it as children, and you know how long it is when the wind comes from the north.',
  ])
    assert.ok(!isTaken(paragraph), paragraph);
});
