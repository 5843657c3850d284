/** Whoever is called by whose they are speaks under the owner's name; where that stays open, nobody is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const words = '“The boat is late again, and nobody has told the crew why it is,”';

test('whoever is somebody’s is given with the name of whose they are', () => {
  assert.equal(
    speaker('Rosa Lindqvist has been ill since May.', `${words} her husband said.`),
    'Rosa Lindqvist’s husband',
  );
  assert.equal(
    speaker(
      'Dan Kerrigan left the board in June. In a letter, his own lawyers said he had been “misled by all”.',
    ),
    'Dan Kerrigan’s lawyers',
  );
  assert.equal(
    speaker('Rosa Lindqvist has been ill. Her husband sat beside her.', `${words} he said.`),
    'Rosa Lindqvist’s husband',
  );
  assert.equal(
    speaker(
      'Ada Quist, port’s owner, spoke on Monday at noon, and crowds of people came to hear her.',
      '“We will build it in two years,” the port’s owner said.',
    ),
    'Ada Quist',
  );
  assert.equal(speaker(`My mother read the sign. ${words} she said.`), 'My mother');
});

test('where two could be the owner, or none is named, nobody speaks', () => {
  assert.equal(
    speaker(`They turned to a man who, in the words of his own captain, was “no rower at all”.`),
    null,
  );
  assert.equal(speaker('Rosa Lindqvist and Marta Ruiz sat down.', `${words} her husband said.`), null);
});

test('what is called something is not in the words of the rule that a clause tells of beside it', () => {
  assert.equal(
    speaker(
      'Chairman Dan Kerrigan urged the board to act, calling its rule, which recommends a day of rest, “a wet flag, no more”.',
    ),
    'Dan Kerrigan',
  );
});
