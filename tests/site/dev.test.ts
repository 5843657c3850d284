/** The development server: a clipping or a record that is saved shows at once on the page that is open. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { article } from './page-types.ts';
import { makeContent } from './sites.ts';
import { visit } from './visit.ts';

const file = article.slice(1, -1);

test('a saved clipping and a saved record update the page that shows them', async () => {
  const content = await makeContent('dev', {});
  await using server = await startServer(content);
  await using open = await visit({ address: server.address, folder: '', content }, article);
  const text = open.page.locator('main');
  await text.getByText('This must not be forgotten for a single second').first().waitFor();

  await replace(path.join(content, `${file}.txt`), 'for a single second', 'for a single century');
  await text
    .getByText('This must not be forgotten for a single century')
    .first()
    .waitFor({ timeout: 15_000 });

  await replace(path.join(content, `${file}.yaml`), 'value: Opposing Views', 'value: Agreeing Views');
  await text.getByText('Agreeing Views').first().waitFor({ timeout: 15_000 });
});

test('a saved record that cannot be published is named over the open page, and over the next one, until it is mended', async () => {
  const content = await makeContent('dev', {});
  const record = path.join(content, `${file}.yaml`);
  await using server = await startServer(content);
  await using open = await visit({ address: server.address, folder: '', content }, article);
  const overlay = open.page.locator('vite-error-overlay');
  await open.page.waitForLoadState('networkidle');

  await replace(record, 'value: 2016-12-01/..', 'value: Tuesday');
  await overlay.getByText(/Field “published\.value”: found “Tuesday”/).waitFor({ timeout: 15_000 });
  await open.page.goto(new URL('/about/', server.address).href);
  await overlay.getByText(/Tuesday/).waitFor({ timeout: 15_000 });

  await replace(record, 'value: Tuesday', 'value: 2016-12-01/..');
  await overlay.waitFor({ state: 'detached', timeout: 15_000 });
});

test('what cannot be published when the server starts is named over the page, until it is mended', async () => {
  const content = await makeContent('dev', {});
  const record = path.join(content, `${file}.yaml`);
  await replace(record, 'value: 2016-12-01/..', 'value: Wednesday');
  await using server = await startServer(content);
  await using open = await visit({ address: server.address, folder: '', content }, '/about/');
  const overlay = open.page.locator('vite-error-overlay');
  await overlay.getByText(/Field “published\.value”: found “Wednesday”/).waitFor({ timeout: 15_000 });

  await replace(record, 'value: Wednesday', 'value: 2016-12-01/..');
  await overlay.waitFor({ state: 'detached', timeout: 15_000 });
});

test('its search page says that the index is made by the build', async () => {
  const content = await makeContent('dev', {});
  await using server = await startServer(content);
  await using open = await visit({ address: server.address, folder: '', content }, '/search/?q=putin');
  await open.page.getByText('this is the development server').waitFor({ timeout: 15_000 });
});

async function replace(path: string, from: string, to: string): Promise<void> {
  const before = await readFile(path, 'utf8');
  assert.ok(before.includes(from));
  await writeFile(path, before.replace(from, to));
}

async function startServer(content: string): Promise<AsyncDisposable & { address: string }> {
  // A developer's own server may be running beside this one.
  const parameters = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4570', '--ignore-lock'];
  const server = spawn(process.execPath, parameters, {
    env: { ...process.env, BACKFILE_CONTENT: content, NODE_TEST_CONTEXT: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await addressOf(server), [Symbol.asyncDispose]: () => stop(server) };
}

async function addressOf(server: ChildProcess): Promise<string> {
  assert.ok(server.stdout);
  for await (const line of createInterface(server.stdout)) {
    const address = /Local\s+(http:\/\/\S+)/.exec(stripVTControlCharacters(line))?.[1];
    if (address) return address;
  }
  throw new Error('astro dev has ended without an address');
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
