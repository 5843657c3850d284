/** `npm run add` of an export of a news database: each document is a clipping of its own, if somebody wants it so. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { clippingsIn } from '../../../scripts/add/documents.ts';
import { readFlags } from '../../../scripts/add/flags.ts';
import { read } from '../../article/read.ts';
import { news, trialContent } from '../../holdings/trial.ts';
import { scratchFolder } from '../../scratch.ts';

const one = ` 1 of 2 DOCUMENTS\n\n${news}\n`;
const two = ` 2 of 2 DOCUMENTS\n\n${news.replace('island', 'harbour')}\n`;
const cover = 'Request: ferry\n';
const input = { name: 'a/export.txt', received: 'export.txt', bytes: Buffer.from(cover + one + two) };
const export_ = path.join(scratchFolder('add-documents'), 'export.txt');
writeFileSync(export_, input.bytes);

const add = (content: string, flags: string[]) =>
  spawnSync(process.execPath, ['scripts/add.ts', '--content', content, ...flags, export_], {
    encoding: 'utf8',
  });

test('each document of an export is brought in byte for byte, and its record says where it stood', async () => {
  const content = await trialContent({});
  const { status, stderr } = add(content, ['--each']);
  assert.deepEqual([status, stderr], [0, '']);
  const articles = path.join(content, 'articles');
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' }).sort();
  const texts = files
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(articles, name), 'utf8'));
  assert.deepEqual(texts.sort(), [one, two]);
  const records = files
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(path.join(articles, name), 'utf8'));
  const places = records.map((record) => /^received: (.*)$/m.exec(record)?.[1]);
  const [from, end] = [cover.length + one.length, input.bytes.length];
  assert.deepEqual(places.sort(), [
    `export.txt, document 1 of 2, bytes ${cover.length + 1}–${from}`,
    `export.txt, document 2 of 2, bytes ${from + 1}–${end}`,
  ]);
});

test('where nobody says so, nothing of an export is brought in, and how to is said', async () => {
  const content = await trialContent({});
  const { status, stderr } = add(content, []);
  assert.equal(status, 1);
  assert.match(stderr, /export\.txt\nHolds 2 documents of an export, and a clipping is one; 15 bytes before/);
  assert.match(stderr, /With --each, each is brought in as a clipping of its own/);
  assert.deepEqual(readdirSync(path.join(content, 'articles')), []);
});

test('an export in UTF-16 is wanted in UTF-8, and one clipping in it is brought in as any other', async () => {
  const flags = readFlags(['--each', 'export.txt']);
  const inUtf16 = (text: string) => ({ ...input, bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') });
  await assert.rejects(
    clippingsIn(inUtf16(one + two), { flags, terminal: null }),
    /Holds 2 documents of an export in UTF-16; the same in UTF-8 is wanted/,
  );
  assert.equal((await clippingsIn(inUtf16(news), { flags, terminal: null })).length, 1);
});

test('a headline of one clipping is not given to all documents of an export', async () => {
  const { status, stderr } = add(await trialContent({}), ['--each', '--headline', 'A', '--source', 'a test']);
  assert.equal(status, 1);
  assert.match(stderr, /--headline belongs to one clipping: found 2 documents; one is wanted/);
});

test('a person at a terminal is asked whether each is to be brought in', async () => {
  const flags = readFlags(['export.txt']);
  const answering = (answer: string) => {
    const terminal = { input: new PassThrough(), output: new PassThrough().resume() };
    setImmediate(() => terminal.input.write(answer));
    return clippingsIn(input, { flags, terminal });
  };
  const documents = await answering('y');
  assert.deepEqual(
    documents.map(({ bytes }) => String(bytes)),
    [one, two],
  );
  await assert.rejects(answering('n'), /Broken off/);
});

test('an export that stands in an archive as one clipping is told with the place of its second document', () => {
  const { messages } = read(cover + one + two);
  const [told] = messages.filter(({ rule }) => rule === 'several-documents');
  assert.match(told?.reason ?? '', /^Holds 2 documents of an export/);
  assert.equal(told?.line, (cover + one).split('\n').length);
  assert.ok(!read(news).messages.some(({ rule }) => rule === 'several-documents'));
});
