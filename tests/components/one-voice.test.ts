import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutGoingOn } from '../../src/components/article/one-voice.ts';

const said = (basis: 'stated' | 'inferred', note?: string) => ({
  speaker: { value: 'Ada Quist', basis, line: 4, ...(note !== undefined && { note }) },
});
const stated = said('stated');
const goingOn = said('inferred', 'goes on from words of Ada Quist');

test('who is stated to speak and goes on speaking is no second matter', () => {
  assert.deepEqual(withoutGoingOn([stated, goingOn]), [stated]);
});

test('what goes on from another passage, or from a guess, keeps its reason', () => {
  const before = said('inferred', 'goes on from words of Ada Quist in the paragraph before');
  for (const quotations of [
    [before],
    [stated, before],
    [goingOn],
    [said('inferred', '“she” is Ada Quist'), goingOn],
  ])
    assert.deepEqual(withoutGoingOn(quotations), quotations);
});
