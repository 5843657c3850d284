import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { decodeClipping } from '../../src/article/clipping/decode.ts';

const decode = (bytes: Uint8Array) => {
  const file = new VFile({ path: 'a-test.txt' });
  return {
    text: decodeClipping(bytes, file),
    messages: file.messages.map(({ ruleId, fatal }) => [ruleId, fatal === true]),
  };
};

test('UTF-8 is read as it is, its byte order mark kept', () => {
  assert.deepEqual(decode(new TextEncoder().encode('\uFEFF“é”')), { text: '\uFEFF“é”', messages: [] });
});

test('UTF-16 and Windows-1252 are read, and said to be', () => {
  assert.deepEqual(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x1c, 0x20)), {
    text: '\uFEFFA“',
    messages: [['encoding', false]],
  });
  assert.deepEqual(decode(Uint8Array.of(0x93, 0x41, 0x94, 0xe9)), {
    text: '“A”é',
    messages: [['encoding', false]],
  });
});

test('controls among so few letters are no text, though no NUL is among them', () => {
  assert.deepEqual(decode(Uint8Array.of(0x61, 1, 0x62, 2)), { text: null, messages: [['not-text', true]] });
});

test('bytes that are not text, or too many of them, are refused with a reason', () => {
  assert.deepEqual(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)), {
    text: null,
    messages: [['not-text', true]],
  });
  assert.deepEqual(decode(new Uint8Array(5_000_000).fill(0x61)), {
    text: null,
    messages: [['too-large', true]],
  });
});
