/** Words in marks of which what stands beside them tells for certain: that somebody said them, or that they are a name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './read.ts';

const words = (text: string) => quoted(text).map(([one]) => one);

test('what is cried out is a quotation, one word or many; what a chorus sings has a title', () => {
  assert.deepEqual(words('To cries of “shame”, the chair closed the meeting.'), ['shame']);
  assert.deepEqual(words('A porter ran along the quay shouting “Fire!” and the hall emptied.'), ['Fire!']);
  assert.deepEqual(words('The evening ended with a chorus of “Abide With Me” on the pier.'), []);
});

test('whoever is named beside a cry has not cried', () => {
  assert.deepEqual(
    quoted('Rosa Lindqvist told the hall that the boat was sold, to cries of “Shame!” from the back.'),
    [['Shame!', null]],
  );
});

test('a sentence after a comma or a colon, told with a verb of one time, is a quotation in a story too', () => {
  assert.deepEqual(words('I asked for work. He asked me, in a flat voice: “When?” I told him.'), ['When?']);
  assert.deepEqual(words('“Wow,” he whispers.'), ['Wow,']);
  assert.deepEqual(words('My grandmother used to say, “Never argue with the tide.” I never did.'), [
    'Never argue with the tide.',
  ]);
  assert.deepEqual(words('If you are asked, I would say “It is not for me to tell” and go home.'), []);
});

test('words on a banner, a shirt or a sticker are quotations, each of several', () => {
  assert.deepEqual(words('A banner reading “Boats Up” hung behind the gate.'), ['Boats Up']);
  assert.deepEqual(
    words('They sold stickers reading “The Boat Stops Here” and “Sink the Fares,” for a crown.'),
    ['The Boat Stops Here', 'Sink the Fares,'],
  );
  assert.deepEqual(words('One carried a sheet painted with the words “OUR BAY IS NOT YOUR BIN.”'), [
    'OUR BAY IS NOT YOUR BIN.',
  ]);
});

test('who labels somebody with one word, or is told to have called something so, has said it', () => {
  assert.deepEqual(words('Rosa Lindqvist called Haverstock “heartless” before she left.'), ['heartless']);
  assert.deepEqual(words('It came with what the institution called an “outrageous” illegal feast.'), [
    'outrageous',
  ]);
  assert.deepEqual(words('Sellers have called in to report “emergency” leaks.'), []);
});

test('a quality told in a clause that reports is in the words of whoever reports', () => {
  assert.deepEqual(
    words(
      'Its authors warned, however, that the gains would remain “fragile and reversible” without a road.',
    ),
    ['fragile and reversible'],
  );
});

test('a sentence in brackets answers; a word in brackets explains', () => {
  assert.deepEqual(
    words('Rosa Lindqvist was asked why the boat had sunk (“It was outside our remit to find out”).'),
    ['It was outside our remit to find out'],
  );
  assert.deepEqual(words('They keep the old net (“the drag”) in a shed.'), []);
});

test('so-called things, headings, examples of terms and titles are no quotations beside a verb of saying', () => {
  for (const text of [
    'It is late, Rosa Lindqvist said, adding that the so-called “net gang” was behind it.',
    'Rosa Lindqvist said it was an arrangement known in the trade as “mutual help”.',
    'In a note to clients headed “Soggy bottom”, Rosa Lindqvist wrote that the fleet was old.',
    'Rosa Lindqvist said that the editors used terms like “ratio,” “margin” and “turnout” when they wrote of it.',
    'The fleet would shrink, and Rosa Lindqvist said the “builder channel,” industry shorthand for it, was slow.',
    'The man was stopped a day after watching “The Low Tide Rises,” the police said on Monday.',
    'The owners, who call themselves “water keepers”, said on Monday that they would stay.',
  ])
    assert.deepEqual(words(text), [], text);
});

test('a closing mark that is lost before who speaks is told ends the words there', () => {
  assert.deepEqual(
    words("\"We have a kind of 'haves' and 'have-nots', Lindqvist says. \"You sail or you sink.\""),
    ["We have a kind of 'haves' and 'have-nots',", 'You sail or you sink.'],
  );
  assert.deepEqual(
    words('"It must end everywhere. He said that "the bay must be part of the bargain, and soon."'),
    ['It must end everywhere.', 'the bay must be part of the bargain, and soon.'],
  );
});

test('what somebody is heard to say, and what somebody is told to do, are quotations', () => {
  assert.deepEqual(words('Staff on the quay heard a voice from the cabin say: “Nets! Six nets!”'), [
    'Nets! Six nets!',
  ]);
  assert.deepEqual(words('In the recording a man can be heard saying “Lord, all right” and the line ends.'), [
    'Lord, all right',
  ]);
  assert.deepEqual(words('My boss would tell me to “get out of it” when I stood too near.'), [
    'get out of it',
  ]);
  assert.deepEqual(words('I heard that they say “tub” for any boat here.'), []);
});

test('what a message, a slogan or words of a kind are is a quotation where it is a sentence; a title after them is none', () => {
  assert.deepEqual(words('The chair turned people away with the words “You will have to stand outside.”'), [
    'You will have to stand outside.',
  ]);
  assert.deepEqual(words('The campaign had come up with the slogan “Don’t Buy Boats From Crooks.”'), [
    'Don’t Buy Boats From Crooks.',
  ]);
  assert.deepEqual(words('The board voted to strike the words “orderly” and “downside risks.”'), []);
  assert.deepEqual(words('Few know where they first met the phrase “Silent Night.”'), []);
});

test('a sentence after a colon is a quotation, unless it is what might be said', () => {
  assert.deepEqual(
    words('Straight from the page where one signs up: “It takes less than a minute to join the crew!”'),
    ['It takes less than a minute to join the crew!'],
  );
  assert.deepEqual(words('To be safe, you could say: “I would rather not go out to sea.”'), []);
});

test('words that open their sentence, and of which it tells that they were a message, are a quotation', () => {
  assert.deepEqual(words('“Don’t sell yourselves short,” was one of the messages sent out that week.'), [
    'Don’t sell yourselves short,',
  ]);
  assert.deepEqual(words('“The Silver Tide,” was the only film in the hall that week.'), []);
});

test('what readers may think, and what was not said, is no quotation', () => {
  assert.deepEqual(words('Now, some of you are probably saying, “They have a football team?”'), []);
  assert.deepEqual(words('His notes presumably read something like: “They will pass us to death.”'), []);
  assert.deepEqual(words('Rather than saying “don’t read them,” I would have everybody try.'), []);
});

test('words in a list share the lot of those before them', () => {
  assert.deepEqual(words('It came after “The Silver Tide” and “Low Water: Part 2.” The hall was full.'), []);
  assert.deepEqual(
    words('The huts have such nicknames as “hotel of doom” and “prison of fun.” Few are let.'),
    [],
  );
  assert.deepEqual(words('She said that it was “unfair” and “a farce”.'), ['unfair', 'a farce']);
});

test('answers to a clue, messages on a board, captions and labels are no quotations', () => {
  for (const text of [
    '“Northhaven!” was the answer to the last clue.',
    '“Sold!” was the message on the board.',
    'The caption “Ada at Sea.” is on the back.',
    'The wind is called “mistral” by sailors.',
    'The product is labelled “organic” on the packet.',
  ])
    assert.deepEqual(words(text), [], text);
});

test('a title beside quoted words is none of them, and a clause after a comma shares nobody’s lot', () => {
  assert.deepEqual(words('Critics say the man is “a fraud”, and “Harbour Lights” is his only hit.'), [
    'a fraud',
  ]);
  assert.deepEqual(words('They danced to “Blue Moon”, and “we loved it,” said Ada Quist.'), ['we loved it,']);
});

test('a verdict, a clause called a phrase and what was said before are quotations', () => {
  assert.deepEqual(words('Quist said that the phrase “go home now” was shouted at her.'), ['go home now']);
  assert.deepEqual(
    words('Instead of saying “we will go home today”, as he did last week, Quist now said “we will stay”.'),
    ['we will go home today', 'we will stay'],
  );
});

test('whoever answers, retorts or exclaims with one word says it', () => {
  for (const verb of ['answered', 'retorted', 'exclaimed'])
    assert.deepEqual(quoted(`Ada Quist ${verb}: “Sure!”`), [['Sure!', 'Ada Quist']], verb);
});
