/** Whoever stands after “by”, in a view, between commas before a verb, or after an office in small letters; and who is only asked about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('the agent of a passive may stand right after the words', () => {
  assert.equal(
    speaker('The run of strandings has been described as “heartbreaking” by the harbour department.'),
    'the harbour department',
  );
  assert.equal(
    speaker('Many rowers told us they resented being called “deplorable” by Rosa Lindqvist.'),
    'Rosa Lindqvist',
  );
  assert.deepEqual(
    quoted(
      'The ferry was described as “fit for the open sea” by its owners and as “a floating wreck” by Tom Berg.',
    ).map(([, who]) => who)[1],
    'Tom Berg',
  );
  // A time is no agent.
  assert.notEqual(speaker('The boat was described as “quite gone” by the evening.'), 'the evening');
});

test('whose view a sentence opens with says the words', () => {
  assert.equal(
    speaker('Now, in Rosa Lindqvist’s view, the club is known for “silencing everybody who rows.”'),
    'Rosa Lindqvist',
  );
  const another = [
    'In Rosa Lindqvist’s view, a banner reading “Stay off the slipway” is enough.',
    'In Rosa Lindqvist’s view, the crew’s plea for “a rest from all this rowing” is mad.',
    'In Rosa Lindqvist’s view, the Bugle’s headline, “Jam for all who row”, was a lie.',
    'In Rosa Lindqvist’s view, boats float, although “sunk to the keel” were the words of Tom Berg.',
  ];
  for (const sentence of another) assert.notEqual(speaker(sentence), 'Rosa Lindqvist', sentence);
});

test('a name between commas before the verb is whom the words before it describe', () => {
  assert.equal(
    speaker('“Terrific boat,” Lindqvist’s neighbour in both Ayr and Troon, Tom Berg, said in the story.'),
    'Tom Berg',
  );
  assert.equal(
    speaker('“Terrific boat,” the mayor told a friend in Troon, Tom Berg, said the paper on Friday.'),
    'the mayor',
  );
  for (const lead of ['a lawyer for the accused', 'the woman who hid the ferryman'])
    assert.notEqual(speaker(`“Terrific boat, that one,” ${lead}, Tom Berg, told the court.`), 'Tom Berg');
});

test('an office in small letters with what it is over stands before a name', () => {
  assert.equal(
    speaker(
      '“It is more efficient to row,” minister of mines and energy Nora Lindqvist told the Quay Herald.',
    ),
    'Nora Lindqvist',
  );
});

test('whoever is asked about does not answer', () => {
  const lead =
    'As I sit opposite Sir Erik Lindqvist in his office by the quay, I ask if Sir Tom Berg is good enough to row on.';
  assert.equal(speaker(lead, '“Yes, of course, give him a chance,” he snaps.') ?? null, null);
  assert.equal(
    speaker('Tom Berg sat in his office by the quay.', '“Yes, of course, give it a chance,” he snaps.'),
    'Tom Berg',
  );
  assert.equal(
    speaker('The panel asked Rosa Lindqvist if Tom Berg had lied.', '“I never lied to any of you,” he said.'),
    'Tom Berg',
  );
  assert.equal(speaker('Rowers asked if Tom Berg would resign. “I will not do it,” he said.') ?? null, null);
});

test('“said it was” has no “it” that speaks', () => {
  assert.deepEqual(
    quoted(
      'Daniel, a Quay University senior who did not want to give his last name “given the current mood,” said it was “very aggravating” to row.',
    )[0]?.[1],
    null,
  );
  assert.equal(speaker('Tom Berg rowed. “It is late,” said he.'), 'Tom Berg');
});

test('“said Quist” after a comma tells all of a sentence whose own verb only says that something goes on', () => {
  assert.equal(
    speaker(
      'Rower Tom Berg told the Herald that the crew was late.',
      'Going forward, the quay will continue to be the club’s “lifeline and its joy”, said Mr Berg.',
    ),
    'Tom Berg',
  );
  assert.equal(speaker('Rosa Lindqvist called it “a farce and a shame”, said Tom Berg.'), 'Rosa Lindqvist');
  assert.equal(
    speaker('Critics hold it to be “a farce and a shame”, a view the club, Tom Berg said, would fight.'),
    'Critics',
  );
});

test('an office with stops before a comma and a name is whose name it is', () => {
  assert.equal(
    speaker('“Anybody who rows faces a wider world,” says U.K. Secretary of Ferries, Nora Brask.'),
    'Nora Brask',
  );
});

test('“as they put it” leads to who they are', () => {
  assert.equal(speaker('As rowers posited in May: “Where is the boat in the boathouse?”') ?? null, null);
  assert.equal(
    speaker('As researchers posited in May: “Where is the boat in the boathouse?”'),
    'researchers',
  );
  assert.equal(speaker('If ministers say it is “a farce and a shame”, who will row?') ?? null, null);
});

test('a survey that somebody made is named in full, however long its name', () => {
  assert.equal(
    speaker(
      'According to a 2018 survey by Nora Muse Brask of the University of North Haven, the aim of the firm has been to “consolidate boats and quays” there.',
    ),
    'a 2018 survey by Nora Muse Brask of the University of North Haven',
  );
});

test('an owner’s sign that was set the wrong way round is one', () => {
  assert.equal(
    speaker('Speaking at the quay, Tom Berg‘s mother confirmed, “I listened to it all morning long.”'),
    'Tom Berg’s mother',
  );
  assert.equal(speaker('It was late. Tom Berg said, ‘so we sail at once and come back.’'), 'Tom Berg');
});
