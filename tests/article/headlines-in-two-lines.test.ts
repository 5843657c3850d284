/** A headline that its page has broken into two lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const upper = 'Northhaven ferry to sail again:';
const lower = 'the first crossing since the old boat was sold';
const signed = ['By Ada Quist', '3 March 2021'];
const headline = (...lines: string[]) => read([...lines, ...prose]).headline;

test('a line in small letters right below a title, and of the text’s matter, goes on with the headline', () => {
  assert.equal(headline(upper, lower, ...signed)?.value, `${upper} ${lower}`);
  assert.equal(headline('News', 'Islands', upper, lower, ...signed)?.value, `${upper} ${lower}`);
});

test('a clause goes on with a headline that may end above it', () => {
  const whole = 'Northhaven ferry to sail again';
  const clause = 'as company finds a boat for the island';
  assert.equal(headline(whole, clause, ...signed)?.value, `${whole} ${clause}`);
});

test('its evidence is the line in which it begins', () => {
  assert.deepEqual(
    [headline('News', upper, lower, ...signed)].map((fact) => [fact?.line, fact?.text]),
    [[2, upper]],
  );
});

test('what is a sentence, a button, who signs, or apart by a blank line, does not', () => {
  const whole = 'Northhaven ferry to sail again this summer, company says';
  for (const below of [
    'the first crossing since the old boat was sold for scrap.',
    'back to the news page of the coast',
    'residents can use the ferry again this summer',
    'as told to our ferry correspondent',
    'in Harbour, Ferry, Northhaven',
    'share this',
    'by Ada Quist and Tom Berg',
  ])
    assert.equal(headline(whole, below, ...signed)?.value, whole, below);
  assert.equal(headline(whole, '', lower, '', ...signed)?.value, whole);
});

test('in capitals throughout, a line that begins with “of” goes on with the headline, and another says something else', () => {
  assert.equal(
    headline('THE LAST FERRYMAN', 'OF NORTHHAVEN HARBOUR', ...signed)?.value,
    'THE LAST FERRYMAN OF NORTHHAVEN HARBOUR',
  );
  assert.equal(
    headline('THE FERRY SAILS AGAIN', 'ISLANDERS WAVE AT THE HARBOUR', ...signed)?.value,
    'THE FERRY SAILS AGAIN',
  );
  for (const title of ['TO SAVE THE FERRY THE HARBOUR SEEKS A LOAN', 'OF ALL THE BOATS, THE FERRY STAYED'])
    assert.ok(!headline('NEWS FROM THE COAST', title, ...signed)?.value.includes(`COAST ${title}`), title);
});
