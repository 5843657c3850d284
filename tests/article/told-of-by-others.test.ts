/** Whom a pronoun means after one who is told of by another, after somebody nameless, and after a body with a plural verb. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('of whom somebody tells in the paragraph before need not be who goes on', () => {
  const told = [
    'Erik Lindqvist, who worked for the firm, said the lease went to Mr Berg of Ayr.',
    'He said Mr Berg later let the ground to the crew, which left after a week.',
    'Mr Berg then sold the lease to the firm on the quay.',
  ];
  assert.equal(speaker(...told, '“Years have passed without any boats,” he said.') ?? null, null);
  assert.equal(
    speaker('Tom Berg let the ground to the crew.', 'Mr Berg then sold it.', '“Years have passed,” he said.'),
    'Tom Berg',
  );
});

test('whoever speaks in the paragraph without a name goes on in it, and nobody of another', () => {
  assert.equal(
    speaker(
      'Andrew Lindqvist said, “They feel like they are being silenced.”',
      'In a piece, a student at Quay University, the college in Ayr, Ohio, wrote that he had found “a diverse crowd.” They are not “fuelled by anger,” he explained.',
    ),
    'a student at Quay University',
  );
});

test('who is in a clause that tells how or why stands in no way of the subject of the sentence', () => {
  assert.equal(
    speaker(
      'Marina Lindqvist also told how Ellen Berg had found the boats.',
      'She said: “She was going out to the clubs and asking for boats.”',
    ),
    'Marina Lindqvist',
  );
});

test('“they” is a body that the sentence before opens with, where its verb is a plural', () => {
  const words = '“At no point did we say that they could not row,” they said in a statement.';
  assert.equal(speaker('Harbour Machine have twice denied doing anything wrong.', words), 'Harbour Machine');
  assert.equal(speaker('Harbour Machine has twice denied doing anything wrong.', words) ?? null, null);
  assert.equal(speaker('Harbour Machine have told the rowers to leave.', words) ?? null, null);
});

test('whose calling it is to speak for others goes on in the words after', () => {
  assert.equal(
    speaker('A spokesman for the board said that the quay was shut. “We are very sorry about it all.”'),
    'A spokesman for the board',
  );
  assert.equal(
    speaker('A neighbour said that the quay was shut. “We are very sorry about it all.”') ?? null,
    null,
  );
});

test('letters for a body in which somebody served are not that person', () => {
  assert.equal(
    quoted(
      'The Northland Defence Forces (NDF) did not reply. Asked in May, the NDF said: “We do not sink boats.”',
      'However, Nick Lindqvist, a lawyer who served in the NDF Quay Corps and has his own boat, said it was unclear.',
    )[0]?.[1],
    'Northland Defence Forces',
  );
});

test('a surname after the paper that somebody speaks to is theirs', () => {
  assert.equal(
    speaker(
      'Marina Lindqvist says the crew was treated well.',
      'Speaking to the Daily Quay Lindqvist claimed: “A lot of things happened in that boat.”',
    ),
    'Marina Lindqvist',
  );
});

test('a lead ends in a colon after all that somebody would not say', () => {
  assert.equal(
    speaker(
      'Minister of Natural Resources, Nora Brask, would not confirm whether the ministry knew and only said:',
      '“Ask them to send a formal complaint to the ministry”.',
    ),
    'Nora Brask',
  );
});

test('whom others are against is not told of', () => {
  assert.equal(
    speaker(
      'Tom Berg and Erik Lindqvist won the cup.',
      'This rower stayed at home after he read of anti-Berg marches. “The hate here is getting worse,” he wrote.',
    ) ?? null,
    null,
  );
});

test('whom somebody tells something is not told of, and may go on', () => {
  assert.equal(
    speaker(
      'Erik Lindqvist owns the ferry. “It is far too late,” Lindqvist said.',
      'He told Tom Brask to sell the ferry.',
      'Brask went to the harbour board.',
      '“I will never sell her to anybody,” he said.',
    ),
    'Tom Brask',
  );
});

test('a nameless speaker does not go on as a “he” or a “she” that the noun is not, nor where another is brought up', () => {
  const last = (...text: string[]) => quoted(...text).at(-1)?.[1] ?? null;
  const told = 'A waitress from Troon told us it was “quite a storm”.';
  assert.equal(last(`${told} It went on. “I am so tired,” he said.`), null);
  assert.equal(last(`${told} It went on. “I am so tired,” she said.`), 'A waitress from Troon');
  assert.equal(last('A groom called it “quite a storm”, and so did his sister. “I fell,” she said.'), null);
  const college =
    'In a piece, a student at Quay University, the college in Ayr, Ohio, wrote that he had found “a diverse crowd.”';
  assert.equal(last(`${college} It is “a quiet place,” he explained.`), 'a student at Quay University');
  assert.equal(last(`${college} By him sat a porter. It is “a quiet place,” he explained.`), null);
});

test('“they” is not what opens a sentence without being a body’s name', () => {
  const words = '“At no point could we row there,” they said.';
  const openings = [
    'Lost are the nights of cheap ferries.',
    'Rowers were told to go.',
    'The Welsh have a word for it.',
    'Seven have drowned.',
    'Geese have eaten it.',
    'Norland are out of the cup.',
    'Harbour Machine have freed the boys.',
    'Harbour Machine have lost, and the two in the stand wept.',
  ];
  for (const opening of openings) assert.equal(speaker(opening, words) ?? null, null, opening);
});

test('whoever speaks for others does not go on in words that were only read or heard, nor does a lawyer', () => {
  const words = '“Remember me to all of them at the quay.”';
  const leads = [
    'A spokesman for the ferry said the letter was found in the cabin.',
    'A spokeswoman for the ferry said he broke down as he heard the verdict.',
    'Brask’s lawyer told the court how Berg had behaved on the quay.',
    'A sales rep told us which ferry she takes.',
  ];
  for (const lead of leads) assert.equal(speaker(`${lead} ${words}`) ?? null, null, lead);
  assert.equal(
    speaker(`A spokesman for the ferry said in a statement that she was sold. ${words}`),
    'A spokesman for the ferry',
  );
  assert.equal(speaker(`Brask’s rep told the paper that she was sold. ${words}`), 'Brask’s rep');
});
