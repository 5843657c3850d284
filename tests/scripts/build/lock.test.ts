import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { holdLock } from '../../../scripts/build/lock.ts';
import { scratchFolder } from '../../scratch.ts';

test('a folder that one build holds is refused to another until that is done, and made where it was not', () => {
  const work = path.join(scratchFolder('lock'), 'site', '.build');
  const held = holdLock(work);
  assert.throws(() => holdLock(work), /Another build is under way \(process \d+\)/);
  held[Symbol.dispose]();
  holdLock(work)[Symbol.dispose]();
});
