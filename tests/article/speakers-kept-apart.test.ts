/** Whom words are left with, or not given to, where another sentence of nearly the same shape is read the other way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a state’s letters are those that papers and the post write, and no others that are in its name', () => {
  const asked = (role: string, ...told: string[]) =>
    speaker(...told, 'It was late.', `“We want an answer,” ${role} said.`);
  assert.notEqual(asked('the Montana senator', 'Sen. Ada Quist, R-Mo., wrote on Monday.'), 'Ada Quist');
  assert.notEqual(asked('the Missouri senator', 'Sen. Ada Quist, R-Miss., wrote on Monday.'), 'Ada Quist');
  const both = 'Sen. Ada Quist, R-Mo., wrote on Monday. Sen. Tom Berg, R-Mont., did so too.';
  assert.equal(asked('the Montana senator', both), 'Tom Berg');
  assert.equal(asked('the Missouri senator', both), 'Ada Quist');
});

test('a senator is of a state that is told of them, and not of one whose name is near', () => {
  assert.equal(
    speaker(
      'Ada Quist, the senator from Ohio, met rowers. Sen. Tom Berg, R-Iowa, did so too.',
      'It was late.',
      '“We want an answer,” the Ohio senator said.',
    ),
    'Ada Quist',
  );
  assert.notEqual(
    speaker(
      'Sen. Tom Berg, who took a degree of Ohio University, met rowers. Sen. Ada Quist, R-Iowa, did so too.',
      'It was late.',
      '“We want an answer,” the Ohio senator said.',
    ),
    'Ada Quist',
  );
});

test('two offices may be two people', () => {
  assert.equal(
    speaker(
      'Ada Quist, a writer, rowed.',
      'It was late.',
      '“It is hard,” the writer and broadcaster said on Monday.',
    ),
    'Ada Quist',
  );
  assert.equal(
    speaker(
      'Mayor Ada Quist met Chief Tom Berg.',
      '“We want an answer,” the mayor and police chief said on Monday.',
    ),
    null,
  );
  assert.equal(
    speaker(
      'Sen. Ada Quist of Ohio rowed.',
      '“It is hard,” the Ohio senator and former governor said on Monday.',
    ),
    'Ada Quist',
  );
});

test('a name with a colon far into a sentence begins no words of its own', () => {
  assert.equal(
    speaker(
      'It was late on Monday in the old town hall of the port when the “old guard” turned on Ada Quist: “Go home now.”',
    ),
    null,
  );
  assert.equal(
    speaker(
      '“The yard of the old port to be closed to all boats,” by the Herald’s Ada Quist: “The yard will close.”',
    ),
    'Ada Quist',
  );
});

test('whoever calls a thing something says so, though the sentence has a verb for the thing', () => {
  assert.equal(
    speaker('The boats Ada Quist called “a heap of rotten wood” were sold on Monday.'),
    'Ada Quist',
  );
  assert.equal(speaker('What Tom Berg called “the end of the harbour” was a storm in May.'), 'Tom Berg');
});

test('the number of a day, a year or a page counts nothing', () => {
  assert.equal(speaker('On May 4 Tom Berg claims he was “in bed with a bad cold”.'), 'Tom Berg');
  assert.equal(speaker('Berg came.', 'In 2014 Berg claims he was “in bed with a bad cold”.'), 'Tom Berg');
});

test('somebody’s kin deny and defend, where what is somebody’s is denied or defended', () => {
  assert.equal(
    speaker('Tom Berg was in court.', '“I was not there at all that day,” denied his brother.'),
    'Tom Berg’s brother',
  );
  assert.equal(
    speaker('Ada Quist, a rower, defended her mother on Monday, saying: “She was not there at all.”'),
    'Ada Quist',
  );
});

test('after a thing no clause begins', () => {
  assert.equal(
    speaker('The man arrested after the fire in Worcester, Ohio, told us it was “all my own fault”.'),
    'The man arrested',
  );
});

test('a name after a town is no state', () => {
  assert.equal(
    speaker(
      'During a visit to Northhaven, Quist, in a speech, attacked the ban, calling it “a bad day for us all”.',
      'Ada Quist left.',
    ),
    'Ada Quist',
  );
});

test('to speak with pride or on a thing is to say what is in marks', () => {
  assert.equal(
    speaker('Tom Berg spoke with great pride at “a crew that never gave up”, as he did in May.'),
    'Tom Berg',
  );
  assert.equal(
    speaker('Ada Quist said Tom Berg had spoken with “such evident sincerity” then.'),
    'Ada Quist',
  );
  assert.equal(speaker('Ada Quist spoke to the Herald on “the long road to a harbour”.'), 'Ada Quist');
});

test('a point of a list with a stop is nobody’s signature', () => {
  assert.equal(
    speaker('“I went to the quay long before the storm.”', '— Late again.', 'She has since rowed home.'),
    null,
  );
});

test('words that “and” joins go with the next of them only where those are said behind them', () => {
  assert.deepEqual(
    quoted('The signs read “go home all of you” and Tom Berg said “stay here all of you” on Monday.').at(-1),
    ['stay here all of you', 'Tom Berg'],
  );
  assert.deepEqual(
    quoted('“The end of all boats” and “the ruin of rowers” or “the wreck of ports,” Ada Quist said.').map(
      ([, name]) => name,
    ),
    ['Ada Quist', 'Ada Quist', 'Ada Quist'],
  );
});
