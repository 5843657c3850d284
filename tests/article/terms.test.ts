/** Quoted words that are nobody's: terms, names of things, what stands on a screen; and marks that lost their partner. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './read.ts';

test('what is pressed, typed or read on a screen is no quotation', () => {
  assert.deepEqual(quoted('To book a crossing, click on “Find out more” and choose “Crossings by day”.'), []);
  assert.deepEqual(quoted('Anyone who searches for “late ferry refund” will find the form on the site.'), []);
});

test('words that tell which of a kind a thing is are a term, where no verb of saying is near', () => {
  assert.deepEqual(
    quoted(
      'Rosa Lindqvist said that the board had led the way for years with its thorough “wet quay” test of the hulls.',
    ),
    [],
  );
  assert.deepEqual(quoted('The worry is that the “last on, first off” rule may harm the younger crews.'), []);
  assert.deepEqual(quoted('Rosa Lindqvist warned of a “quite alarming” rise in the number of leaks.'), [
    ['quite alarming', 'Rosa Lindqvist'],
  ]);
  assert.deepEqual(quoted('Rosa Lindqvist’s “it is only the beginning” line has left the crew in doubt.'), [
    ['it is only the beginning', null],
  ]);
});

test('a term coupled to a term, and a gloss, are terms', () => {
  assert.deepEqual(
    quoted('This is called the “ghost wake effect,” or “phantom wave effect.” It ends at the quay.'),
    [],
  );
  assert.deepEqual(
    quoted('The boat is run by an old rule of the sea, or “care for all hands” as it is.'),
    [],
  );
});

test('who calls for something does not give it a name', () => {
  assert.deepEqual(quoted('An open letter calling for a ferry “pause” was read in the harbour in May.'), []);
});

test('a mark that is never closed takes in no words that nobody is said to speak', () => {
  assert.deepEqual(
    quoted('In an essay titled “Time to Mend the Boat, she wrote that a lack of paint would sink it.'),
    [],
  );
  assert.deepEqual(
    quoted('The harbour is short for “Large Old Harbour. It was built when ferries were new.'),
    [],
  );
});

test('a closing mark after a space closes', () => {
  assert.deepEqual(
    quoted('"Who are we if we sail without them? " Rosa Lindqvist wrote in May. "The answer is not a boat."'),
    [
      ['Who are we if we sail without them?', 'Rosa Lindqvist'],
      ['The answer is not a boat.', 'Rosa Lindqvist'],
    ],
  );
});

test('what is given as an example, and what is talked of as words, is nobody’s', () => {
  assert.deepEqual(
    quoted('Example: “The ferry offers an approach to crossing that enhances the journey.”'),
    [],
  );
  assert.deepEqual(quoted('When you use “the boat is about …” in a log, I take it that you copied it.'), []);
});

test('a slogan is one however often it is printed', () => {
  assert.deepEqual(
    quoted(
      'The board’s “Ropes. We hold them.” posters went up in the harbour in May.',
      'Few had words of praise for the “Ropes. We hold them.” posters by the summer.',
    ),
    [],
  );
});

test('what somebody is widely known or taken as is a name', () => {
  assert.deepEqual(quoted('The skipper, who is widely recognised as “Ropewalker,” was at the wheel.'), []);
});

test('all of the clipping tells what words in marks are: said once, or a phrase of its own, or of a guide', () => {
  const line = 'Rosa Lindqvist had “no time for all that” in May.';
  assert.deepEqual(quoted(line), [['no time for all that', null]]);
  for (const other of [
    'There was no time for all that in the south.',
    '“No time for all that” is painted on the boat, too.',
    'You will want to see your boat, and you may bring your own dog.',
  ])
    assert.deepEqual(quoted(line, other), [], other);
});

test('what the reader might say is no quotation, and the same words are where somebody said them', () => {
  const words = 'We hear that you have come a long way.';
  assert.deepEqual(quoted(`An aide to Ada Quist replied, “${words}”`), [[words, 'An aide to Ada Quist']]);
  for (const line of [
    `If your crew is late, reply, “${words}” You may find that they smile.`,
    `Say something like, “${words}” and wait for your crew to answer.`,
  ])
    assert.deepEqual(quoted(line), [], line);
});

test('what counts as a thing is not what somebody says', () => {
  assert.deepEqual(quoted('All that floats counts as a “vessel” in the harbour, and it pays no tax.'), []);
});

test('initials and a nickname amid a name are names, whoever speaks of their bearer', () => {
  assert.deepEqual(quoted('Rosa Lindqvist said that she wrote to Clarence “C.J.” Berg about the boat.'), []);
  assert.deepEqual(quoted('Rosa Lindqvist told Tom “Red” Berg to mend the boat by the spring.'), []);
  assert.deepEqual(
    quoted('In her letters Rosa Lindqvist referred to Mr. Berg as “B.” for years, the board said.'),
    [],
  );
  assert.deepEqual(quoted('Rosa Lindqvist called Tom Berg “a fool” on Monday.'), [
    ['a fool', 'Rosa Lindqvist'],
  ]);
});

test('a programme that is told something says nothing', () => {
  assert.deepEqual(
    quoted('"There are two boats," Rosa Lindqvist, who mends them, told "Good Day Northhaven" today.'),
    [['There are two boats,', 'Rosa Lindqvist']],
  );
  assert.deepEqual(quoted('Rosa Lindqvist told Tom Berg: “Mend the boat.”'), [
    ['Mend the boat.', 'Rosa Lindqvist'],
  ]);
});

test('a book’s title is one with its second title, too', () => {
  const title = '“Low Water: One Family’s Struggle to Keep a Small Ferry on the Great North Sea”';
  assert.deepEqual(
    quoted(`Rosa Lindqvist, who mends boats, wrote of it in a caring new memoir, ${title} (Quay Books).`),
    [],
  );
  assert.deepEqual(
    quoted(`Rosa Lindqvist said: “Low water: one of the families had to keep a small ferry on the sea.”`),
    [['Low water: one of the families had to keep a small ferry on the sea.', 'Rosa Lindqvist']],
  );
});

test('a word is a term where it is told what it takes in', () => {
  assert.deepEqual(
    quoted(
      'Sales of “wet goods,” which include ropes and nets, will rise this year, the harbour board said on Tuesday.',
    ),
    [],
  );
});

test('what somebody called something is theirs; what a thing is called is nobody’s', () => {
  assert.deepEqual(
    quoted('Tom Berg was held in May at what police called a “pumping party” in a house by the quay.'),
    [['pumping party', 'police']],
  );
  assert.deepEqual(
    quoted('Tom Berg said in May that he makes what is called a “wet net” in a house by the quay.'),
    [],
  );
});

test('a word for a word, and a phrase of which something is said, are nobody’s', () => {
  assert.deepEqual(quoted('One man, Rat (his name is pronounced to rhyme with “car”), sold the nets.'), []);
  assert.deepEqual(quoted('The elders speak of the goose by a word that means “she who has been.”'), []);
  assert.deepEqual(quoted('Rosa Lindqvist added that the phrase “screening out” had been misread.'), []);
  assert.deepEqual(quoted('The town has changed (see “The Silver Tide,” Aug. 8).'), []);
});
