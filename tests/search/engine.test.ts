/** The engine under what may befall it: any text, files that are gone, a new build, a line that breaks. */
import assert from 'node:assert/strict';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { engineOver } from '../../src/search/answer.ts';
import type { Answer } from '../../src/search/contract.ts';
import { failure } from '../../src/search/index/failure.ts';
import { makeCorpus } from './corpus.ts';
import { asked, found, indexed, makeIndex, readerOf } from './index.ts';
import { scratchFolder } from '../scratch.ts';

test('no text makes a search fail, nor its passages', async () => {
  const { engine } = await indexed();
  const parts = fc.constantFrom(
    '"',
    '-',
    ':',
    'OR ',
    'quote:',
    'year:',
    'from:2016-',
    'the ',
    '“',
    '(',
    '\\',
    '*',
    '\u0000',
    'שלום ',
    '北',
    '🎉',
    '\u202e',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.oneof(parts, fc.string({ maxLength: 6 })), { maxLength: 12 }).map((all) => all.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (query, typing) => {
      const answer = await engine.search(asked(query, { typing }));
      await answer.results(0, 3);
      await answer.suggestions();
      for (const { start, end } of answer.explanation().clauses)
        assert(0 <= start && start < end && end <= query.length);
    }),
    { numRuns: 300 },
  );
});

test('a search fetches the directory and the chunks of its words, and nothing else', async () => {
  const { folder } = await indexed();
  const asks: string[] = [];
  const read = readerOf(folder);
  const engine = engineOver((file) => {
    asks.push(file.replace(/^[0-9a-f]{12}/, '*').replace(/\d+\.bin/, '*.bin'));
    return read(file);
  });
  await engine.prepare();
  await engine.prepare();
  assert.deepEqual(asks, ['directory.json']);
  const answer = await engine.search(asked('nuclear'));
  assert.deepEqual(asks.slice(1), ['*/chunks/*.bin']);
  await answer.results(0, 2);
  assert(asks.slice(2).every((file) => file.startsWith('*/articles/')));
  assert.equal(asks.length, 4);
  await answer.histogram();
  await answer.counts();
  assert.equal(asks[4], '*/ledger.json');
  await engine.search(asked('nuclear'));
  assert.equal(asks.length, 5);
});

test('of a small archive all that a search needs is there before the first key', async () => {
  const read = readerOf((await makeIndex(makeCorpus(20))).folder);
  const asks: string[] = [];
  const engine = engineOver((file) => {
    asks.push(file);
    return read(file);
  });
  await engine.prepare();
  // Nobody waits for it; it goes on beside what else is done.
  await setTimeout(100);
  const fetched = asks.length;
  assert(fetched > 20);
  assert((await (await engine.search(asked('the'))).results(0, 20)).length > 0);
  assert.equal(asks.length, fetched);
});

test('an index that is not there is said to be missing, and found once it is there', async () => {
  const { folder } = await indexed();
  let isThere = false;
  const read = readerOf(folder);
  const engine = engineOver(async (file) => {
    if (!isThere) throw failure('missing', file);
    return read(file);
  });
  await assert.rejects(engine.search(asked('war')), { cause: 'missing' });
  isThere = true;
  assert((await found(engine, asked('war'))).length > 0);
});

test('a line that breaks is said to have broken, and the next search tries again', async () => {
  const { folder } = await indexed();
  let isUp = true;
  const read = readerOf(folder);
  const engine = engineOver(async (file) => {
    if (!isUp) throw failure('network', file);
    return read(file);
  });
  await engine.prepare();
  isUp = false;
  await assert.rejects(engine.search(asked('war')), { cause: 'network' });
  isUp = true;
  assert((await found(engine, asked('war'))).length > 0);
});

test('a reader of the old build is answered from the new one', async () => {
  const folder = scratchFolder('index');
  const index = path.join(folder, 'search-index');
  await cp((await indexed()).folder, index, { recursive: true });
  const engine = engineOver(readerOf(index));
  await engine.prepare();
  const next = await makeIndex(makeCorpus(20));
  await rm(index, { recursive: true });
  await rename(next.folder, index);
  const ids = await found(engine, asked('the'));
  assert.deepEqual(
    ids,
    await found(next.engine === engine ? engine : engineOver(readerOf(index)), asked('the')),
  );
  assert(ids.length > 0 && ids.length <= 20);
});

test('what an answer of the old build has not fetched yet is missing, and never taken from the new one', async () => {
  const folder = scratchFolder('index');
  const index = path.join(folder, 'search-index');
  await cp((await indexed()).folder, index, { recursive: true });
  const engine = engineOver(readerOf(index));
  const [results, counts, records] = [
    await engine.search(asked('the')),
    await engine.search(asked('the')),
    await engine.search(asked('the')),
  ];
  const next = await makeIndex(makeCorpus(20));
  await rm(index, { recursive: true });
  await cp(next.folder, index, { recursive: true });
  const anew = await next.engine.search(asked('the'));

  await assert.rejects(results.results(0, 5), { cause: 'missing' });
  const again = await engine.search(asked('the'));
  assert.deepEqual(await again.results(0, 5), await anew.results(0, 5));
  assert.deepEqual(await again.counts(), await anew.counts());
  await assert.rejects(counts.counts(), { cause: 'missing' });
  await assert.rejects(results.results(0, 5), { cause: 'missing' });
  assert.deepEqual(await records.records(), await anew.records());
});

for (const [what, lost] of [
  ['results', (answer: Answer) => answer.results(0, 5)],
  ['counts', (answer: Answer) => answer.counts()],
  ['bars', (answer: Answer) => answer.histogram()],
  ['suggestions', (answer: Answer) => answer.suggestions()],
  ['records', (answer: Answer) => answer.records()],
] as const) {
  test(`a search after its ${what} were missing is of the new build`, async () => {
    const folder = scratchFolder('index');
    const index = path.join(folder, 'search-index');
    await cp((await indexed()).folder, index, { recursive: true });
    const engine = engineOver(readerOf(index));
    const answer = await engine.search(asked('said restoredd'));
    const next = await makeIndex(makeCorpus(20));
    await rm(index, { recursive: true });
    await cp(next.folder, index, { recursive: true });
    if (what === 'records') assert.ok((await lost(answer)).length > 0);
    else await assert.rejects(lost(answer), { cause: 'missing' });
    const { total } = await engine.search(asked('said restoredd'));
    assert.equal(total, (await next.engine.search(asked('said restoredd'))).total);
  });
}

test('a search that a newer one has overtaken stops', async () => {
  const { engine } = await indexed();
  const overtaken = new AbortController();
  const search = engine.search(asked('war'), overtaken.signal);
  overtaken.abort();
  await assert.rejects(search, { name: 'AbortError' });
});

test('two indexes of the same articles are the same, byte for byte', async () => {
  const one = await makeIndex(makeCorpus(30));
  const two = await makeIndex(makeCorpus(30));
  const names = async (folder: string) => (await readdir(folder, { recursive: true })).sort();
  assert.deepEqual(await names(one.folder), await names(two.folder));
  // Every other name is made from what the file holds, or from all files together.
  const directory = async (folder: string) =>
    Buffer.from(await readerOf(folder)('directory.json')).toString();
  assert.equal(await directory(one.folder), await directory(two.folder));
});
