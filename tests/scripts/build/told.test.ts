/** What a build prints of the messages about content, when there are few and when there are many. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { toldOf } from '../../../scripts/build/told.ts';

/** A file with a fault after so many warnings, and as many of another kind as are given. */
function fileWith(warnings: number, others: number): VFile {
  const file = new VFile({ path: 'articles/2020/ferries.txt' });
  for (let line = 1; line <= others; line += 1)
    file.message('Far away', { place: { line, column: 1 }, ruleId: 'far-date' });
  for (let line = 1; line <= warnings; line += 1)
    file.message('Speaker not stated', { place: { line, column: 1 }, ruleId: 'unknown-speaker' });
  file.message('No day', { place: { line: 7, column: 3 }, ruleId: 'no-day' }).fatal = true;
  return file;
}

const told = (warnings: number, others = 0) => toldOf([fileWith(warnings, others)], 'npm run check', 'plain');

test('up to fifty warnings are told one by one', () => {
  for (const warnings of [3, 50]) {
    assert.match(told(warnings), /3:1\s+warning\s+Speaker not stated/);
    assert.doesNotMatch(told(warnings), /npm run check/);
  }
});

test('more are counted by kind, the most first, with the command that tells each', () => {
  assert.match(
    told(1200, 7),
    /^⚠ 1,207 warnings, by kind:\n +1,200 {2}unknown-speaker\n +7 {2}far-date\nTo see each at its line: npm run check$/m,
  );
  for (const text of [told(51), told(1200)]) assert.doesNotMatch(text, /Speaker not stated/);
});

test('a fault is told at its place among however many warnings', () => {
  for (const warnings of [0, 3, 1200])
    assert.match(told(warnings), /ferries\.txt[\s\S]*7:3\s+error\s+No day/);
});
