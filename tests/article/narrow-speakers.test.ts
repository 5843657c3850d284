/** What stands near the words and looks like whose they are, and is not: another subject, a place, a firm, an animal, a feeling. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('where a mother comes from, and what party an MP is of, is not her name', () => {
  assert.equal(
    speaker('“It broke my heart,” said one of the mothers at the vigil in Ayr, Lothian.'),
    'one of the mothers at the vigil in Ayr',
  );
  assert.equal(
    speaker('“It broke my heart,” said one of the party’s deputies, Labour.'),
    'one of the party’s deputies',
  );
});

test('“one” is of those who were listened to, and not of whomever a sentence ends with', () => {
  assert.equal(speaker('Wardens moved in on the rowers. “Get back to the quay,” shouted one.'), null);
  assert.equal(speaker('Mourners laid wreaths and flowers. “She was loved,” said one.'), null);
});

test('what opens a sentence reads the words only where no other clause or verb comes first', () => {
  for (const told of [
    'The shop in the square was shut and a sign on its door read: “Sorry, we are closed.”',
    'The march in Ayr ended outside the embassy, where one placard read: “Shame on you all.”',
    'The rowers left the quay in silence while a banner behind the boat read: “Never forget them.”',
    'The coffin, covered in flowers, bore a card that simply read: “To our dear dad.”',
    'The slide she put on the projector in the hall read: “We will remember them.”',
  ])
    assert.equal(speaker(told), null, told);
});

test('whom a sentence sets beside its subject does not speak', () => {
  assert.equal(
    speaker('Like Tom Berg, a teacher at Quay College, Anna Kent, 40, said: “It is hard.”'),
    'Anna Kent',
  );
});

test('those of whom “which” tells what they said are the subject, whatever adjective they have', () => {
  assert.equal(
    speaker('The raid, which unnamed officials said was “long overdue”, ended.'),
    'unnamed officials',
  );
});

test('a firm, a horse, a film and a car have names of their own after what somebody does with them', () => {
  for (const [who, name] of [
    ['The builder of the homes', 'Quist Wimpole'],
    ['The trainer of the gelding', 'Harbour Prince'],
    ['The director of the documentary', 'Blue Harbour'],
    ['The driver of the car', 'Quist Mondo'],
  ] as const)
    assert.notEqual(speaker(`${who}, ${name}, was delighted. “We are glad,” he said.`), name);
});

test('a name after somebody’s somebody is no name of the first', () => {
  assert.equal(
    speaker('The brother of the victim, Tom Berg, was in court. “He loved her,” the brother said.'),
    'the brother',
  );
  assert.equal(
    speaker('The captain of the club, Anna Kent and Tom Berg arrived. “It is late,” the captain said.'),
    'the captain',
  );
});

test('an animal, a place and a firm under one word speak no more than before', () => {
  assert.equal(
    speaker('Anna Kent breeds dogs. Rex, 12, a labrador, slept. “He is old,” she said.'),
    'Anna Kent',
  );
  assert.equal(
    speaker('Anna Kent is our guide. Last year we visited Northhaven with her. “It was cold,” she said.'),
    'Anna Kent',
  );
  assert.equal(speaker('Shell, a partner, is to close. “It is late,” he said.'), null);
  assert.equal(speaker('It was Victoria who built the pier. “It is late,” she said.'), null);
});

test('whose lawyer speaks: of one with words beside the name, and of many', () => {
  assert.equal(speaker('Tom Berg, a driver, whose lawyer said: “He denies it,” left.'), 'Tom Berg’s lawyer');
  assert.equal(speaker('The victims, whose lawyer said: “They deny it,” left.'), 'The victims’ lawyer');
  assert.equal(speaker('Tom Berg, whose wife later said, was “a saint”.'), null);
  assert.notEqual(
    speaker('Tom Berg and Anna Kent, whose lawyer said: “They deny it,” left.'),
    'Anna Kent’s lawyer',
  );
});

test('“after lunch” opens no other clause', () => {
  assert.equal(speaker('“It is over,” after lunch Anna Kent told the staff.'), 'Anna Kent');
});

test('a Roman numeral, a name with “We” and “brought up” end nobody’s description', () => {
  assert.equal(speaker('“It is bad,” said the former Division I coach.'), 'the former Division I coach');
  assert.equal(
    speaker('“It is bad,” said a spokesman for the We Company.'),
    'a spokesman for the We Company',
  );
  assert.equal(speaker('“It is bad,” a man brought up in Ayr said.'), 'a man brought up in Ayr');
  assert.equal(speaker('“Go home now,” the girl the gang took said.'), 'the girl the gang took');
});

test('a surname alone leaves open which of two is meant where their given names do, and many of a thing bring up nobody', () => {
  assert.equal(
    speaker(
      'Pat Berg, 45, and her son Lee Berg, 20, run the farm. “It is hard,” Pat Berg said.',
      'Berg milks at five. “I am always tired,” she said.',
    ),
    'Pat Berg',
  );
  assert.equal(
    speaker(
      'Maria Lopez lives by the river.',
      'Border Patrol trucks pass each hour. “They never stop,” she said.',
    ),
    'Maria Lopez',
  );
});

test('a look, a shrug and a feeling say things, and are nobody', () => {
  assert.equal(speaker('The look on his face said: “It is hard.”'), null);
  assert.equal(speaker('The shrug said: “It is hard.”'), null);
  assert.equal(speaker('A gut feeling told her: “It is hard to do.”'), null);
});
