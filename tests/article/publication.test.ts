import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('byline and date lines below the headline become facts with their place', () => {
  const { byline, published, removed } = read([
    title,
    'By Ada Quist and Tom Berg',
    'Published 12 March 2019',
    ...prose,
  ]);
  assert.equal(byline?.value, 'Ada Quist and Tom Berg');
  assert.deepEqual([byline?.line, byline?.start], [2, 4]);
  assert.equal(published?.value, '2019-03-12');
  assert.deepEqual([published?.line, published?.text], [3, '12 March 2019']);
  assert.deepEqual(
    removed.map(({ kind }) => kind),
    ['byline', 'date line'],
  );
});

test('a date after "updated" is the update, not the publication', () => {
  const line = 'November 19, 2019 | 4:20am | Updated November 20, 2019 | 9:32pm';
  const { published, updated } = read([title, line, ...prose]);
  assert.equal(published?.value, '2019-11-19');
  assert.equal(updated?.value, '2019-11-20');
});

test('no publication date is claimed where none is stated in full', () => {
  for (const line of ['Updated: Tuesday', '12 March', '3 hours ago', 'Spring edition']) {
    assert.equal(read([title, line, ...prose]).published, null, line);
  }
});

test('a date in the text or in a copyright notice is not the publication date', () => {
  const text =
    'The old boat was sold on 4 May 2011, and the company has paid for the quay ever since without using it at all.';
  assert.equal(read([title, ...prose, text, 'Copyright The Harbour Times 2015']).published, null);
});

test('a date whose day and month cannot be told apart is left out, and said to be', () => {
  const { published, messages } = read([title, 'Published: 03/04/2019', ...prose]);
  assert.equal(published, null);
  assert.ok(messages.some(({ rule, line }) => rule === 'ambiguous-date' && line === 2));
});

test('where the record and the clipping state one date, the clipping is the evidence; where they differ, the record stands', () => {
  const lines = [title, '12 March 2019', ...prose];
  assert.equal(
    read(lines, { published: { value: '2019-03-12', source: 'the address' } }).published?.basis,
    'stated',
  );
  const other = read(lines, { published: { value: '2019-03-13', source: 'the address' } }).published;
  assert.deepEqual(other, { value: '2019-03-13', basis: 'supplied', source: 'the address' });
});

test('a full date on a line of its own right under the text is the publication date', () => {
  const { published } = read([title, ...prose, 'March 4, 2014 6:12 pm', 'Related stories']);
  assert.equal(published?.value, '2014-03-04');
});

test('a date line at the foot does not make the first paragraph a standfirst', () => {
  const { standfirst, published, body } = read([title, ...prose, 'Published on October 19, 2022']);
  assert.equal(standfirst, undefined);
  assert.equal(published?.value, '2022-10-19');
  assert.equal(body.length, 3);
});

test('a sentence between headline and byline is the standfirst', () => {
  const text = 'After two winters without a boat, the island gets its crossing back';
  const { standfirst } = read([title, text, 'By Ada Quist', '12 March 2019', ...prose]);
  assert.deepEqual([standfirst?.value, standfirst?.line], [text, 2]);
});

test('a dotted date has its day first, and dates of other stories further down are not this one’s', () => {
  assert.equal(read([title, '09.04.2013', ...prose]).published?.value, '2013-04-09');
  const foot = [
    'Read more',
    'Hail damages wheat',
    'Updated 12 Apr, 2021',
    'A trial a success',
    'Published 09 Apr, 2021',
  ];
  assert.equal(read([title, ...prose, ...foot]).published, null);
});

test('a name that ends as a nationality does is a name on a byline', () => {
  for (const name of ['Duncan Reeve', 'Brian Norman', 'Harish Coleman', 'Ada Hoffman'])
    assert.equal(read(['Ferry to the island will sail again', `By ${name}`, ...prose]).byline?.value, name);
});

test('the day of something else, or a month within a title, is not taken for the day of printing', () => {
  for (const line of [
    'Released: June 17, 2025 by Tor Books',
    'Redeem by 12.31.23',
    '8 Best Boats to Buy in March 2026',
  ])
    assert.equal(read(['Ferry to the island will sail again', line, ...prose]).published, null);
});
