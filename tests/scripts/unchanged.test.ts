/** Content that changes while a site is made of it: every such file is named. */
import assert from 'node:assert/strict';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { holdUnchanged } from '../../scripts/build/unchanged.ts';
import { news, trialContent } from '../holdings/trial.ts';

test('files that are added, saved or taken away are named, and no others', async () => {
  const content = await trialContent({
    '2001/stays.txt': news,
    '2001/saved.txt': news,
    '2001/gone.txt': news,
  });
  const check = await holdUnchanged(content);
  await writeFile(path.join(content, 'articles/2001/added.yaml'), 'received: lamp.txt\n');
  await appendFile(path.join(content, 'articles/2001/saved.txt'), news);
  await rm(path.join(content, 'articles/2001/gone.txt'));
  await assert.rejects(check, ({ message }: Error) => {
    const named = [...message.matchAll(/(\w+)\.(?:txt|yaml)$/gm)].map(([, name]) => name);
    assert.deepEqual(named, ['added', 'gone', 'saved']);
    return true;
  });
});

test('nothing is said of content that stays, nor of what an editor keeps beside it', async () => {
  const content = await trialContent({ '2001/stays.txt': news });
  const check = await holdUnchanged(content);
  await writeFile(path.join(content, 'articles/2001/.stays.txt.swp'), news);
  await check();
});
