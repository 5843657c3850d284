import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseOf } from '../../src/article/furniture/course.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';

test('half a million lines are more than one call takes, and are read all the same', () => {
  assert.equal(courseOf(Array(500_000).fill(signalsOf('a'))).length, 500_000);
});
