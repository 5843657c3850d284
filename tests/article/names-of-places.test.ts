import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCandidates } from '../../src/article/names/candidates.ts';

const found = (text: string) => findCandidates(text).map(({ kind, name }) => `${kind} ${name}`);

test('countries, territories and cities of several words are nobody', () => {
  for (const place of [
    'Saudi Arabia',
    'Sri Lanka',
    'Hong Kong',
    'Burkina Faso',
    'Kuala Lumpur',
    'Addis Ababa',
  ])
    assert.deepEqual(found(`The ferry went to ${place}, where the mail is late.`), [], place);
  assert.deepEqual(found('Diego Garcia said so.'), ['person Diego Garcia']);
});

test('words that begin the names of places begin nobody’s', () => {
  for (const place of ['San Quistobal', 'Fort Quist', 'Cape Berg', 'Mount Quist', 'Great Quistain'])
    assert.deepEqual(found(`The ferry went to ${place}, where the mail is late.`), [], place);
  assert.deepEqual(found('Aung San Quist said so.'), ['person Aung San Quist']);
});

test('those of a party or a faith are nobody by themselves', () => {
  for (const many of ['Northhaven Republicans', 'Leading Democrats', 'Quayside Muslims'])
    assert.deepEqual(found(`${many} voted for the ferry.`), [], many);
  assert.deepEqual(found('Ada Rhodes and Tom Williams voted.'), ['person Ada Rhodes', 'person Tom Williams']);
});

test('an article after “and” begins another body’s name', () => {
  assert.deepEqual(found('The QHA and the Coastal Ferry Agency knew.'), [
    'organisation Coastal Ferry Agency',
  ]);
  assert.deepEqual(found('The Harbour Board and the Coastal Ferry Agency knew.'), [
    'organisation Harbour Board',
    'organisation Coastal Ferry Agency',
  ]);
  assert.deepEqual(found('The Department of Fish and the Sea knew.'), [
    'organisation Department of Fish and the Sea',
  ]);
});

test('who is called by a rank or speaks alone bears such a word as a name', () => {
  assert.deepEqual(found('Mr Mount was at the quay.'), ['person Mount']);
  assert.deepEqual(found('Captain Cape was at the quay.'), ['person Cape']);
  assert.deepEqual(found('San Quist came late, and Quist said why.'), ['person San Quist']);
  assert.deepEqual(found('San Quist was far. The board met there.'), []);
});

test('who is of a nation or a faith is nobody, but with a given name', () => {
  for (const many of [
    'Iraqi Kurds',
    'Sri Lankan',
    'Seven Iraqis',
    'Quayside Muslim',
    'Roman Catholic',
    'Numerous Japanese',
  ])
    assert.deepEqual(found(`At the quay ${many} rowers won.`), [], many);
  assert.deepEqual(found('The Dutch Ines Valdivia and the Greek Kostas Berg won.'), [
    'person Ines Valdivia',
    'person Kostas Berg',
  ]);
  assert.deepEqual(found('Tom Swiss said so.'), ['person Tom Swiss']);
  // Endings of such words are surnames' as well.
  assert.deepEqual(found('Ulrika Vaughan and Shun Ohtani said so.'), [
    'person Ulrika Vaughan',
    'person Shun Ohtani',
  ]);
});

test('a saint’s name is a town’s or a club’s, and within a name it is part of it', () => {
  assert.deepEqual(found('St Quistens said that the St. Louis Rowers had won.'), []);
  assert.deepEqual(found('Ada St. Quist of St. Paul said so.'), ['person Ada St. Quist']);
});

test('a word joined to a name tells of a place or a thing, but not in a name of two halves', () => {
  for (const thing of ['Tarn-held Quistburg', 'Ayr-listed Quistal', 'In-form Quistal'])
    assert.deepEqual(found(`Yesterday ${thing} won.`), [], thing);
  assert.deepEqual(found('Ban Ki-moon and Omar al-Saeed said so.'), [
    'person Ban Ki-moon',
    'person Omar al-Saeed',
  ]);
});

test('words in the names of bodies, laws and storms are nobody’s', () => {
  for (const thing of [
    'National Convention',
    'Capitol Hill',
    'Hurricane Quist',
    'Storm Hedda',
    'Project Harriet',
    'Tarnside Democratic',
  ])
    assert.deepEqual(found(`They spoke of ${thing} again.`), [], thing);
  assert.deepEqual(found('The National Rowing Adviser Ada Quist said so.'), ['person Ada Quist']);
});

test('two letters of a firm are no surname', () => {
  assert.deepEqual(found('The maker Quistal AB and the bank Tarnik SpA won.'), ['organisation Tarnik SpA']);
  assert.deepEqual(found('Ada Quist MP won.'), ['person Ada Quist']);
});

test('a word that ends firms’ names makes a firm of a rank and a surname, but not before another', () => {
  assert.deepEqual(found('Yesterday Major Electric was sold.'), ['organisation Major Electric']);
  assert.deepEqual(found('Yesterday Quist Foods was sold.'), ['organisation Quist Foods']);
  assert.deepEqual(found('Electric Boat Captain Ada Quist said so.'), ['person Ada Quist']);
});
