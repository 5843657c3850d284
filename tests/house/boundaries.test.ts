/** The directions in which code may import, each shown to be held by lint. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTool } from './tool.ts';

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
    assert.doesNotMatch((await lint('src/holdings/some.ts', imported)).output, /noRestrictedImports/);
  }
});

function lint(file: string, imported: string) {
  const code = `import { some } from '${imported}';\n\nexport const other = some;\n`;
  return runTool('biome', ['lint', `--stdin-file-path=${file}`], code);
}
