/** What only one article can have, claimed by two. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { news, readFiles } from './trial.ts';

const record = (address: string) => `note: a test\naddress:\n  value: ${address}\n  source: a test\n`;

test('of two clippings with one address the second is refused, at the line that says so', async () => {
  const { ids, messages } = await readFiles({
    '2020/first.txt': `${news}First.\n`,
    '2020/first.yaml': record('https://example.org/ferry'),
    '2020/second.txt': `${news}Second.\n`,
    '2020/second.yaml': record('HTTPS://example.org:443/ferry'),
  });
  assert.deepEqual(ids, ['2020/first', '2020/good']);
  assert.deepEqual(messages, [
    '2020/second.yaml:3:10 error same-address: Address https://example.org/ferry is that of 2020/first too; an address of its own is wanted',
  ]);
});

test('the same clipping twice is read twice, with a warning that names the first', async () => {
  const { ids, messages } = await readFiles({ '2021/copy.txt': news });
  assert.deepEqual(ids, ['2020/good', '2021/copy']);
  assert.deepEqual(messages, ['2021/copy.txt:1:1 warning same-clipping: The same clipping as 2020/good']);
});

test('two clippings that state one address are read both, with a warning at the line of the second', async () => {
  const stating = (title: string) =>
    `Title: ${title}\nDate: 5 March 2021\nURL: https://example.org/ferry\n\n${news}`;
  const { ids, messages } = await readFiles({
    '2021/first.txt': stating('Ferry to sail again'),
    '2021/second.txt': stating('Ferry will sail again'),
  });
  assert.deepEqual(ids, ['2020/good', '2021/first', '2021/second']);
  assert.deepEqual(messages, [
    '2021/second.txt:3:6 warning same-address: The clipping states the address of 2021/first, https://example.org/ferry',
  ]);
});
