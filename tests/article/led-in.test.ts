/** Sentences that lead in to somebody's words without telling them, and subjects that are no names in the ordinary form. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('whoever had a statement, or issued a call, is who makes it right after; not whoever had one from another, or made none', () => {
  const words = '“The quay is at a turning point. We must row together.”';
  assert.equal(
    speaker(`Berg’s lawyer, Rolf Lindqvist, had a shorter statement after the ruling. ${words}`),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker(`Rosa Lindqvist, taking in her loss, issued a similar call in her closing speech. ${words}`),
    'Rosa Lindqvist',
  );
  assert.equal(speaker(`Rosa Lindqvist had an answer from Tom Berg in May. ${words}`), null);
  assert.equal(speaker(`Rosa Lindqvist made no statement on Friday. ${words}`), null);
});

test('whoever said something goes on after a sentence of “he” that tells of them alone', () => {
  const words = '“Yes, we won the cup, but no rower is bigger than the boat.”';
  const said = 'Tom Lindqvist, reacting to a report, said that no rower had a right to a seat.';
  assert.equal(speaker(`${said} He included himself in this.`, words), 'Tom Lindqvist');
  assert.equal(speaker(`${said} He met Rolf Berg.`, words), null);
  assert.equal(speaker(`${said} She had been left out.`, words), null);
});

test('a name may end in “’s” or a number; what is somebody’s is no name', () => {
  assert.equal(speaker('“Profit fell by half,” Moody’s added.'), 'Moody’s');
  assert.equal(speaker('“It is late,” said Lindqvist’s “Harbour Nights” co-star.'), null);
  assert.equal(
    speaker('Quay 24 notes that “nobody has spoken for the crew, and many fear more of it.”'),
    'Quay 24',
  );
});

test('an office’s stop ends no phrase', () => {
  assert.equal(
    speaker(
      'A spokesperson for Sen. Rosa Lindqvist said her office is working to free the crew and is raising “serious concerns”.',
    ),
    'A spokesperson for Sen. Rosa Lindqvist',
  );
});

test('those who act need no article before a clause or a place that tells who they are', () => {
  assert.equal(
    speaker('Rowers who were hurt in the wreck described the report as an “utter disgrace”.'),
    'Rowers',
  );
  assert.equal(
    speaker('Staffers at the paper protested the sale, saying it left “a sense that we are not our own”.'),
    'Staffers at the paper',
  );
});

test('who is shown saying something says it, and not what shows them', () => {
  assert.equal(speaker('Videos showed protesters chanting “no more boats”.'), 'protesters');
  assert.equal(speaker('Footage shows the mayor shouting “get off my boat” at the crew.'), 'the mayor');
});

test('a clause with “that” is nobody: who says it at the end of the sentence speaks', () => {
  assert.equal(
    speaker('That trade remains low suggests “that few wish to row” for a living, Rosa Lindqvist said.'),
    'Rosa Lindqvist',
  );
});

test('as somebody put it: all that the sentence has in marks', () => {
  assert.equal(
    speaker(
      'Shipowners are leading a “steady assault” on the law, as the Northsound Herald put it on Tuesday.',
    ),
    'Northsound Herald',
  );
});

test('an office without an article may have what it is of before the name', () => {
  assert.equal(
    speaker('“It is a feast day for the crew,” said head coach of the women’s boat, Rosa Lindqvist.'),
    'Rosa Lindqvist',
  );
});

test('somebody at one point asks something', () => {
  assert.equal(
    speaker('Rosa Lindqvist at one point asked Tom Berg “what happens when there are no boats left?”'),
    'Rosa Lindqvist',
  );
});
