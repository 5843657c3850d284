/** A finished site to its service worker, without a browser: what stands in it, and how large it is. */
import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { addOffline } from '../../scripts/build/add-offline.ts';
import { scratchFolder } from '../scratch.ts';

/** Pages of an article each, and the size of the worker that knows them all. */
async function workerOf(pages: number): Promise<{ size: number; registers: string[] }> {
  const site = scratchFolder('offline');
  for (let number = 0; number < pages; number += 1) {
    const folder = path.join(site, 'articles', String(number));
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), `Article ${number}`);
  }
  await addOffline(site);
  const worker = path.join(site, 'sw.js');
  const files = [...(await readFile(worker, 'utf8')).matchAll(/"(offline\/\w+\/\d+\.txt)"/g)];
  const registers = files.map(([, file = '']) => readFile(path.join(site, file), 'utf8'));
  return { size: (await stat(worker)).size, registers: await Promise.all(registers) };
}

test('the worker grows by far less than a byte for each page of an archive', async () => {
  const [small, large] = [await workerOf(100), await workerOf(2100)];
  assert.ok(large.size - small.size < 500, `${small.size} and ${large.size} bytes`);
});

test('every page has its digest in a register, and no register is much larger than another', async () => {
  const { registers } = await workerOf(2100);
  const digests = registers.map((register) => register.split('\n'));
  assert.equal(new Set(digests.flat()).size, 2100);
  for (const some of digests) assert.ok(some.length > 300 && some.length < 700, `${some.length} digests`);
});

test('what is fetched ahead of need is never hundreds of files', async () => {
  const aheadOf = async (articles: number): Promise<string> => {
    const site = scratchFolder('offline');
    const folder = path.join(site, 'search-index/build/articles');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(site, 'search-index/directory.json'), '{}');
    for (let number = 0; number < articles; number += 1)
      await writeFile(path.join(folder, `${number}.json`), '{}');
    await addOffline(site);
    return readFile(path.join(site, 'sw.js'), 'utf8');
  };
  assert.match(await aheadOf(100), /"search-index\/build\/articles\/99\.json"/);
  const many = await aheadOf(101);
  assert.doesNotMatch(many, /search-index\/build\/articles/);
  assert.match(many, /"search-index\/directory\.json"/);
});
