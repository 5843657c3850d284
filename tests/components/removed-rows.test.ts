/** What one rule removed in a row is told of once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsByFirst } from '../../src/components/removed-rows.ts';

const rowsOf = (things: string[]) => [
  ...rowsByFirst(things, (thing) => (thing.startsWith('kept') ? null : (thing.split(' ')[0] ?? ''))),
];

test('a row ends where another rule removed the next', () => {
  assert.deepEqual(rowsOf(['menu 1', 'menu 2', 'appeal 3', 'menu 4']), [
    ['menu 1', 'menu 2'],
    ['appeal 3', 'appeal 3'],
    ['menu 4', 'menu 4'],
  ]);
});

test('what was kept parts two rows of one rule, and is in none', () => {
  assert.deepEqual(rowsOf(['kept 1', 'menu 2', 'kept 3', 'menu 4', 'menu 5']), [
    ['menu 2', 'menu 2'],
    ['menu 4', 'menu 5'],
  ]);
});
