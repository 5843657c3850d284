import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { firstWords } from '../../src/article/furniture/first-words.ts';
import { openings, withins } from '../../src/article/furniture/phrases.ts';
import { saying } from '../../src/article/furniture/saying.ts';
import { wordsOf } from '../../src/article/furniture/words.ts';

test('no line is passed over that has the words of furniture', async () => {
  const files = await Array.fromAsync(glob('tests/fixtures/*/source.txt'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).concat(labels);
  const patterns = [...Object.values(openings), ...Object.values(withins)];
  const speaking = lines.filter((line) => patterns.some((pattern) => pattern.test(line)));
  assert.ok(speaking.length > 100);
  for (const line of speaking) assert.notEqual(saying(line, wordsOf(line)), null, line);
});

const labels = [
  'READ MORE: Ferry to sail again',
  'E-mail',
  '12 comments',
  '1.2k shares',
  '©2020',
  'Oslo Herald ©2020',
  '– Advertisement –',
  'Advertisement Continue reading the main story',
  'Newer: Ten boats to buy this year',
  'Older posts',
  'Ada Quist on 3 May 2021 at 17:00 said:',
  'The story continues below',
  'This story continues below the picture',
  'We and our partners use cookies',
  'Printed in 2020. All rights reserved',
];

test('what a pattern begins with is read from its source', () => {
  const words = (pattern: RegExp) => [...new Set(firstWords(pattern.source))].sort();
  assert.deepEqual(words(/^(ads?|(no )?e-?mail)$/), ['ad', 'ads', 'e', 'email', 'no']);
  assert.deepEqual(words(/^don['’]t miss$|^(\d+ )?min\b/), ['', 'don', 'min']);
});
