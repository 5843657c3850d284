/** The opening of an article, as a list shows it, ends where a reader can stop. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf } from '../../src/archive/lead.ts';

const long =
  'The ferry left the quay at six, an hour late, with forty lorries and two hundred passengers on board';
const rest =
  'and nobody on the island had been told of the delay or of the fares that would be asked from the spring on';

test('what is short enough stays whole', () => {
  assert.equal(leadOf(`${long}.`), `${long}.`);
});

test('where a sentence ends late enough the opening ends with it', () => {
  assert.equal(leadOf(`${long} for the harbour. Then it turned back, ${rest}.`), `${long} for the harbour.`);
  assert.equal(leadOf(`${long} from “Wexbury.” Then it turned, ${rest}.`), `${long} from “Wexbury.”`);
});

test('a full stop that shortens a word ends no sentence', () => {
  for (const short of ['and the U.S. Navy', 'and on Sept. 5 Ada', 'with Messrs. Berg', 'led by Capt. Quist'])
    assert.match(leadOf(`${long} ${short} was there, ${rest}.`), /\u00a0…$/, short);
});

test('where none ends late enough it ends with a part of a sentence, and not before a figure', () => {
  assert.equal(leadOf(`${long} on a cold day, though ${rest} and ${rest}.`), `${long} on a cold day\u00a0…`);
  assert.equal(leadOf(`${long} on a cold day — and ${rest} and ${rest}.`), `${long} on a cold day\u00a0…`);
  const quoting = `${long} and “so it goes,”`;
  assert.equal(leadOf(`${quoting} Ada Quist said on May 5, 2016 and ${rest}.`), `${quoting}\u00a0…`);
});

test('the end of a sentence that comes too early leaves too little', () => {
  assert.match(leadOf(`The ferry turned. ${long} ${rest} ${rest}`), /\u00a0…$/);
});

test('a script without spaces is cut all the same', () => {
  assert.equal(leadOf('渡'.repeat(400)), `${'渡'.repeat(220)}\u00a0…`);
});
