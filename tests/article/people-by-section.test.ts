/** Sections below crossheads that are names: whoever the crosshead names is told of there, and speaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, prose, speaker } from './read.ts';

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

test('what is said of her below her name is said by others', () => {
  assert.equal(speaker(...others, 'Wanda Orsk, 8', '“She was our star,” she said.'), null);
  assert.equal(speaker(...others, 'Wanda Orsk, 8', '“It was my star,” she said.'), 'Wanda Orsk');
});

/** The people of a page with such crossheads and what stands below them. */
function peopleOf(...sections: [crosshead: string, below: string][]): string[] {
  return read([...prose, ...others, ...sections.flat()].flatMap((line) => [line, ''])).people.map(
    ({ name }) => name,
  );
}

test('the headings of one life are nobody, though she is told of below each', () => {
  assert.deepEqual(
    peopleOf(
      ['Wanda Orsk', 'Ms Orsk sings at the quay. She has a boat.'],
      ['Early Life', 'She was born on the quay. Early in May she was sent to school.'],
      ['Net Worth', 'She has two boats and a shed.'],
    ).sort(),
    ['Ada Quist', 'Wanda Orsk'],
  );
});

test('what bears a name is nobody: somebody’s letters, a hill, a prize', () => {
  for (const [crosshead, below] of [
    ['Orsk Emails', 'Mrs. Orsk kept a server on the quay. Nobody knew.'],
    ['Holly Hill', 'Holly grows along the lane, and the way is long.'],
    ['Best Newcomer, actor', 'Tom Berg won it for his Lear.'],
  ] as const)
    assert.ok(!peopleOf([crosshead, below]).includes(crosshead.replace(/,.*/, '')), crosshead);
});

test('a “he” below a woman’s name is somebody else', () => {
  assert.notEqual(
    speaker(...others, 'Jane Orsk', 'He should have gone in May. “I will stay,” he said.'),
    'Jane Orsk',
  );
});
