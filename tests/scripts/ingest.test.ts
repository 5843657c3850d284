import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { articleSchema } from '../../src/article/schema.ts';
import { scratchFolder } from '../scratch.ts';

const ingest = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/ingest.ts', '--json', ...args], { encoding: 'utf8' });
const clipping = 'content/articles/2025/putin-congratulates-trump-ahead-of-inauguration.txt';
const folder = scratchFolder('ingest');

test('each clipping is one line of JSON that fits the schema, and exit is 0', () => {
  const { stdout, status } = ingest(
    clipping,
    'content/articles/2016/trump-seeks-to-renew-relations-with-putins-russia.txt',
  );
  const articles = stdout
    .trimEnd()
    .split('\n')
    .map((line) => articleSchema.parse(JSON.parse(line)));
  assert.equal(articles.length, 2);
  assert.equal(articles[0]?.publisher?.value, 'The Moscow Times');
  assert.equal(articles[0]?.headline?.basis, 'supplied');
  assert.equal(status, 0);
});

test('whoever reads the lines may have enough before the last', async () => {
  const child = spawn(process.execPath, ['scripts/ingest.ts', '--json', ...Array(20).fill(clipping)]);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  assert.deepEqual([status, complaints], [0, '']);
});

test('with --text-only the record is left aside', () => {
  const { headline, published, record, publisher } = articleSchema.parse(
    JSON.parse(ingest('--text-only', clipping).stdout),
  );
  assert.deepEqual([headline, published, record, publisher?.basis], [null, null, null, 'stated']);
});

test('what cannot be read is named on standard error with exit 1, and costs no other clipping its line', () => {
  const binary = path.join(folder, 'binary.txt');
  writeFileSync(binary, Uint8Array.of(0, 1, 2, 3));
  const { stdout, stderr, status } = ingest(path.join(folder, 'missing.txt'), binary, clipping);
  assert.equal(stdout.trimEnd().split('\n').length, 1);
  assert.match(stderr, /missing\.txt.*ENOENT.*binary\.txt.*not text/s);
  assert.equal(status, 1);
});

test('a folder, a huge line and a broken record are refused one by one, without a trace of the program', () => {
  const inFolder = (name: string) => path.join(folder, name);
  mkdirSync(inFolder('folder.txt'));
  writeFileSync(inFolder('huge.txt'), new Uint8Array(50_000_000).fill(0x61));
  writeFileSync(inFolder('deep.txt'), 'A line.');
  writeFileSync(inFolder('deep.yaml'), '['.repeat(100_000));
  const { stdout, stderr, status } = ingest(
    ...['folder.txt', 'huge.txt', 'deep.txt'].map(inFolder),
    clipping,
  );
  assert.equal(stdout.trimEnd().split('\n').length, 1);
  assert.match(stderr, /found a folder.*of 50000000 bytes.*too deep to read/s);
  assert.doesNotMatch(stderr, /\n {4}at /);
  assert.equal(status, 1);
});

test('an unknown option is answered with how the command is used', () => {
  const { stdout, stderr, status } = ingest('--colour');
  assert.equal(stdout, '');
  assert.match(stderr, /--colour.*Usage: npm run --silent ingest/s);
  assert.equal(status, 1);
});

test('a bad record is refused at its line and column, with what was found and what is wanted', () => {
  const text = path.join(folder, 'bad.txt');
  writeFileSync(text, 'A line.');
  writeFileSync(
    text.replace('.txt', '.yaml'),
    'published:\n  value: 2016-02-30\n  source: a test\ncolour: red\n',
  );
  const { stdout, stderr, status } = ingest(text);
  assert.equal(stdout, '');
  assert.match(stderr, /2:10 .*“2016-02-30”.*EDTF/);
  assert.match(stderr, /4:1 .*colour/);
  assert.equal(status, 1);
});
