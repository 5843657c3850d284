/** A date as a reader wrote it to the date, or to what is wrong with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFault, dateOf, mayBecomeDate } from '../../src/search/query/dates.ts';

const known = ['2016', '2016-11', '2016-11-09', '2024-02-29', ' 2016 '];
const unknown = ['', '16', '2016-1', '2016-00', '2016-13', '2016-02-30', '2023-02-29', '2016-11-09T', '٢٠١٦'];

test('a date is a year, a month or a day that the calendar has', () => {
  for (const date of known) assert.equal(dateOf(date), date.trim());
  for (const date of unknown) assert.equal(dateOf(date), null, date);
});

test('a month may be written as pages write it, its name cut short or not', () => {
  for (const [typed, date] of [
    ['December 2016', '2016-12'],
    ['9 November 2016', '2016-11-09'],
    ['09 nov. 2016', '2016-11-09'],
    [' Sept  2016 ', '2016-09'],
    ['29 FEBRUARY 2024', '2024-02-29'],
  ] as const)
    assert.equal(dateOf(typed), date, typed);
  for (const typed of ['Smarch 2016', 'Ma 2016', 'December 16', 'December', '29 February 2023'])
    assert.equal(dateOf(typed), null, typed);
});

for (const [typed, fault] of [
  ['2016-13', 'there is no month 13'],
  ['2016-00-04', 'there is no month 00'],
  ['2023-02-29', 'February 2023 has 28 days'],
  ['2016-11-31', 'November 2016 has 30 days'],
  ['2016-1', 'write 2016-01'],
  ['2016/11/9', 'write 2016-11-09'],
  ['2016.11', 'write 2016-11'],
  ['31 November 2016', 'November 2016 has 30 days'],
  ['summer', 'write a year, a month or a day: 2016, 2016-11 or 2016-11-09'],
  ['9.11.2016', 'write a year, a month or a day: 2016, 2016-11 or 2016-11-09'],
  ['16', 'write a year, a month or a day: 2016, 2016-11 or 2016-11-09'],
] as const) {
  test(`of ${typed} it is said: ${fault}`, () => assert.equal(dateFault(typed), fault));
}

test('what is being typed may become a date until no key can make it one', () => {
  for (const date of [...known, '9 November 2016', 'Dec. 2016'].map((one) => one.trim()))
    for (let length = 0; length <= date.length; length++)
      assert.ok(mayBecomeDate(date.slice(0, length)), date.slice(0, length));
  for (const typed of [
    'x',
    '20161',
    '2016-2',
    '2016-13',
    '2016-00',
    '2016/',
    '2016-02-3',
    '2016-11-091',
    '9 Smarch',
  ])
    assert.ok(!mayBecomeDate(typed), typed);
});
