/** The encodings in which clippings arrive: what can be read is read, and what was not UTF-8 is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { news, newsBytes, readFiles } from './trial.ts';

const quoted = `${news}\n“Café trips to the Île start in May,” the company said in a note to the people of the town.\n`;

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

/** The letters of the text that Windows-1252 places elsewhere than Latin 1. */
const moved: Record<string, number> = { '“': 0x93, '”': 0x94 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => moved[letter] ?? letter.charCodeAt(0));
}

async function readOne(bytes: Uint8Array) {
  const { readings, messages, ids } = await readFiles({ '2020/other.txt': bytes });
  const found = readings.find(({ article }) => article.id === '2020/other');
  return { text: found && String(found.file), headline: found?.article.headline?.value, messages, ids };
}

test('UTF-8 is read with and without a byte order mark, and nothing needs to be said', async () => {
  for (const mark of ['', '\uFEFF']) {
    const { text, headline, messages } = await readOne(new TextEncoder().encode(mark + quoted));
    assert.equal(text, mark + quoted);
    assert.equal(headline, 'Ferry returns to the island');
    assert.deepEqual(messages, []);
  }
});

for (const order of ['little', 'big'] as const) {
  for (const mark of ['\uFEFF', '']) {
    const how = mark ? 'with' : 'without';
    test(`UTF-16 (${order} end first, ${how} a byte order mark) is read, and said to be`, async () => {
      const { text, messages } = await readOne(utf16(mark + quoted, order));
      assert.equal(text, mark + quoted);
      assert.ok(
        messages.includes('2020/other.txt:1:1 warning encoding: Read as UTF-16, for it is not UTF-8'),
      );
    });
  }
}

test('Windows-1252 is read, and said to be', async () => {
  const { text, messages } = await readOne(windows1252(quoted));
  assert.equal(text, quoted);
  assert.ok(
    messages.includes('2020/other.txt:1:1 warning encoding: Read as Windows-1252, for it is not UTF-8'),
  );
});

test('UTF-8 that was cut off inside a character is UTF-8 still, and says what was lost where', async () => {
  const { text, messages } = await readOne(new TextEncoder().encode(`${quoted}“Île”`).subarray(0, -1));
  assert.equal(text, `${quoted}“Île\uFFFD`);
  assert.ok(
    messages.includes(
      '2020/other.txt:8:5 warning lost-character: Found U+FFFD: a character that could not be read',
    ),
  );
});

test('an unpaired surrogate is a lost character, said at its place', async () => {
  const { ids, messages } = await readOne(utf16(`\uFEFF${news}A \uD800 stands alone.`, 'little'));
  assert.deepEqual(ids, ['2020/good', '2020/other']);
  assert.ok(
    messages.includes(
      '2020/other.txt:6:3 warning lost-character: Found U+FFFD: a character that could not be read',
    ),
  );
});

test('lines are counted alike however they end, even in one file', async () => {
  const [headline, , first, , second] = news.split('\n');
  const { readings } = await readFiles({ '2020/other.txt': `${headline}\r\r${first}\r\n\n${second}\r\n\r` });
  const other = readings.find(({ article }) => article.id === '2020/other');
  assert.deepEqual(
    other?.article.body.map(({ line, text }) => [line, text]),
    [
      [3, first],
      [5, second],
    ],
  );
});

test('a record in another encoding than UTF-8 is refused where it first shows', async () => {
  const { ids, messages } = await readFiles({
    '2020/other.txt': newsBytes,
    '2020/other.yaml': windows1252('publisher:\n  value: Café\n  source: a test\n'),
  });
  assert.deepEqual(ids, ['2020/good']);
  assert.ok(
    messages.includes(
      '2020/other.yaml:2:13 error not-text: Bytes that are not text: found what is not UTF-8; UTF-8 is wanted',
    ),
  );
});
