/** Speakers by what is left of a long name, by a name that ends as a place's does, and by what they have won. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read, speaker } from './read.ts';

const people = (...paragraphs: string[]) =>
  read([...prose, ...paragraphs].flatMap((paragraph) => [paragraph, ''])).people.map(({ name }) => name);

test('whoever has a name of four words may go on by the last two of them', () => {
  assert.equal(
    speaker(
      '“Rest is good,” dietitian Amanda A. Holm Brask explained.',
      'It helps, says Holm Brask. “It is better than tea,” she explained.',
    ),
    'Amanda A. Holm Brask',
  );
  assert.equal(
    speaker('Dr Jamal Sanad Al Brask, head of the centre, sailed.', '“We want peace,” Al Brask said.'),
    'Jamal Sanad Al Brask',
  );
  // Two whose names end alike.
  assert.deepEqual(
    people('Ellen A. Holm Brask spoke.', 'Peter B. Holm Brask spoke.', 'Tomas Holm Brask spoke.').length,
    3,
  );
});

test('a given name that ends in “man” is no office, and an Urdu name goes by what stands before its article', () => {
  assert.equal(speaker('“It is late,” Lakshman Yapa Holm, the clerk, told them.'), 'Lakshman Yapa Holm');
  assert.equal(
    speaker('It went to skipper Misbah-ul Brask.', '“It is late,” Misbah said.'),
    'Misbah-ul Brask',
  );
});

test('a surname that a place may end in is one after an office, or before where somebody works', () => {
  assert.equal(
    speaker('Ellen Hall rowed home.', '“We shall see,” Patrol Chief James Hall with the Quay Police said.'),
    'James Hall',
  );
  assert.equal(
    speaker('Tony Lake, of the Rowers Union, said it was wet.', '“It will stay so,” he said.'),
    'Tony Lake',
  );
  assert.deepEqual(people('The boat lay off Queen Mary Lake all week.'), []);
});

test('a member of a party is nobody’s surname, and two callings may be joined before a name', () => {
  assert.equal(
    speaker('He is a Latino Republican senator.', '“It is late,” adds Republican strategist Ivo Brask.'),
    'Ivo Brask',
  );
  assert.equal(
    speaker('“It is late,” says strategist and radio contributor Ellen Brask, who rowed.'),
    'Ellen Brask',
  );
});

test('a nation, an age, or what an athlete has won stands for whoever alone acts', () => {
  const lost = 'Rolf Brask lost in three sets.';
  assert.equal(speaker(lost, '“It was wet,” the 2006 Quay Open finalist added.'), 'Rolf Brask');
  assert.equal(speaker(lost, '“It was wet,” the Spaniard said.'), 'Rolf Brask');
  assert.equal(speaker(lost, '“It was wet,” the 19-year-old rookie defender said.'), 'Rolf Brask');
});

test('a word for a rank before “Jr.” is a surname, and a participle before a given name is none', () => {
  assert.equal(
    speaker('The hall invited Martin Holm King Jr. on Friday.', 'King said, “Now is the time to row.”'),
    'Martin Holm King Jr.',
  );
  assert.deepEqual(people('Hearing Carlos Brask tell it, the boat sank. “It was late,” Brask said.'), [
    'Carlos Brask',
  ]);
  assert.deepEqual(people('Sterling Holm Brask sailed. “It was late,” Brask said.'), ['Sterling Holm Brask']);
});

test('a place that a quarter of the sky begins is nobody', () => {
  assert.equal(
    speaker('One student at a college in Ayr, North Haven, said he was tired. “It was late,” he said.'),
    'One student at a college in Ayr',
  );
  assert.deepEqual(people('Kirsten North Brask sailed. “It was late,” Brask said.'), ['Kirsten North Brask']);
});

test('a quarter of the sky may be a name before another, and a participle may be a given name', () => {
  for (const name of ['Mzuri West Brask', 'Djavon West Jr.', 'Kadeem West III', 'Irving Scott Brask']) {
    const surname = name.includes('Brask') ? 'Brask' : 'West';
    assert.deepEqual(people(`${name} rowed on Friday. “It was late,” ${surname} said.`), [name]);
  }
  assert.deepEqual(people('AYR — Soon Ok Brask sailed home.'), ['Soon Ok Brask']);
});

test('whoever holds one office is not lost before another', () => {
  const words = '“It was late,” Brask said.';
  for (const [held, other] of [
    ['Minister of Health', 'Minister of Education and Sports'],
    ['Director of Public Health', 'Director of Education'],
    ['Prime Minister of Norland', 'Minister of Defence'],
  ])
    assert.equal(speaker(`${held} Ellen Brask and ${other} met. ${words}`), 'Ellen Brask');
});
