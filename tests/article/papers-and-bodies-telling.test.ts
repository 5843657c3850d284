/** “The newspaper” and “it” are whichever paper or body the passage before tells from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, speaker, prose } from './read.ts';

const went = '“They will go home next week,” the newspaper added.';

test('it is none where two are, where nothing is told from it, or where it is a channel', () => {
  for (const before of [
    'It is late, reported the Daily Courier. The Northhaven Times said they had more.',
    'He had the Daily Courier with him on the ferry.',
    'Fox News reported the storm.',
  ])
    assert.equal(speaker(before, went), null);
});

test('a day after a body’s name is when it told something', () => {
  const article = read(
    [...prose, 'It is late, said the Quayside Council Tuesday.'].flatMap((one) => [one, '']),
  );
  assert.deepEqual(
    article.organisations.map(({ name }) => name),
    ['Quayside Council'],
  );
});

test('a train, a carrier and a person are no paper, and “it” is no body from before another sentence', () => {
  for (const before of [
    'Staff of the Orient Express reported a leak at dawn.',
    'Federal Express reported a loss on Friday.',
    'Chief Rabbi Ada Post said the fire was set.',
  ])
    assert.equal(speaker(before, went), null);
  assert.notEqual(
    speaker('The plan would fail, said the union. The Mail took another view. “It will work,” it wrote.'),
    'the union',
  );
});

test('a body’s report of a year is a noun, and no verb of the body', () => {
  const said = 'The boats, it said, were “rotten to the keel”.';
  assert.equal(speaker(`The Harbour Water report of 2014 was blunt. ${said}`), 'The Harbour Water report');
});
