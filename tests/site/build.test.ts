/** The build: the same content gives the same bytes, and what is wrong with content never reaches readers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runScript } from '../house/tool.ts';
import { archiveSite, makeContent, trials } from './sites.ts';

test('two builds of the same content are the same, byte for byte', async () => {
  const { folder, content } = await archiveSite();
  const again = path.join(trials, 'again', 'dist');
  await rm(path.dirname(again), { recursive: true, force: true });
  const { status, output } = await build(content, again);
  assert.equal(status, 0, output);
  const [first, second] = await Promise.all([checksums(folder), checksums(again)]);
  assert.ok(first.size > 20);
  assert.deepEqual(second, first);
});

test('a build of changed content differs, so that the comparison means something', async () => {
  const [archive, other] = [
    await archiveSite(),
    await makeContent('changed', { 'archive.yaml': description }),
  ];
  const folder = path.join(trials, 'changed', 'dist');
  assert.equal((await build(other, folder)).status, 0);
  assert.notDeepEqual(await checksums(folder), await checksums(archive.folder));
});

test('content that cannot be published stops the build, with every problem named, and the old site stays', async () => {
  const content = await makeContent('faulty', {
    'articles/2016/no-text.txt': '',
    'articles/2016/no-text.yaml': 'publisher:\n  value: Someone\n  source: a test\n',
    'articles/2017/bad-date.txt':
      'A headline\n\nA text that is long enough to be an article, were its record not wrong.\n',
    'articles/2017/bad-date.yaml': 'published:\n  value: Tuesday\n  source: a test\n',
  });
  const folder = await oldSite('faulty');
  const { status, output } = await build(content, folder);
  assert.equal(status, 1, output);
  for (const named of [/no-text\.txt/, /bad-date\.yaml/, /\d+:\d+/]) assert.match(output, named);
  assert.equal(await readFile(path.join(folder, 'index.html'), 'utf8'), 'the old site');
});

test('content in any encoding and with odd characters is built, and what was odd is said', async () => {
  const text = 'The lamp of the old lighthouse burned all night, and no ship came near the rocks.\n';
  const content = await makeContent('odd', {
    'articles/2001/controls.txt': `Lamp\n\n\u001B[31m${text}\u0001\u007F\u0085\u009F\uFFFE\uFFFF\v\f${text}`,
    'articles/2001/turned.txt': `Turned\n\n\u202E${text}\u2066${text}`,
    'articles/2001/wide.txt': Buffer.from(`\uFEFFWide\n\n${text}\uD800${text}`, 'utf16le'),
    'articles/2001/western.txt': Buffer.from(`Western\n\n${text}\x93Caf\xE9\x94 \x81`, 'latin1'),
    'articles/2001/long.txt': `Long\n\n${text}${'\n'.repeat(100_000)}${text}`,
  });
  const folder = path.join(trials, 'odd', 'dist');
  const { status, output } = await build(content, folder);
  assert.equal(status, 0, output);
  for (const said of ['U+001B', 'U+202E', 'U+FFFD', 'UTF-16', 'Windows-1252']) {
    assert.ok(output.includes(said), said);
  }
  assert.match(await readFile(path.join(folder, 'articles/2001/western/index.html'), 'utf8'), /“Café”/);
});

test('while one build is under way a second gives up, and says why', async () => {
  const folder = await oldSite('locked');
  const work = path.join(trials, 'locked', '.build');
  await mkdir(work, { recursive: true });
  await writeFile(path.join(work, 'lock'), String(process.pid));
  const { status, output } = await build('content', folder);
  assert.equal(status, 1);
  assert.match(output, new RegExp(`Another build is under way \\(process ${process.pid}\\)`));
  assert.equal(await readFile(path.join(folder, 'index.html'), 'utf8'), 'the old site');
});

test('a file that comes while the site is built stops the build, which names it; the next build has it', async () => {
  const content = await makeContent('changing', {});
  const folder = await oldSite('changing');
  const building = build(content, folder);
  const added = path.join(content, 'articles/2001/lamp.txt');
  // All has been read where pages are being made; to make them takes far longer than to add a file.
  while (!existsSync(path.join(trials, 'changing', '.build', 'cache'))) await setTimeout(20);
  await mkdir(path.dirname(added), { recursive: true });
  await writeFile(
    added,
    'The lamp\n\nThe lamp of the old lighthouse burned all night, and no ship came near.\n',
  );
  const { status, output } = await building;
  assert.equal(status, 1, output);
  assert.match(output, /added, saved or taken away meanwhile; build again:\n.*lamp\.txt/);
  assert.equal(await readFile(path.join(folder, 'index.html'), 'utf8'), 'the old site');
  assert.equal((await build(content, folder)).status, 0);
  assert.match(
    await readFile(path.join(folder, 'articles/2001/lamp/index.html'), 'utf8'),
    /burned all night/,
  );
});

const description = 'title: Another\ndescription: Another archive.\nrights: Nobody’s.\n';

function build(content: string, out: string) {
  return runScript('scripts/build.ts', ['--content', content, '--out', out]);
}

async function oldSite(name: string): Promise<string> {
  const folder = path.join(trials, name, 'dist');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'the old site');
  return folder;
}

async function checksums(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    sums.set(
      path.relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return new Map([...sums].sort());
}
