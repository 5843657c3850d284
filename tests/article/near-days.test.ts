import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingNear } from '../../src/article/dates/near-days.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const posted = 'Posted at 11/07/2012 1:44 AM';

test('day and month are told apart by a day that the page writes out, within a week of one reading', () => {
  const { published } = read(['As of closing November 05, 2012', title, posted, ...prose]);
  assert.equal(published?.value, '2012-11-07');
  assert.equal(published?.basis, 'inferred');
  assert.equal(read(['As of closing March 05, 2012', title, posted, ...prose]).published, null);
});

test('days near both readings tell nothing, nor does one in a long line', () => {
  const readings = ['2012-11-07', '2012-07-11'];
  assert.equal(readingNear(readings, ['November 5, 2012', 'July 10, 2012']), null);
  assert.equal(readingNear(readings, [`${'a'.repeat(200)} November 5, 2012`]), null);
  assert.equal(readingNear(readings, ['11/05/2012']), null);
  assert.equal(readingNear(readings, ['5 November 2012'])?.value, '2012-11-07');
});
