/** Somebody without a name who acts right before a “he” or a “she”, and speaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

const named = '“It is late,” said Rosa Lindqvist, whose boat lies at the quay.';

test('where the story names nobody who could be meant, whoever acts speaks', () => {
  assert.equal(
    speaker('The physiotherapist, who is about twelve, was kinder. “You will dance by June,” she told me.'),
    'The physiotherapist',
  );
  assert.equal(
    speaker('The waiter knelt. It is where my evening began.', '“Have you dined with us before?” he asked.'),
    'The waiter',
  );
});

test('a woman with whom the paragraph above ends speaks in the next, whoever else is named', () => {
  assert.equal(
    speaker(
      named,
      'There have been clashes. A woman in the village of Shurob showed the crew a photograph of a man.',
      '“They beat my son for crossing a line,” she says.',
    ),
    'A woman in the village of Shurob',
  );
});

test('a woman of whom a clause tells which she is has no shorter name', () => {
  assert.equal(
    speaker(named, 'A woman who lives across the quay saw it.', '“They let him hold the bag,” she says.'),
    null,
  );
});

test('one in an office speaks, where the paragraph has nobody else', () => {
  const men = '“It is late,” said Tom Berg, whose boat lies at the quay. He was fined in May.';
  assert.equal(
    speaker(men, 'The vicar, who had been christening, gave evidence.', '“I am deaf since,” he said.'),
    'The vicar',
  );
  assert.equal(
    speaker(men, 'The judge, who had a cold, sent him home.', '“I am sorry for it,” he said.'),
    null,
  );
});

test('one in an office who does something to others leaves it to them to tell', () => {
  const lost = 'Tom Berg lost his job at the mill in May.';
  assert.equal(speaker(lost, 'The director cut forty posts.', '“I have three boats,” he said.'), 'Tom Berg');
  assert.notEqual(speaker(lost, 'The owner closed it.', '“I have three boats,” he said.'), 'The owner');
});

test('what may be another word for somebody whom the story names is no speaker', () => {
  assert.equal(
    speaker(named, 'The 72-year-old actor lost a part in the film.', '“I was not told,” she wrote.'),
    null,
  );
});

test('whoever gives a first name is called by it', () => {
  assert.equal(
    speaker(
      'One of the rowers, who gave only his first name, Bakyt, spoke by telephone.',
      '“We have bread,” he said.',
    ),
    'Bakyt',
  );
  assert.deepEqual(
    quoted(
      'Rowers stood at the gate. “They taught me to whistle,” said one, who gave her name only as Zelda.',
    ).at(-1),
    ['They taught me to whistle,', 'Zelda'],
  );
});

test('of two in one sentence neither is taken to speak in the next', () => {
  for (const scene of [
    'The boss sacked her by text.',
    'The owner was at work when the dog bit the postman.',
    'The waiter dropped a tray on a customer.',
  ])
    assert.equal(
      speaker(scene, /her/.test(scene) ? '“I wept,” she said.' : '“I wept,” he said.'),
      null,
      scene,
    );
});

test('whoever died, was shot or was found is told of by others', () => {
  for (const scene of ['A woman died on the quay.', 'A woman was shot on the quay.'])
    assert.equal(speaker(named, scene, '“I heard it from the boat,” she said.'), null, scene);
  assert.equal(speaker(named, 'A woman won the prize.', '“I am over the moon,” she said.'), 'A woman');
});

test('words about a “she” are not of the woman who was told of right before', () => {
  assert.equal(speaker(named, 'A woman won the prize.', '“She was our star,” she said.'), null);
  assert.equal(speaker('The rower won the prize.', '“She was our star,” she said.'), null);
});
