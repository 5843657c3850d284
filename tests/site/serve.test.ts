/** The server of `npm start`. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { serve } from '../../scripts/serve.ts';
import { article } from './page-types.ts';
import { archiveSite } from './sites.ts';

test('a port that is taken is passed over', async () => {
  const { address, folder } = await archiveSite();
  const taken = Number(new URL(address).port);
  const second = await serve(folder, taken);
  assert.ok(Number(new URL(second.address).port) > taken);
  assert.equal((await fetch(second.address)).status, 200);
  await second.close();
  await assert.rejects(fetch(second.address));
});

test('both names of this machine lead to the site', async () => {
  const { port } = new URL((await archiveSite()).address);
  for (const host of ['localhost', '127.0.0.1'])
    assert.equal((await fetch(`http://${host}:${port}/`)).status, 200, host);
});

test('files go out under their types, and what is not there as 404', async () => {
  const { address } = await archiveSite();
  const types: [path: string, status: number, type: RegExp][] = [
    ['/', 200, /^text\/html;\s?charset=utf-8$/],
    [article, 200, /^text\/html;\s?charset=utf-8$/],
    [`${article.slice(0, -1)}.txt`, 200, /^text\/plain; charset=utf-8$/],
    [`${article.slice(0, -1)}.md`, 200, /^text\/plain; charset=utf-8$/],
    ['/search-index/directory.json', 200, /^application\/json/],
    ['/nowhere/', 404, /^text\/html; charset=utf-8$/],
    ['/../package.json', 404, /^text\/html/],
    ['/%2e%2e/%2e%2e/package.json', 404, /^text\/html/],
  ];
  for (const [path, status, type] of types) {
    const response = await fetch(new URL(path, address));
    assert.equal(response.status, status, path);
    assert.match(response.headers.get('content-type') ?? '', type, path);
  }
});

test('text goes out compressed, and no less of it', async () => {
  const { address, folder } = await archiveSite();
  const response = await fetch(address);
  assert.equal(response.headers.get('content-encoding'), 'gzip');
  assert.equal(await response.text(), await readFile(path.join(folder, 'index.html'), 'utf8'));
});

test('a connection on which nothing is asked does not keep the server from closing', async () => {
  const { folder } = await archiveSite();
  const site = await serve(folder, 4700);
  const connection = connect(Number(new URL(site.address).port), '127.0.0.1');
  await once(connection, 'connect');
  const ended = once(connection.resume(), 'close');
  await site.close();
  await ended;
});
