/** Names that look like people's, and what the rest of the clipping shows them to be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const people = (...lines: string[]) =>
  read([...prose.flatMap((line) => [line, '']), ...lines.flatMap((line) => [line, ''])]).people.map(
    ({ name }) => name,
  );

test('words that the clipping has in small letters as well are nobody, but after a given name', () => {
  const told = 'The harbour board spoke of rowers and of the human side of rowing.';
  assert.deepEqual(people('The charity Human Rowers said so.', told), []);
  assert.deepEqual(people('The charity Human Lovelace said so.', told), ['Human Lovelace']);
  assert.deepEqual(people('Rose Rowers said so.', told), ['Rose Rowers']);
});

test('a name by which others are called with an article is a team’s', () => {
  const lost = 'Tarnside Gulls coach Ines Valdivia said that it was late.';
  assert.deepEqual(people('Tarnside Gulls said so.', lost, 'On Monday the Gulls lost again.'), [
    'Ines Valdivia',
  ]);
  // A family's name stands before what is its own.
  assert.deepEqual(people('Tarnik Gulls said so.', 'On Monday the Gulls boat was sold.'), ['Tarnik Gulls']);
});

test('a word that opens a sentence before a name that another bears is no name', () => {
  const named = 'Ines Valdivia rows. On Monday the board asked Valdivia to wait.';
  assert.deepEqual(people(named, 'Watching Valdivia said much to rowers.'), ['Ines Valdivia']);
  assert.deepEqual(people(named, 'Given Valdivia said no, the board waited.'), ['Ines Valdivia']);
  // "Sowering Valdivia" is the end of a name.
  assert.deepEqual(people('Ines Sowering Valdivia rows.', 'Sowering Valdivia said that she had won.'), [
    'Ines Sowering Valdivia',
  ]);
});

test('members of a party and of a nation are nobody by one word', () => {
  const rows = (many: string) => [`${many} who row say he may stay.`, `On Monday ${many} said so again.`];
  for (const many of ['Republicans', 'Moslems', 'Kurds']) assert.deepEqual(people(...rows(many)), [], many);
  assert.deepEqual(people(...rows('Trondra')), ['Trondra']);
});

test('a place where somebody says something says nothing', () => {
  const born = 'She was born in Selma, his grandmother in Selma said, and she will stay.';
  assert.deepEqual(people(born, 'His grandmother in Selma said so again.'), []);
  assert.deepEqual(people('Selma said she will stay.', 'On Monday Selma said so again, and she rowed.'), [
    'Selma',
  ]);
});
