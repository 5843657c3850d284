/** Words that stand where a speaker does, and are nobody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a verb behind “would”, shortened or not, is that of the one beside it', () => {
  const met = 'Rosa Lindqvist sailed with her crew to the island on Monday.';
  assert.equal(
    speaker(met, 'Whenever the nuns asked her to row, she’d reply, “My father says I need not.”'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('Whenever the nuns asked, Rosa Lindqvist would reply, “My father says I need not.”'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('The ferry company said that it would publish what it called “a farce of a plan”.'),
    'The ferry company',
  );
});

test('a clause is no name for whoever speaks in it', () => {
  assert.notEqual(
    speaker('“I read a lot,” Rosa Lindqvist says, remembering how people said, “Poor her, she has no boat.”'),
    'remembering how people',
  );
});

test('a noun that a verb has the letters of reports nothing', () => {
  assert.deepEqual(quoted('The board likes terms like “boat services in the harbour and at sea”.'), []);
  assert.equal(
    speaker('Generative text models, according to Rosa Lindqvist, put out a “list of what may come next.”'),
    'Rosa Lindqvist',
  );
});

test('words that a verb of naming touches are its object, whatever mark they end in', () => {
  assert.equal(
    speaker(
      'Instead of what partner Rosa Lindqvist calls “a sea of desks,” the firm’s new office shared its tables.',
    ),
    'Rosa Lindqvist',
  );
});

test('a heading is no name of whoever speaks below it', () => {
  assert.equal(
    speaker('Common Objections', '“This is too slow for me. I have a boat to catch.”', 'You have a boat.'),
    null,
  );
  assert.equal(
    speaker('Rosa Lindqvist', '“This is too slow for me. I have a boat to catch.”', 'You have a boat.'),
    'Rosa Lindqvist',
  );
});

test('in a heading whose words have capitals, what follows two names is neither’s', () => {
  assert.equal(
    speaker('Are Emily and Brendan Still Together?', 'Emily called herself the “life of the party” on air.'),
    'Emily',
  );
});

test('a verb that opens a sentence is no part of the name after it', () => {
  assert.equal(
    speaker('“The nets are in and dry.” Says Lindqvist: “We shall mend the others.”'),
    'Lindqvist',
  );
});

test('letters that a body or a field is called by are no pronoun', () => {
  for (const who of ['senior IT managers', 'senior WHO officials'])
    assert.equal(speaker(`“The nets are in and dry,” ${who} said.`), who);
});

test('several call something so, though the word for them has no -s', () => {
  for (const who of ['Staff', 'Children', 'Police'])
    assert.equal(speaker(`${who} call it “a farce of a plan that nobody on the quay likes at all”.`), who);
});

test('a season, two verbs in a row and a noun after a plural say nothing', () => {
  assert.equal(
    speaker('This summer said farewell to the boat with “a storm that nobody will forget”.'),
    null,
  );
  assert.equal(speaker('The office where claims were handled was “a farce of a place in every way”.'), null);
  assert.equal(speaker('Police claims that the boat was “unfit for the sea in every way” were false.'), null);
});

test('a paper that tells of others’ complaints, or of what came after others’ deeds, does not put them so', () => {
  assert.equal(
    speaker('The contract lists the complaints of a crew that had “no boat for the winter at all”.'),
    null,
  );
  assert.equal(
    speaker('The contract sets fares after a strike that was “a farce from the first day on”.'),
    null,
  );
});

test('a calling of which the clipping has not told is another word for somebody whom it has named', () => {
  const met = 'Ada Quist met the crew, and Tom Berg showed her the boat on Monday.';
  assert.equal(speaker(met, '“We never saw such a night,” the sailor said.'), null);
  assert.equal(speaker(met, 'A sailor came.', '“We never saw such a night,” the sailor said.'), 'the sailor');
  assert.equal(speaker(met, '“We never saw such a night,” the coroner said.'), 'the coroner');
});

test('“she” is no nameless one who has told nothing, but may be one who has, or who was brought up right before', () => {
  const words = '“We never saw such a night,” she said.';
  assert.equal(speaker('The trader opened her shop. The crew bought nets.', words), null);
  assert.equal(speaker('The ferry was late, and a woman in a hat looked for her purse.', words), null);
  assert.equal(speaker(`A trader opened her shop. ${words}`), 'A trader');
  assert.equal(speaker('A trader said that her shop was open.', words), 'A trader');
});
