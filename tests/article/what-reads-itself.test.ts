/** What is written, and what opens a sentence before a plain verb of saying, in whose words it goes on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('whatever opens a sentence and reads the words has them on it', () => {
  assert.equal(
    speaker('A scrap of paper pushed under the door of the station read: “Ask the man with the dog.”'),
    'A scrap of paper',
  );
  assert.equal(
    speaker('In Ayr a placard at the gate still read: “No salary, no notes.”'),
    'a placard at the gate',
  );
  assert.equal(
    speaker(
      'A note inside a copy of Tom Berg’s Quay Days, dated 1962, reads: “To Ada, so that you will not be bored.”',
    ),
    'A note inside a copy of Tom Berg’s Quay Days',
  );
});

test('who reads a paper out is somebody', () => {
  assert.equal(
    speaker('The letter came at noon, and Ada Quist read: “You are to leave by Monday.”'),
    'Ada Quist',
  );
  assert.equal(speaker('A porter with a lamp read: “You are to leave by Monday.”'), 'A porter with a lamp');
});

test('in no list, but right before a plain verb of saying at the opening of a sentence', () => {
  assert.equal(speaker('The league said last night that it was “aware of the incident”.'), 'The league');
  assert.equal(
    speaker('A recording on its support line told callers: “Your record is important to us.”'),
    'A recording on its support line',
  );
});

test('which of two it was, and a word that tells how, name nobody', () => {
  assert.equal(speaker('The latter said that it was “aware of the incident”.'), null);
  assert.equal(speaker('Another reportedly said that it was “aware of the incident”.'), null);
});

test('what is told in writing is told by whoever tells it', () => {
  assert.equal(
    speaker(
      'A rival maker, Hedda Lund, had told the committee in writing: “That cheese is from nowhere near here.”',
    ),
    'Hedda Lund',
  );
});

test('a phrase is in the words of whoever coined it', () => {
  assert.equal(
    speaker(
      'Ada Quist left and became, in the phrase of one newspaper, “the woman who drowned the ministry”.',
    ),
    'one newspaper',
  );
});
