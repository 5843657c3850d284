/** Format, lint and types: what every file of the project keeps to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTool } from './tool.ts';

test('every file is formatted as Prettier would', async () => {
  const { status, output } = await runTool('prettier', ['--check', '.']);
  assert.equal(status, 0, output);
});

test('lint finds nothing, not even a warning', async () => {
  const { status, output } = await runTool('biome', ['lint', '--error-on-warnings', '.']);
  assert.equal(status, 0, output);
});

test('types hold at the strictest setting, without errors, warnings or hints', async () => {
  const { status, output } = await runTool('astro', ['check', '--minimumFailingSeverity', 'hint']);
  assert.equal(status, 0, output);
});
