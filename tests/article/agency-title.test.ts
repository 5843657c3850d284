/** A first line that closes with the agency of the despatch below it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencysTitle } from '../../src/article/headline/agency-title.ts';
import { blocksOf, prose } from './read.ts';

const title = 'Ferry company to sail to Northhaven again in summer';
const despatch = (agency: string) => [`NORTHHAVEN, March 3 (${agency}) - ${prose[0]}`, ...prose.slice(1)];
const found = (first: string, agency: string) =>
  agencysTitle(blocksOf([first, 'World', 'Markets', ...despatch(agency)]), 3);

test('a first line that closes with the agency of the text is its headline', () => {
  assert.equal(found(`${title} | Harbour Wire`, 'Harbour Wire'), 0);
});

test('one that closes with another, or says nothing of the text, is not', () => {
  assert.equal(found(`${title} | Harbour Wire`, 'Coast Press'), null);
  assert.equal(found('Latest pictures of garden shows everywhere | Harbour Wire', 'Harbour Wire'), null);
  assert.equal(found(title, 'Harbour Wire'), null);
});
