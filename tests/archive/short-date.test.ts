import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortDate } from '../../src/archive/short-date.ts';

test('a label has a date in its shortest words, and claims no more than the date', () => {
  const labels = {
    '1962': '1962',
    '2024-11': 'Nov 2024',
    '2026-02-05': '5 Feb 2026',
    '201X': 'the 2010s',
    '2016-12-01/..': 'on or after 1 December 2016',
  };
  for (const [edtf, label] of Object.entries(labels)) assert.equal(shortDate(edtf), label);
});
