/** Clippings that are no news or hardly text: refused with a reason at its place, or read with a warning. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { news, readFiles } from './trial.ts';

type Case = { what: string; bytes: string | Uint8Array; message: RegExp };

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);

const refused: Case[] = [
  {
    what: 'a text with a NUL in it',
    bytes: `${news}And a \0 here.`,
    message: /:6:7 error not-text: .*found U\+0000; plain text is wanted/,
  },
  { what: 'a picture', bytes: png, message: /:3:1 error not-text: .*found U\+0000; plain text is wanted/ },
  {
    what: 'a file of controls',
    bytes: Uint8Array.from({ length: 4096 }, (_, at) => 1 + (at % 8)),
    message: /:1:1 error not-text: .*found U\+0001/,
  },
  {
    what: 'one line of fifty million letters',
    bytes: new Uint8Array(50_000_000).fill(0x61),
    message: /:1:1 error too-large: File of 50000000 bytes; one of at most 4194304 is wanted/,
  },
  {
    what: 'an empty file',
    bytes: '',
    message: /:1:1 error nothing-to-publish: Found no headline and no text, nor any other word; /,
  },
  {
    what: 'a file of nothing but blanks',
    bytes: ' \n\t\r\n\u00A0\u200B\n',
    message: /:1:1 error nothing-to-publish: .*an article is wanted/,
  },
  {
    what: 'a page of which only the furniture was copied',
    bytes: 'Skip to content\nShare this:\nFacebook\n',
    message: /:1:1 error nothing-to-publish: .*only what stands around them on a page; an article is wanted/,
  },
];

for (const { what, bytes, message } of refused) {
  test(`${what} is refused at its place, and costs no other clipping its page`, async () => {
    const { ids, messages } = await readFiles({ '2020/other.txt': bytes });
    assert.deepEqual(ids, ['2020/good']);
    assert.ok(
      messages.some((found) => message.test(found)),
      messages.join('\n'),
    );
  });
}

const doubtful: Case[] = [
  {
    what: 'an overriding mark of direction',
    bytes: `${news}The sign read \u202Etxet\u202C to all who passed the harbour in the morning of that day.\n`,
    message: /:6:15 warning odd-character: Found U\+202E: /,
  },
  {
    what: 'a colour code of a terminal',
    bytes: `${news}The \u001B[31mred\u001B[0m boat was the first to leave the harbour in the morning of that day.\n`,
    message: /:6:5 warning odd-character: Found U\+001B, the first of 2: /,
  },
  {
    what: 'what Unicode will never give a meaning',
    bytes: `${news}The boat \uFFFF was the first to leave the harbour in the morning of that day, as it had been.\n`,
    message: /:6:10 warning odd-character: Found U\+FFFF: /,
  },
];

for (const { what, bytes, message } of doubtful) {
  test(`a clipping with ${what} is read as it is, with a warning at its place`, async () => {
    const { readings, messages } = await readFiles({ '2020/other.txt': bytes });
    const other = readings.find(({ article }) => article.id === '2020/other');
    assert.equal(other && String(other.file), bytes);
    assert.ok(
      messages.some((found) => message.test(found)),
      messages.join('\n'),
    );
  });
}

test('a hundred thousand blank lines are blank lines, and what stands below them keeps its number', async () => {
  const last = 'The bus will meet every ferry at the harbour, and take the road along the coast to the town.';
  const { readings } = await readFiles({ '2020/other.txt': `${news}${'\n'.repeat(100_000)}${last}\n` });
  const other = readings.find(({ article }) => article.id === '2020/other')?.article;
  const lines = [...(other?.body ?? []), ...(other?.removed ?? [])];
  assert.deepEqual(
    lines.filter(({ text }) => text === last).map(({ line }) => line),
    [100_006],
  );
});

test('a clipping whose markup, script and signs are many is text, sign for sign', async () => {
  const signs = '<script>alert(1)</script> {{7*7}} `${x}` [a](javascript:b) *c* # d &amp; \\ ';
  const { readings } = await readFiles({ '2020/other.txt': `${news}\n${signs.repeat(2000)}\n` });
  const other = readings.find(({ article }) => article.id === '2020/other');
  assert.ok(other && String(other.file).includes(signs.repeat(2000)));
});
