/** Whom “he” and “she” cannot mean beside quoted words, though they were named last; and under which name whoever speaks is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './read.ts';

function last(...lines: string[]): string | null {
  return quoted(...lines).at(-1)?.[1] ?? null;
}

test('whom the quoted words name in the third person does not say them', () => {
  const told = 'Tom Berg owns the harbour club and hired Erik Lindqvist last spring.';
  assert.equal(last(told, '“Mr Berg is a stubborn man and never gives in,” he said.'), 'Erik Lindqvist');
  assert.equal(last(told, '“Tom Berg is a stubborn man and never gives in,” he said.'), 'Erik Lindqvist');
  assert.equal(last(told, '“There is no better place for Tom Berg than this,” he said.'), 'Erik Lindqvist');
  assert.equal(last(told, '“I, Tom Berg, sail alone from now on,” he said.'), 'Tom Berg');
  assert.equal(last(told, '“We look after the Tom Berg Prize from here,” he said.'), 'Tom Berg');
  assert.equal(last(told, '“I, Tom Berg, never give in to anybody,” he said.'), 'Tom Berg');
  assert.equal(last(told, '“They all say ‘Mr Berg is stubborn’ to me,” he said.'), 'Tom Berg');
});

test('whom a sentence that ends in “he said” names, and not as its subject, is another', () => {
  assert.equal(
    last(
      'The captain, Erik Lindqvist, met reporters on the quay on Friday.',
      'Boats loyal to President Tom Berg were shelling the coast, he said.',
      '“We are sailing in small groups at night,” he said.',
    ),
    'Erik Lindqvist',
  );
});

test('whoever acts between dashes recedes where somebody else is named beside them', () => {
  const words = '“The imbalance in the crew comes from the lack of size,” he said.';
  assert.equal(
    last(
      'Erik Lindqvist lost the cup - his predecessor Tom Berg had won it twice - and left at once.',
      words,
    ),
    'Erik Lindqvist',
  );
  assert.equal(
    last('The race - which Tom Berg won last year - was called off on Friday.', words),
    'Tom Berg',
  );
});

test('whoever alone spoke under a given name goes on, and not whoever was named in full before', () => {
  const before = 'Ed Sayres, president of the guild, said the boats must be banned from the quay.';
  const words = '“You do not abolish boats when people drown,” complained ferry driver Henry';
  const more = '“We make a million trips a year,” he added.';
  assert.equal(last(before, `${words}, from Norland.`, more), 'Henry');
  assert.notEqual(last(before, `${words}. Ed Sayres disagreed.`, more), 'Henry');
});

test('a statement that somebody issued is in their words, and one that somebody saw is not', () => {
  const words = '“The quay was struck by a storm,” said a statement';
  assert.equal(last(`${words} released by publicist Ada Quist.`), 'Ada Quist');
  assert.equal(last(`${words} issued on Friday by the harbour ministry.`), 'the harbour ministry');
  assert.equal(last(`${words} issued by lawyers for Ada Quist.`), 'a statement');
  assert.equal(last(`${words} seen by Ada Quist.`), 'a statement');
});

test('neither the day after a body nor the people before a name is a part of it', () => {
  assert.equal(last('“It is a lot of trouble,” said the Quay Herald Monday.'), 'Quay Herald');
  assert.equal(last('“It is a lot of trouble,” All-Norland Tyler Hansen said.'), 'Tyler Hansen');
  assert.equal(last('“It is a lot of trouble,” African-American Tyler Hansen said.'), 'Tyler Hansen');
});

test('a word between a paper and a name that hangs the name on another makes it no sender', () => {
  for (const by of ['prosecutors against', 'police about', 'lawyers representing'])
    assert.equal(last(`A letter written by ${by} Ada Quist said “it is late by a year.”`), 'A letter');
});

test('a surname alone in the words may be a firm’s, whoever calls herself Miss says so, and a father shares the name', () => {
  assert.equal(last('Tom Berg owns Berg Marine.', '“Berg will build two boats,” he said.'), 'Tom Berg');
  assert.equal(
    last('Ada Quist teaches at the school.', '“To them I am Miss Quist, and always will be,” she said.'),
    'Ada Quist',
  );
  assert.equal(last('Tom Berg met his father.', '“Mr Berg taught me all he knew,” he said.'), null);
});

test('a “he” after another subject is not whoever was named above', () => {
  assert.equal(
    last(
      'Sam Holt won the cup.',
      'The Dane had been ill, and he lost.',
      'He had a fever, the club said.',
      '“I could not see the ball,” he said.',
    ),
    null,
  );
});

test('a longer name that begins as a surname is another’s, and an apostrophe opens no words of others', () => {
  const told = 'Tom Berg owns the harbour club and hired Erik Lindqvist last spring.';
  assert.equal(last(told, '“Mr Bergman is a stubborn man and never gives in,” he said.'), 'Tom Berg');
  assert.equal(last(told, "“I didn't think that Mr Berg would ever give in,” he said."), 'Erik Lindqvist');
});

test('a firm that tells of what is its own is no “he”, whatever its name looks like', () => {
  assert.equal(
    last('Running Tide said its boats were late on Monday.', '“We sail in small groups at night,” he said.'),
    null,
  );
});

test('“one” after one who spoke may be the same or another', () => {
  assert.equal(last('“It is late,” one passenger said.', '“It is not,” one said.'), null);
});

test('an office that somebody without a name was said to hold is that one’s', () => {
  assert.equal(
    last(
      'A minister rowed home. Rosa Lindqvist told reporters that the boat was late.',
      '“It is a duty to row,” the Northhaven minister said.',
    ),
    'the Northhaven minister',
  );
});
