/** Words beside a verb of saying that are not its subject: who is told, what is done, who is many, what ends in -ing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('whoever is told speaks in no case, however far the subject stands', () => {
  assert.equal(
    speaker('“It is late,” Amy Brask of the Quay College, one of the rowers, told the Coast News Service.'),
    'Amy Brask',
  );
  assert.equal(
    speaker('“It is late,” a senior Quay Rowing Board (QRB) official, who was not named, told AFP.'),
    'a senior Quay Rowing Board official',
  );
});

test('an adverb before a subject is none of it, and a predicate is none', () => {
  assert.equal(
    speaker('However EMI representatives have denied that it sank, calling the reports “good spin”.'),
    'EMI representatives',
  );
  assert.equal(
    speaker(
      'When somebody asked Mr Brask, he sat down, credited the crews on both boats and said this: “I rowed.”',
    ),
    'Brask',
  );
  assert.equal(
    speaker('That trade remains low suggests “that boats are lousy” but for some, Rolf Brask said.'),
    'Rolf Brask',
  );
  assert.equal(
    speaker('Former quay rowers have lambasted the Northlanders for having “double standards” on it.'),
    'Former quay rowers',
  );
});

test('a noun in -ing is no verb of the noun before it', () => {
  assert.equal(
    speaker('The lawyer Rolf Brask said that they were glad of the Seal ruling, but added: “It is late.”'),
    'Rolf Brask',
  );
});

test('whoever is shown to chant is who chants, and a clause after “but” has its own source', () => {
  assert.equal(speaker('Videos showed protesters chanting “Down with it” and trying to land.'), 'protesters');
  assert.equal(
    speaker('Rowing may be a way to “party yourself into shape,” but according to doctors, it hurts.'),
    null,
  );
  assert.equal(speaker('It is a way to “party yourself into shape”, according to doctors.'), 'doctors');
});

test('a newcomer without a name goes on, and so does whoever has no name and an office', () => {
  assert.equal(
    speaker(
      'Rolf Brask sailed.',
      'That week, a Yemeni journalist with close ties to the guild told me of it. “It is late,” he said.',
    ),
    'a Yemeni journalist with close ties to the guild',
  );
  assert.equal(
    speaker(
      'Government official Rolf Brask put it at six.',
      'Earlier, a Government official said it was wet. “It is late,” the official said.',
    ),
    'a Government official',
  );
});
