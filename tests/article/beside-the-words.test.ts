/** Who speaks by what stands right beside the words: a trade before a name, a description, a town, a signature. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read, speaker } from './read.ts';

const names = (...paragraphs: string[]) =>
  read([...prose, ...paragraphs].flatMap((paragraph) => [paragraph, ''])).people.map(({ name }) => name);

test('between the verb and a name stands where somebody plays, or what they are', () => {
  for (const trade of ['running back', 'fly-half', 'treasurer and local mum', 'number eight'])
    assert.equal(speaker(`“It was a fine day,” said ${trade} Rashard Quistenhall.`), 'Rashard Quistenhall');
  assert.deepEqual(names('“It was a fine day,” said tailback Rashard Quistenhall.'), ['Rashard Quistenhall']);
});

test('but no noun that a business, a team or a place has before its name makes that a person’s', () => {
  for (const body of ['software giant', 'developer', 'rival', 'pollster', 'champions', 'hosts', 'nearby'])
    assert.deepEqual(names(`“It was a fine day,” said ${body} Harland Quistenhall.`), []);
});

test('somebody new speaks under any noun beside the verb, and what that is of belongs to it', () => {
  const said = (who: string) => speaker(`“I am hopeful about the talks,” ${who} said.`);
  assert.equal(said('a high-ranking zorblite'), 'a high-ranking zorblite');
  assert.equal(said('one ally of the mayor'), 'one ally of the mayor');
  assert.equal(speaker('“I am hopeful,” said one local suffragette.'), 'one local suffragette');
  // He may have a name.
  assert.equal(said('the centre-half'), null);
});

test('a town and its state may stand between a name and its verb, and no saint speaks for his town', () => {
  const said = (where: string) => speaker(`“It is what it is,” Ellen Kerrigan of ${where} said.`);
  assert.equal(said('St. Paul, Minn.,'), 'Ellen Kerrigan');
  assert.equal(said('Northhaven, N.Y.,'), 'Ellen Kerrigan');
  assert.equal(speaker('“It is what it is,” said Ellen Kerrigan of St. Paul.'), 'Ellen Kerrigan');
  assert.deepEqual(names('“It is late,” said Ellen Kerrigan, of St Louis.'), ['Ellen Kerrigan']);
});

test('the letters of a body in brackets end nothing, and a report is no verb', () => {
  assert.equal(
    speaker('It “landed short of the quay”, the report from the Marine Safety Board (MSB) said.'),
    'Marine Safety Board',
  );
  assert.equal(speaker('It “landed short of the quay”, the officials report.'), 'the officials');
});

test('two bodies by their letters speak together', () => {
  assert.equal(speaker('“We wish them well,” the HRG and CSU said.'), 'the HRG and CSU');
  assert.equal(speaker('“We wish them well,” said the HRG and CSU in a joint statement.'), 'the HRG and CSU');
  assert.equal(speaker('The HRG and CSU deal, Ellen Kerrigan said, was “very late”.'), 'Ellen Kerrigan');
});

test('a name in brackets after a paragraph of quoted words has said them', () => {
  const words = '“A haul is just if there is no other way left to those who row.”';
  assert.equal(speaker(`${words} (Ellen Kerrigan)`), 'Ellen Kerrigan');
  assert.equal(speaker(`${words} (Kvistus, cited by Machiavel)`), 'Kvistus');
  assert.equal(speaker(`${words} (Good Day World)`), null);
  assert.equal(speaker(`${words} (Monday)`), null);
});

test('two names beside the words without a comma before the verb are no town and its state', () => {
  assert.equal(speaker('“It is gone,” Ellen Kerrigan in Albany, Tom Berg said.'), 'Tom Berg');
});

test('a vessel says nothing, and what a crowd reports in the base form of the verb is theirs', () => {
  assert.equal(speaker('“It is gone,” said another boat from Marlen.'), null);
  assert.equal(speaker('“Fares are too high,” a number of doctors report.'), 'a number of doctors');
});

test('whom words tell of in brackets after them, and the title of a work after a name, are no signature', () => {
  assert.equal(speaker('“He was the best of us all.” (Tom Berg)'), null);
  assert.equal(speaker('“The sea was cold and we wept.” (Northhaven Mail, quoted by Tom Berg)'), null);
  assert.equal(speaker('Tom Berg, The Sea, Penguin “A warm and funny book for all.”'), null);
});
