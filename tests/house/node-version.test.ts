/** A Node that cannot read our TypeScript: its owner is told what is wanted, in one sentence and no trace. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const posing = (version: string) =>
  `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`;

function runAs(version: string) {
  const parameters = [
    '--import',
    posing(version),
    '--import',
    './scripts/node-version.js',
    '--eval',
    'console.log("ran")',
  ];
  return spawnSync(process.execPath, parameters, { encoding: 'utf8' });
}

test('an old Node is told which one is wanted, and nothing runs', () => {
  const { status, stdout, stderr } = runAs('20.20.2');
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^Backfile needs Node 24 or newer.*nodejs\.org\.\n$/);
});

test('a new enough Node runs what was asked for, silently', () => {
  for (const version of ['24.0.0', '31.1.0']) {
    const { status, stdout, stderr } = runAs(version);
    assert.deepEqual([status, stdout, stderr], [0, 'ran\n', ''], version);
  }
});
