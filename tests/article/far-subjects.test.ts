/** Whose a verb of saying is that an aside, an office or a place parts from its subject, or that could be a noun. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('a word that may be a noun is a verb after those who act, before “that”, and never after “by” or an owner', () => {
  assert.equal(
    speaker('The octopus struck the fish in what the authors call “a swift and sudden motion.”'),
    'the authors',
  );
  assert.equal(
    speaker(
      'An inspection report dated Aug. 14 states that the keepers saw “sluggish and pale fish” in June.',
    ),
    'An inspection report',
  );
  assert.equal(
    speaker('The letter to all rowers specifies that a plate “shall hang from the mast”.'),
    'The letter to all rowers',
  );
  assert.equal(
    speaker('The decision, a spokeswoman explains by email, affects “fewer than forty boats in all”.'),
    'a spokeswoman',
  );
  assert.equal(
    speaker('The lawsuit claimed that before Lindqvist’s reports in the Herald, “all was well on the quay.”'),
    'The lawsuit',
  );
});

test('a court held what stands in the clause after “that”', () => {
  assert.equal(
    speaker('The three-member bench held that the fine was “out of all proportion to the offence”.'),
    'The three-member bench',
  );
});

test('an adverb between a name and its verb does not part a question from who asks it', () => {
  assert.equal(
    speaker('Rosa Lindqvist rowed home.', '“May I keep the boat?” Lindqvist quietly asked before she left.'),
    'Rosa Lindqvist',
  );
});

test('asides are no part of the clause, whatever words bring them in and whatever figures they hold', () => {
  assert.equal(
    speaker('The order, a copy of which we have seen, describes the road as “a track for carts and oxen”.'),
    'The order',
  );
  assert.equal(
    speaker(
      'The manual, all 9,000 words of which I read, says that the kettle keeps “the hour of your tea”.',
    ),
    'The manual',
  );
  assert.equal(
    speaker(
      'The report of the harbour court, sealed and opened on Monday, says there was “no quay of any kind”.',
    ),
    'The report of the harbour court',
  );
});

test('one who is named between commas speaks, before a verb in the past and before “what” is called so', () => {
  assert.equal(
    speaker('Rowers know what the maker, Gull & Tern, calls “speed without the headaches of speed.”'),
    'Gull & Tern',
  );
  assert.equal(
    speaker(
      'In a note on Monday, the aid coordination office, OCHAL, warned that rice was dear, and that the storm made things “a good deal worse”.',
    ),
    'OCHAL',
  );
});

test('what sets a thing in its place is no part of its name', () => {
  assert.equal(
    speaker(
      'At a shop in Quay Street, a printed sheet taped over the counter informed customers: “No oars today.”',
    ),
    'a printed sheet',
  );
  assert.equal(
    speaker(
      'A notice hanging from the gate of the works yesterday said the quay would open “when calm returns there”.',
    ),
    'A notice',
  );
});

test('what an office is of does not take its holder’s name from the verb', () => {
  assert.equal(
    speaker('Chair of the bench Rosa Lindqvist told him: “You are very lucky to be afloat.”'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'The price is set by a rule that Mayor Rosa Lindqvist (Harbour Party) calls “algebra done by gulls.”',
    ),
    'Rosa Lindqvist',
  );
});

test('teachers, books and sheets speak, too', () => {
  assert.equal(
    speaker('Rosa Lindqvist was born on the quay. “Rosa will go far,” her headmistress wrote in 1937.'),
    'Rosa Lindqvist’s headmistress',
  );
  assert.equal(
    speaker('A guidebook of 1911 described the ceiling as “very likely of the sea”.'),
    'A guidebook of 1911',
  );
  assert.equal(
    speaker('According to the charge sheet, the boat was sold to a firm “in which he had a private share”.'),
    'the charge sheet',
  );
});

test('a colon gives words to the subject of the clause before it, if that is somebody who speaks', () => {
  assert.equal(
    speaker('Another respondent named the gains of boats for a team: “They grow fast, and we can use them.”'),
    'Another respondent',
  );
  assert.equal(
    speaker('The Harbour Board sent a sheet to all: “We stand with the rowers of the quay in this hour.”'),
    'Harbour Board',
  );
  assert.equal(speaker('My favourite page has this in it: “No rower was able to find the quay.”'), null);
});

test('whoever sees something as “…”, or bills or defines it so, has said it; it is not said by whom it is seen', () => {
  assert.equal(speaker('Rosa Lindqvist sees the quay as “a bottomless pit of tales.”'), 'Rosa Lindqvist');
  assert.equal(
    speaker('The Harbour Board said that Rosa Lindqvist viewed it as “the worst of all worlds” for rowers.'),
    'Harbour Board',
  );
});

test('manners of speaking are ways to say something', () => {
  assert.equal(speaker('“We may not say “oar” before nine,” our waiter confided later.'), 'our waiter');
  assert.equal(speaker('Rosa Lindqvist boomed, “This quay is on the side of the gulls.”'), 'Rosa Lindqvist');
});

test('more than one word, woven into a sentence that names nobody else, is whose it tells on from the sentence before', () => {
  assert.equal(
    speaker(
      'Rosa Lindqvist said that the rowers had been poor. There was a boat to mend, a quay to sweep and “a great many hungry cousins”.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'Rosa Lindqvist said that the rowers had been poor. Tom Berg had a boat to mend, a quay to sweep and “a great many hungry cousins”.',
    ),
    null,
  );
});

test('a signature may end as a sentence does, and hold a number', () => {
  assert.equal(
    speaker(
      '“The sea was under the salt before any of us was here.” – Rosa Lindqvist, skipper of boat No. 4.',
    ),
    'Rosa Lindqvist',
  );
});

test('what somebody would do is not what they have said', () => {
  assert.equal(
    speaker(
      'The Harbour Board said that it would publish its rules in May and that no rower would be “left with a boat to mend alone”.',
    ),
    'Harbour Board',
  );
});
