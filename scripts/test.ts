/** `npm test`: everything that must hold, and as its last line how much of it does. */
import { glob } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const files = await Array.fromAsync(glob('tests/**/*.test.ts'));
const counts = { passed: 0, failed: 0 };

// One process for all files, so that they share a browser and the sites that they look at.
const tests = run({ files: files.sort(), isolation: 'none' });
tests.on('test:summary', ({ counts: all, file }) => {
  if (file !== undefined) return;
  counts.passed = all.passed;
  // What was skipped or broken off has not been shown to hold.
  counts.failed = all.tests - all.passed;
});
const report = tests.compose(spec);
report.pipe(process.stdout, { end: false });
await finished(report);

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
