/** Rendered pages to a search index beside them, in `pagefind/`. */
import { glob, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { failure } from './failure.ts';
import { count, type Outcome } from './progress.ts';

/** Pagefind's own interfaces, which it writes always and this site never loads. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

export async function addPagefind(site: string): Promise<Outcome<void>> {
  const folder = path.join(site, 'pagefind');
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw failure(errors.join('\n'));
  // A whole folder at once: the same bytes each time, which files added side by side are not.
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw failure(problems.join('\n'));
  await Promise.all(unused.map((name) => rm(path.join(folder, name), { force: true })));
  const fragments = await Array.fromAsync(glob('fragment/*', { cwd: folder }));
  return { value: undefined, outcome: count(fragments.length, 'article') };
}
