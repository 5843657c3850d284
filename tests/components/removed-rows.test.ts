/** What one rule removed in a row is told of once, and for no line that was kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removedLines } from '../../src/archive/removed-lines.ts';
import { isOfSeveral, removedRows } from '../../src/components/removed-rows.ts';

/** Each begins with its rule, is “kept”, or empty. */
const rowsOf = (texts: string[], stating: number[] = []) => {
  const lines = texts.map((text, index) => {
    const [kind = ''] = text.split(' ');
    const line = index + 1;
    const removal = { line, endLine: line, kind, rule: 'wording' as const, text };
    return { line, text, ...(kind && kind !== 'kept' && { removal }) };
  });
  return [...removedRows(lines, new Set(stating)).entries()].map(([first, { line, endLine }]) => {
    assert.equal(first, line);
    return `${line}–${endLine}`;
  });
};

test('a row ends where another rule removed the next', () => {
  assert.deepEqual(rowsOf(['menu 1', 'menu 2', 'appeal 3', 'menu 4']), ['1–2', '3–3', '4–4']);
});

test('what was kept parts two rows of one rule, and is in none', () => {
  assert.deepEqual(rowsOf(['kept 1', 'menu 2', 'kept 3', 'menu 4', 'menu 5']), ['2–2', '4–5']);
});

test('an empty line parts nothing, and no row ends with one', () => {
  assert.deepEqual(rowsOf(['menu 1', '', 'menu 3', '', 'kept 5']), ['1–3']);
});

test('a line that states a fact is a row of its own', () => {
  assert.deepEqual(rowsOf(['menu 1', 'menu 2', 'menu 3', 'menu 4'], [2]), ['1–1', '2–2', '3–4']);
});

test('only what has several lines is told as several', () => {
  assert.ok(isOfSeveral({ line: 1, endLine: 2 }));
  assert.ok(!isOfSeveral({ line: 1, endLine: 1 }) && !isOfSeveral(undefined));
});

test('lines are counted, however many a removal has', () => {
  const removed = [
    { line: 1, endLine: 1 },
    { line: 3, endLine: 6 },
  ];
  assert.equal(removedLines(removed), 5);
});

test('a line of which several parts were removed is one line', () => {
  const removed = [
    { line: 1, endLine: 1 },
    { line: 1, endLine: 1 },
    { line: 1, endLine: 3 },
    { line: 3, endLine: 3 },
  ];
  assert.equal(removedLines(removed), 3);
});
