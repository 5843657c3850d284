/** What is remembered of lines: within a clipping, and no longer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginClipping, remembering } from '../../src/article/asking/remembering.ts';

test('a question is asked once of each line of a clipping, and anew in the next', () => {
  const asked: string[] = [];
  const length = remembering((line) => asked.push(line) && line.length);
  beginClipping();
  assert.deepEqual(['a net', 'a boat', 'a net'].map(length), [5, 6, 5]);
  assert.deepEqual(asked, ['a net', 'a boat']);
  beginClipping();
  assert.equal(length('a net'), 5);
  assert.deepEqual(asked, ['a net', 'a boat', 'a net']);
});

test('of a long clipping the last lines are remembered', () => {
  const asked: string[] = [];
  const length = remembering((line) => asked.push(line) && line.length);
  beginClipping();
  for (let line = 0; line < 2000; line += 1) length(`line ${line}`);
  length('line 1999');
  assert.equal(asked.length, 2000);
  length('line 0');
  assert.equal(asked.length, 2001);
});
