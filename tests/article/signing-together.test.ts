/** Bylines of several: one below the other, beside an agency or the staff; and of staff alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

const bylineBelow = (...head: string[]) => read([title, ...head, ...prose]).byline?.value;

test('the staff sign after "By", whatever their paper begins with and however it writes them', () => {
  for (const names of ['7Quay Staff', 'Quay.co.example staff', 'HBT staff', 'Staff reporter', 'Staff Writer'])
    assert.equal(bylineBelow(`By ${names}`, '3 March 2021'), names);
  assert.equal(bylineBelow('By AP and HBT staff', '3 March 2021'), 'AP and HBT staff');
  assert.equal(bylineBelow('Jan 12, 2021 2:04 AM (3 days ago) by Staff, The Quay Post'), 'Staff');
  assert.equal(bylineBelow('By Harbour Post staff | 3 March 2021'), 'Harbour Post staff');
  assert.equal(bylineBelow('By Rosa Lindqvist Staff Writer', '3 March 2021'), 'Rosa Lindqvist');
  assert.notEqual(bylineBelow('By a staff writer', '3 March 2021'), 'staff writer');
  assert.equal(bylineBelow('Steered by staff of the harbour since 3 March'), undefined);
});

test('an agency or the staff sign with somebody beside them', () => {
  assert.equal(bylineBelow('Rosa Lindqvist and AP', 'June 30, 2021 - 4.34pm'), 'Rosa Lindqvist and AP');
  assert.equal(bylineBelow('By Rosa Lindqvist and HBT staff'), 'Rosa Lindqvist and HBT staff');
  assert.equal(bylineBelow('By Rosa Lindqvist and Quay Walks'), 'Rosa Lindqvist and Quay Walks');
});

test('a line of a writer, the agency and the day says by whom and when', () => {
  for (const line of [
    'By Rosa Lindqvist - Associated Press - Friday, April 30, 2021',
    'By Rosa Lindqvist, Associated Press | April 30, 2021',
  ]) {
    const { byline, published } = read([title, line, ...prose]);
    assert.deepEqual([byline?.value, published?.value], ['Rosa Lindqvist', '2021-04-30'], line);
  }
  const pictured = 'Rosa Lindqvist at the quay in Oslo on Friday, April 30, 2021. Tom Berg/Associated Press';
  const { byline, published } = read([title, pictured, ...prose]);
  assert.deepEqual([byline, published], [null, null]);
});

test('names one above the other sign together where the list goes on, each has its "By", or the day is below them', () => {
  const all = 'Anna Quist, Tom Berg and Peter Roe';
  assert.equal(bylineBelow('Anna Quist', 'Tom Berg', 'Peter Roe', '3 March 2021'), all);
  assert.equal(bylineBelow('By Anna Quist', 'Tom Berg, Reporter', 'Peter Roe', '3 March 2021'), all);
  assert.equal(bylineBelow('By', 'Anna Quist,', 'Tom Berg &', '…', 'Peter Roe'), all);
  assert.equal(bylineBelow('By', 'Anna You0,', 'Tom Berg'), 'Anna You and Tom Berg');
  assert.equal(bylineBelow('By Anna Quist', 'By Tom Berg', '3 March 2021'), 'Anna Quist and Tom Berg');
  assert.equal(
    bylineBelow('By Anna Quist', 'Political editor', 'Tom Berg', 'Harbour Correspondent', '3 March 2021'),
    'Anna Quist and Tom Berg',
  );
  assert.equal(bylineBelow('By Anna Quist', 'Tom Berg', 'Harbour', 'Ferries'), 'Anna Quist');
  for (const place of ['New York', 'Live Science', 'Northhaven Island'])
    assert.equal(bylineBelow('By Anna Quist,', place, '3 March 2021'), 'Anna Quist', place);
  assert.equal(bylineBelow('By Anna Quist,', '…', 'Northhaven Island'), 'Anna Quist');
  const caption = 'The captain and the mayor opened the quay on Monday.';
  assert.equal(bylineBelow(caption, 'Tom Berg', 'Anna Quist', '3 March 2021'), undefined);
  assert.equal(bylineBelow('Freestyle', 'Anna Quist North', 'Peter Roe South', '3 March 2021'), undefined);
});

test('between headline and text a name and the age of the page sign', () => {
  for (const line of ['Rosa Lindqvist|Published 4 months ago', 'Rosa Lindqvist2 minutes ago'])
    assert.equal(bylineBelow('The boat is ready and the crew is hired.', line), 'Rosa Lindqvist', line);
  for (const section of ['West Coast|Updated 3 hours ago', 'Northhaven Harbour | Published 7 days ago'])
    assert.equal(bylineBelow(section, 'Rosa Lindqvist'), 'Rosa Lindqvist', section);
  const commented = [
    title,
    'By Anna Quist',
    ...prose,
    'Comments',
    'Rosa Lindqvist2 minutes ago',
    'Well done.',
  ];
  assert.equal(read(commented).byline?.value, 'Anna Quist');
});

test('a byline may go on with who its writer is; whoever gave a picture is no writer', () => {
  const life = 'has covered ferries for over a decade at the Quay Post and other papers of the coast.';
  assert.equal(
    bylineBelow(`By Rosa Lindqvist, a deputy editor and author of a newsletter. She ${life}`),
    'Rosa Lindqvist',
  );
  assert.equal(bylineBelow(`By Rosa Lindqvist, a tug that ${life}`), undefined);
  const bridge = 'bridges are never late, but this one is, and it has been so for two winters.';
  for (const standfirst of [
    `a ferry is a bridge that floats, and as any editor of a nautical paper knows, ${bridge}`,
    `the captain who told a reporter that ${bridge}`,
    `a critic may say that ${bridge}`,
  ])
    assert.equal(bylineBelow(`By Rosa Lindqvist, ${standfirst}`), undefined, standfirst);
  const signed = ['Tom Berg · Quay News · Posted: Sep 30, 2021', '(Submitted by Rosa Lindqvist)'];
  assert.equal(
    bylineBelow(signed[0] as string, `Geese on a field of barley near the marsh. ${signed[1]}`),
    'Tom Berg',
  );
});
