/** Sections below crossheads that are names: whoever the crosshead names is told of there, and speaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const others = ['“It is late,” said Ada Quist, who keeps the weighing house at the quay.'];

test('a “she” below a crosshead that names somebody and her age is she', () => {
  assert.equal(
    speaker(...others, 'Wanda Orsk, 19', 'She mends nets at the quay. “The boats leave at five,” she says.'),
    'Wanda Orsk',
  );
});

test('a title or a given name tells it too, where the section goes on with a “he”', () => {
  assert.equal(
    speaker(...others, 'Captain Rawle Orsk', 'The sea is home to him. “The boats leave at five,” he says.'),
    'Rawle Orsk',
  );
  assert.equal(
    speaker(...others, 'Philippe Orsk', 'Northhaven', 'His answer came late. “We have asked,” he writes.'),
    'Philippe Orsk',
  );
});

test('a surname alone in such a section is whoever the crosshead names', () => {
  assert.equal(
    speaker(...others, 'Bud Orsk', 'Orsk, 66, sells ropes.', '“Somebody has to count the boats,” Orsk said.'),
    'Bud Orsk',
  );
});

test('a place, a thing the text tells of and a garden are nobody, though they have capitals', () => {
  for (const [crosshead, below] of [
    ['Northern Orsk', 'She flew to the islands on Monday. “It rains there too,” she said.'],
    ['Grace Period', 'She gives boats a grace period of 30 days. “Nobody is fined,” she said.'],
    ['Rose Garden', 'The Rose Garden was wet. She went home. “It rains,” she said.'],
  ] as const)
    assert.notEqual(speaker(...others, crosshead, below), crosshead);
});
