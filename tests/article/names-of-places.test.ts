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
