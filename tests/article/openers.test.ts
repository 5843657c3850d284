/** A “he” or a “she” where somebody opens the sentence or the paragraph before, of whom the clipping tells little. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const quist =
  'At a packed meeting Ada Quist, the health officer, asked for more samples. “We will wait,” she said.';
const berg = 'Tom Berg, who built the wall, came to look. “It will stand,” he said.';

test('a paragraph that opens with a name of which nothing is known brings up another', () => {
  assert.equal(
    speaker(
      quist,
      'Shirlaine Begay runs forty head of cattle downstream.',
      '“They said that the last time,” she said.',
    ),
    'Shirlaine Begay',
  );
  assert.equal(
    speaker(
      quist,
      'Keishawna Monroe’s boy was at the school for two years. His level was high.',
      '“I mixed his bottles,” she said.',
    ),
    null,
  );
});

test('a paragraph that opens with words that are no name brings up nobody', () => {
  assert.equal(speaker(quist, 'Samples come by boat.', '“We have time,” she said.'), 'Ada Quist');
});

test('of two with one surname the one who can be a “he” is meant by the name alone', () => {
  assert.equal(
    speaker(
      'Each of Karim Ssebo’s drums will fill before dawn. He is glad.',
      'His wife, Aisha Ssebo, keeps the books. “We lose money,” she says.',
      berg,
      'Up on the hill, Ssebo empties a drum. “My son put it there,” he says.',
    ),
    'Karim Ssebo',
  );
});

test('a paragraph that opens with something of somebody’s goes on with them', () => {
  assert.equal(
    speaker(quist, berg, 'Ada Quist’s boat was moored at the quay.', '“It is dry,” she said.'),
    'Ada Quist',
  );
  assert.notEqual(
    speaker(berg, 'Ada Quist’s spokesman condemned the tape.', '“It is late,” she said.'),
    'Tom Berg',
  );
});

test('whoever is so many years old is somebody', () => {
  assert.equal(
    speaker(berg, 'Ketchley, 58, has been under him for years. “I know every road,” he said.'),
    'Ketchley',
  );
});

test('whom the reporter asks is who answers', () => {
  assert.equal(speaker(berg, 'I asked Arlen about the note. “It was brief,” he said.'), 'Arlen');
});

test('whoever is somebody’s mother, under one name, is a “she” as well', () => {
  assert.equal(
    speaker(
      'The stop was kept by Ada Quist, an engineer.',
      'Harlan’s mother, Yukari, said her daughter worked on the train. “Now she hums,” she said.',
    ),
    null,
  );
});

test('a sculptor named beside what he is acts', () => {
  const told = (who: string) =>
    speaker(berg, `${who}, has come from the city to look. “It is no flaw,” he said.`);
  assert.equal(told('The sculptor, Corneel Vogt'), 'Corneel Vogt');
});
