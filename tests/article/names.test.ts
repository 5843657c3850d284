import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

test('names of the authority file stand under their preferred form, at their first line', () => {
  const { people, outlets, places } = read([
    ...prose,
    'Thomas Berg told the Harbour Times that the boat was ready to sail.',
  ]);
  assert.deepEqual(people, [{ name: 'Tom Berg', known: true, line: 4 }]);
  assert.deepEqual(outlets, [{ name: 'The Harbour Times', known: true, line: 4 }]);
  assert.deepEqual(places, [{ name: 'Northhaven', known: true, line: 1 }]);
});

test('a person whom the authority file lacks is listed as unknown to it', () => {
  const { people } = read([...prose, 'The mate, Rosa Lindqvist, said the boat was ready to sail on Monday.']);
  assert.deepEqual(people, [{ name: 'Rosa Lindqvist', known: false, line: 4 }]);
});

test('offices and nations before a name are no part of it', () => {
  const { people } = read([
    ...prose,
    'Norwegian Prime Minister Erna Dahl said the ferry was a matter for the islands.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Erna Dahl'],
  );
});

test('names that only furniture carries are no names of the article', () => {
  assert.deepEqual(
    read([...prose, 'Leave a Reply', 'Related: Ada Quist on ten years of ferries']).people,
    [],
  );
});
