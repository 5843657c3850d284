import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, machineDate } from '../../src/archive/date-words.ts';

const words = {
  '2016-12-01': '1 December 2016',
  '2016-12': 'December 2016',
  '2016': '2016',
  '2016-12-01/..': 'on or after 1 December 2016',
  '2016-12/..': 'in or after December 2016',
  '../2016-12-01': 'on or before 1 December 2016',
  '2016/..': 'in or after 2016',
  '2016-12-01/2016-12-05': '1 December 2016 to 5 December 2016',
  '2016-12-01?': 'perhaps 1 December 2016',
  '2016~': 'about 2016',
  '2016%': 'perhaps about 2016',
  '201X': 'the 2010s',
  '19XX': 'the 1900s',
  '2016-XX': '2016',
  '2016-12-XX': 'December 2016',
  '2016-21': 'spring 2016',
};

test('a date is told with the precision it has, and no more', () => {
  for (const [edtf, expected] of Object.entries(words)) assert.equal(dateWords(edtf), expected, edtf);
});

test('a date that has no words is shown as it is written', () => {
  assert.equal(dateWords('[1667,1668]'), '[1667,1668]');
});

test('only a certain year, month or day is given to machines', () => {
  for (const edtf of ['2016', '2016-12', '2016-12-01']) assert.equal(machineDate(edtf), edtf);
  for (const edtf of ['2016-12-01/..', '2016?', '201X', '2016-21'])
    assert.equal(machineDate(edtf), null, edtf);
});
