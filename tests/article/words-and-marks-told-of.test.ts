/** Words told of as words, marks that are inches, and marks that were lost beside whoever speaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('what is said of a word as a word is nobody’s quotation', () => {
  assert.deepEqual(
    quoted('Ellen Kerrigan said the words “public interest” were not a key to every door.'),
    [],
  );
  assert.deepEqual(quoted('The board consulted an old book to define “repose” in the law.'), []);
  assert.equal(speaker('Ellen Kerrigan said the words “go home” were shouted at her.'), 'Ellen Kerrigan');
});

test('feet and inches close no words, nor open any', () => {
  assert.deepEqual(quoted(`"I had 5' 8" of water in the hold," Ellen Kerrigan said. "I am 5' 9"."`), [
    [`I had 5' 8" of water in the hold,`, 'Ellen Kerrigan'],
    [`I am 5' 9".`, 'Ellen Kerrigan'],
  ]);
  assert.deepEqual(quoted(`The 6' 5" rower Ellen Kerrigan said she was "very glad" of it.`), [
    ['very glad', 'Ellen Kerrigan'],
  ]);
});

test('a closing mark is lost before whoever is told to say so, at the end as well as before more words', () => {
  assert.deepEqual(
    quoted(
      '“What do you call it when they stop? asked Ellen Kerrigan, a vet, sweeping glass from the step. “A breakfast.”',
    ),
    [
      ['What do you call it when they stop?', 'Ellen Kerrigan'],
      ['A breakfast.', 'Ellen Kerrigan'],
    ],
  );
  assert.deepEqual(quoted('Rolf Holm said he learned of it on the quay. “I’ll take it, he said.'), [
    ['I’ll take it,', 'Rolf Holm'],
  ]);
});

test('words whose opening mark is lost begin after a sentence that tells what somebody said', () => {
  assert.deepEqual(
    quoted('Rolf Holm said he had told the board to sue. This will pass. We shall laugh last," he said.'),
    [['This will pass. We shall laugh last,', 'Rolf Holm']],
  );
  assert.deepEqual(
    quoted('We had no time. Tom Berg said it was late and I left. We shall laugh last," Rolf Holm said.'),
    [['We had no time. Tom Berg said it was late and I left. We shall laugh last,', 'Rolf Holm']],
  );
});
