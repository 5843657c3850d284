import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteWords } from '../../src/archive/note-words.ts';

test('a day in a note is told in words, and nothing else is touched', () => {
  assert.equal(
    noteWords('the day follows from the date of publication, 2019-01-28'),
    'the day follows from the date of publication, 28 January 2019',
  );
  for (const other of ['https://quay.example/2019-01-28-ferry', 'number 12-2019-01-28'])
    assert.equal(noteWords(other), other);
  assert.equal(
    noteWords('“he” can only mean Ada Quist of flat 12-04'),
    '“he” can only mean Ada Quist of flat 12-04',
  );
});
