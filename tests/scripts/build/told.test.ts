/** What a build prints of the messages about content, when there are few and when there are many. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { toldOf } from '../../../scripts/build/told.ts';

/** A file with a fault after so many warnings. */
function fileWith(warnings: number): VFile {
  const file = new VFile({ path: 'articles/2020/ferries.txt' });
  for (let line = 1; line <= warnings; line += 1)
    file.message('Speaker not stated', { place: { line, column: 1 }, ruleId: 'unknown-speaker' });
  file.message('No day', { place: { line: 7, column: 3 }, ruleId: 'no-day' }).fatal = true;
  return file;
}

const told = (warnings: number) => toldOf([fileWith(warnings)], 'npm run check', 'plain');

test('few warnings are told one by one', () => {
  assert.match(told(3), /3:1\s+warning\s+Speaker not stated/);
  assert.doesNotMatch(told(3), /npm run check/);
});

test('many warnings are counted by kind, with the command that tells each', () => {
  assert.match(
    told(1200),
    /^⚠ 1,200 warnings; npm run check shows each at its line\n +1,200 {2}unknown-speaker$/m,
  );
  assert.doesNotMatch(told(1200), /Speaker not stated/);
});

test('a fault is told at its place among however many warnings', () => {
  for (const warnings of [0, 3, 1200])
    assert.match(told(warnings), /ferries\.txt[\s\S]*7:3\s+error\s+No day/);
});
