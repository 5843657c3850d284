import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const below = (...head: string[]) => read([title, ...head, ...prose]).byline?.value ?? null;
const atFoot = (...foot: string[]) => read([title, ...prose, ...foot]).byline?.value ?? null;

test('an outlet of a few words may stand between a name and its day, but no word of some hundred letters', () => {
  assert.equal(below('Rosa Lindqvist, Coast Radio March 3, 2021'), 'Rosa Lindqvist');
  assert.equal(below('Rosa Lindqvist | Coast Radio - News | March 3, 2021'), 'Rosa Lindqvist');
  assert.equal(below(`Ada Quist, ${'A'.repeat(500)} a March 3, 2021`), null);
  assert.equal(below(`Harbour Desk, ${'A'.repeat(5000)}`, 'March 3, 2021'), null);
});
