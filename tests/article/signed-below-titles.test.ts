import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isToldByNeighbour } from '../../src/article/headline/neighbours.ts';
import { signedHeadline } from '../../src/article/headline/signed.ts';
import { blocksOf, prose } from './read.ts';

/** What those who sign below it tell to be the headline, of the lines above such text. */
const overName = (lines: string[]) => {
  const blocks = blocksOf([...lines, ...prose]);
  const at = signedHeadline(blocks, lines.length);
  return at === null ? null : lines[at];
};

const title = 'How the ferry made a summer that nobody hates';
const messages = [
  'Enter an address that we can use.',
  'Look for our message.',
  'Please try it again later today.',
];

test('over a person with a profile the last of many lines is the headline, as it is over “By”', () => {
  const above = [...messages, 'The board has four of its members here.'];
  assert.equal(overName([...above, title, 'Julia Quist', 'View Profile']), title);
  assert.equal(overName([...above, title, 'Harbour Works', 'View Profile']), null);
});

test('a desk and its place sign with the day right above the text', () => {
  const own = 'Ferry company shows small boat';
  assert.equal(overName(['Print', own, 'HT Reporter / Northhaven March 3, 2021']), own);
  assert.equal(overName(['Print', own, 'What the company of Northhaven did on March 3, 2021']), null);
});

test('the label of a section, right above the day and in the menu, is passed over', () => {
  const own = 'Why the ferry sails again in summer';
  assert.equal(overName(['Boats', own, 'Open Quay', 'Open Quay', 'March 3, 2021']), own);
  const other = 'Pilot strike is off for good';
  assert.equal(overName(['Home', other, 'Open Quay', 'Boats', 'Open Quay', 'By Ada Quist']), null);
});

test('below the day that signs stand buttons’ labels and tags that the page has above its headline, too', () => {
  const own = 'And finally… rowing into the sunset';
  assert.equal(overName(['Tags', 'quays', own, 'March 3, 2021', 'Tags', 'quays']), own);
  assert.equal(overName([own, 'March 3, 2021', 'Tides', 'quays', 'Boats']), null);
});

test('three words with capitals over a line that signs by itself are a title, but for a person’s name', () => {
  assert.equal(
    overName(['Issue 249', 'Northhaven Ferry Fares', 'by Julia Quist, March 3, 2021']),
    'Northhaven Ferry Fares',
  );
  assert.equal(overName(['Issue 249', 'Julia Anna Quist', 'by Peter Quist, March 3, 2021']), null);
});

test('a name with its outlet, which another line names as well, is no headline', () => {
  const name = 'Marguerite Quist-Berg, The Coast Wire';
  const credit = 'A boat lies at the end of the quay on Thursday. THE COAST WIRE/Handout';
  assert.equal(isToldByNeighbour([name, 'Share', credit], 0), true);
  assert.equal(isToldByNeighbour([name, 'Share'], 0), false);
  const poet = ['Ada Quist, Harbour Poet', 'Harbour Poet Ada Quist died on Friday.', 'HARBOUR POET'];
  assert.equal(isToldByNeighbour(poet, 0), false);
  assert.equal(isToldByNeighbour(['Quist-Berg, the coast and a wire', 'Share', 'The Coast'], 0), false);
});
