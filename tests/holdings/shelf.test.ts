/** What may lie in the articles folder besides clippings and records: each is said, none is followed, none is waited for. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Files, news, readTrial, trialContent } from './trial.ts';

/** Windows lets few make links, and has no pipes among files. */
const skip = process.platform === 'win32';

/** `lay` is given the folder 2020, in which a good clipping is. */
async function readWith(lay: (folder: string) => void, files: Files = {}) {
  const content = await trialContent({ '2020/good.txt': news, ...files });
  lay(path.join(content, 'articles/2020'));
  return readTrial(content);
}

function assertSaid(messages: string[], expected: RegExp) {
  assert.ok(
    messages.some((message) => expected.test(message)),
    messages.join('\n'),
  );
}

test('a folder in the guise of a clipping or a record is refused', async () => {
  const { ids, messages } = await readWith(
    (folder) => {
      mkdirSync(path.join(folder, 'x.txt'));
      mkdirSync(path.join(folder, 'y.yaml'));
    },
    { '2020/y.txt': news },
  );
  assert.deepEqual(ids, ['2020/good']);
  assertSaid(
    messages,
    /^2020\/x\.txt:1:1 error unreadable: Cannot be read: found a folder; a file is wanted/,
  );
  assertSaid(messages, /^2020\/y\.yaml:1:1 error unreadable: Cannot be read: found a folder/);
});

test('links that lead nowhere, or to themselves, are refused', { skip }, async () => {
  const { ids, messages } = await readWith((folder) => {
    symlinkSync('gone.txt', path.join(folder, 'dangling.txt'));
    symlinkSync('loop.txt', path.join(folder, 'loop.txt'));
  });
  assert.deepEqual(ids, ['2020/good']);
  assertSaid(messages, /dangling\.txt:1:1 error unreadable: .*a link that leads to no file \(ENOENT\)/);
  assertSaid(messages, /loop\.txt:1:1 error unreadable: .*a link that leads to no file \(ELOOP\)/);
});

test('a record that is a link to nowhere is refused, not taken for none', { skip }, async () => {
  const { ids, messages } = await readWith(
    (folder) => symlinkSync('gone.yaml', path.join(folder, 'other.yaml')),
    { '2020/other.txt': news },
  );
  assert.deepEqual(ids, ['2020/good']);
  assertSaid(messages, /other\.yaml:1:1 error unreadable/);
});

test('a link to a folder is said and not followed, be it a loop', { skip }, async () => {
  const { ids, messages } = await readWith((folder) => symlinkSync('..', path.join(folder, 'again')));
  assert.deepEqual(ids, ['2020/good']);
  assert.deepEqual(
    messages.filter((message) => message.includes('again')),
    ['2020/again:1:1 warning stray-file: Not read: found a link to a folder; a folder is wanted'],
  );
});

test('a pipe in the guise of a clipping is refused and not waited for', { skip }, async () => {
  const { ids, messages } = await readWith((folder) => execFileSync('mkfifo', [path.join(folder, 'x.txt')]));
  assert.deepEqual(ids, ['2020/good']);
  assertSaid(
    messages,
    /x\.txt:1:1 error unreadable: Cannot be read: found a device or pipe; a file is wanted/,
  );
});

test('a record without a clipping is refused, with the name that is wanted beside it', async () => {
  const { messages } = await readWith(() => {}, { '2020/lone.yaml': 'note: a test\n' });
  assertSaid(
    messages,
    /^2020\/lone\.yaml:1:1 error no-clipping: .*without a clipping; lone\.txt is wanted beside it/,
  );
});

test('a file that is neither clipping nor record is said, and one that hides is left alone', async () => {
  const { messages } = await readWith(() => {}, {
    '2020/UPPER.TXT': news,
    '2020/.hidden': '',
    '2020/a.yml': '',
  });
  assertSaid(
    messages,
    /^2020\/UPPER\.TXT:1:1 warning stray-file: .*a name that ends in \.txt or \.yaml is wanted/,
  );
  assertSaid(messages, /^2020\/a\.yml:1:1 warning stray-file/);
  assert.equal(messages.length, 2);
});

const oddNames = [
  'Größe',
  'cafe\u0301',
  'two words',
  '-begins',
  'UPPER',
  '<b>',
  'a\nb',
  '\u202Eod',
  '%2e%2e',
];

for (const name of oddNames) {
  test(
    `a clipping by the name ${JSON.stringify(name)} is refused, with the names that are wanted`,
    { skip },
    async () => {
      const { ids, messages } = await readWith(() => {}, { [`2020/${name}.txt`]: news });
      assert.deepEqual(ids, ['2020/good']);
      assertSaid(messages, /:1:1 error bad-path: Path “.+” is no address; <year>\/<slug> of small letters/s);
    },
  );
}

test('a clipping outside a year is refused', async () => {
  const { ids, messages } = await readWith(() => {}, {
    'top.txt': news,
    '20/x.txt': news,
    '2020/a/x.txt': news,
  });
  assert.deepEqual(ids, ['2020/good']);
  assert.equal(messages.filter((message) => message.includes('bad-path')).length, 3);
});

test('a content folder without articles is an archive without articles', async () => {
  const { ids, messages } = await readTrial(await trialContent({}));
  assert.deepEqual([ids, messages], [[], []]);
});

test('a content folder that is not there is refused once, not for each paper it lacks', async () => {
  const { messages } = await readTrial('/no/such/folder');
  assert.deepEqual(
    messages.map((message) => message.replace(/^.*?:/, '')),
    ['1:1 error missing: There is no such folder'],
  );
});

test('an archive without an about page is said before it is built', async () => {
  const content = await trialContent({ '2020/good.txt': news });
  rmSync(path.join(content, 'about.md'));
  const { ids, messages } = await readTrial(content);
  assert.deepEqual(ids, ['2020/good']);
  assertSaid(messages, /about\.md:\d*.*error missing: No such file: what the archive is .* is wanted/);
});
