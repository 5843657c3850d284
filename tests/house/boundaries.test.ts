/** The directions in which code may import, each shown to be held by lint. */
import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { runTool } from './tool.ts';
import { scratchFolder } from '../scratch.ts';

const forbidden: [rule: string, file: string, imported: string][] = [
  ['an article is read without Astro', 'src/article/some.ts', 'astro:content'],
  ['an article is read without a file system', 'src/article/quotations/some.ts', 'node:fs/promises'],
  ['an article knows nothing of the archive', 'src/article/some.ts', '../archive/archive.ts'],
  ['the archive does not know Astro', 'src/archive/some.ts', 'astro/zod'],
  ['the archive knows no HTML', 'src/archive/some.ts', 'rehype-stringify'],
  ['components read no files', 'src/components/deep/some.ts', 'node:fs'],
  ['layouts read no files', 'src/layouts/some.ts', 'fs'],
];

for (const [rule, file, imported] of forbidden) {
  test(`${rule}: lint reports ${imported} in ${file}`, async () => {
    const { status, output } = await lint(file, imported);
    assert.notEqual(status, 0);
    assert.match(output, /noRestrictedImports/);
  });
}

test('what is forbidden in one place is allowed in another', async () => {
  for (const imported of ['node:fs/promises', 'astro:content']) {
    const { status, output } = await lint('src/holdings/some.ts', imported);
    assert.equal(status, 0, output);
  }
});

/** A project with our rules and one file, of which nothing is wrong but what it imports. */
async function lint(file: string, imported: string) {
  const folder = scratchFolder('boundaries');
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await cp('.biome.json', path.join(folder, '.biome.json'));
  await writeFile(
    path.join(folder, file),
    `import { some } from '${imported}';\n\nexport const other = some;\n`,
  );
  return await runTool('biome', ['lint', '.'], folder);
}
