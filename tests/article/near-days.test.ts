import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysWrittenOut, readingNear } from '../../src/article/dates/near-days.ts';
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
  const near = (...lines: string[]) => readingNear(readings, daysWrittenOut(lines));
  assert.equal(near('November 5, 2012', 'July 10, 2012'), null);
  assert.equal(near(`${'a'.repeat(200)} November 5, 2012`), null);
  assert.equal(near('11/05/2012'), null);
  assert.equal(near('5 November 2012')?.value, '2012-11-07');
});

test('days to come, and days of the text, do not tell day and month apart', () => {
  for (const [date, line] of [
    ['07/08/2021', 'Festival opens 10 July 2021'],
    ['05/04/2021', 'The ferry is due to sail on May 2, 2021, as the company has said in its plan.'],
    ['07/08/2021', 'Tom Berg was born on August 3, 2021, as the books of the harbour office have it.'],
  ])
    assert.equal(read([title, date as string, ...prose, line as string]).published, null, line);
});

test('a post that the text shows tells day and month apart: it was written before', () => {
  const shown = ['“No boat since noon, and nobody says why.”', '— Tom Berg (@tomberg) November 2, 2023'];
  const { published } = read([title, '02/11/2023 02:00pm GMT', ...prose, ...shown, ...prose]);
  assert.equal(published?.value, '2023-11-02');
  assert.equal(published?.basis, 'inferred');
  const later = [...shown.slice(0, 1), '— Tom Berg (@tomberg) December 2, 2023'];
  assert.equal(read([title, '02/11/2023 02:00pm GMT', ...prose, ...later, ...prose]).published, null);
  const both = [...shown.slice(0, 1), '— Tom Berg (@tomberg) January 31, 2023'];
  assert.equal(read([title, '02/11/2023 02:00pm GMT', ...prose, ...both, ...prose]).published, null);
});
