/** Lines that look like headlines, and the other line that its page tells to be the headline. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const headlineOf = (...head: string[]) => read([...head, ...prose]).headline?.value ?? null;

test('a score gives way to the title above it, and stays below a mere label', () => {
  assert.equal(
    headlineOf('More sails needed', 'Published on 14/03/2021', 'Northhaven Ferry Company 1 Island Mail 0'),
    'More sails needed',
  );
  assert.notEqual(headlineOf('Local Sports', 'Northhaven Ferry Company 1 Island Mail 0'), 'Local Sports');
});

test('a headline whose words the line below it says again at length is the headline', () => {
  const long =
    'Northhaven ferry company, stopped for two winters, says boat to island will sail again in summer';
  assert.equal(
    headlineOf('Island ferry will sail again', long, 'NORTHHAVEN, March 3, 2021'),
    'Island ferry will sail again',
  );
});

test('a motto above a menu gives way to the headline right above its day', () => {
  const motto = 'The Northhaven ferry, its boats, and stories of the island';
  const menu = 'Home | Boats | Crossings | Island | Fares';
  assert.equal(headlineOf(motto, menu, title, 'Monday March 1, 2021'), title);
});

test('what a review says of its film is nobody’s headline', () => {
  for (const line of [
    'Cast: Ada Quist, Tom Berg, Rosa Lindqvist',
    'Director: Ada Quist',
    '(Quay Films, 2021) Rated: PG',
  ])
    assert.notEqual(headlineOf(line), line);
});

test('a paper’s name alone above the text is no headline', () => {
  assert.equal(headlineOf('By Ada Quist', 'The Ferry Press'), null);
});
