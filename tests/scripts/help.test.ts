/** How a command is used, for who asks it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runScript } from '../house/tool.ts';

for (const [script, flags] of [
  ['add', ['--publisher', '--source', '--event-name', '--content']],
  ['build', ['--content', '--out']],
  ['check', ['--content', '--json']],
  ['ingest', ['--json', '--text-only']],
] as const) {
  test(`${script} --help prints how it is used, with its flags, does nothing else, and exits 0`, async () => {
    const { status, output } = await runScript(`scripts/${script}.ts`, ['--help']);
    assert.equal(status, 0, output);
    assert.match(output, new RegExp(`^Usage: npm run (--silent )?${script} `));
    for (const flag of flags) assert(output.includes(flag), flag);
  });

  test(`${script} -h is the same`, async () => {
    const { status, output } = await runScript(`scripts/${script}.ts`, ['-h']);
    assert.equal(status, 0, output);
    assert.match(output, /^Usage: /);
  });

  test(`${script} with a flag that it has not prints how it is used, and exits 1`, async () => {
    const { status, output } = await runScript(`scripts/${script}.ts`, ['--colour']);
    assert.equal(status, 1);
    assert.doesNotMatch(output, /positional/);
    assert.match(output, new RegExp(`--colour.*Usage: npm run (--silent )?${script} `, 's'));
  });
}
