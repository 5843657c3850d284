import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';

// As V8 does by itself in a process that has compiled many patterns.
setFlagsFromString('--no-regexp-optimization');
const { inAnyCase } = await import('../../src/article/text/any-case.ts');
const { saysWhereInPicture } = await import('../../src/article/asides/shown.ts');
const { ledBy } = await import('../../src/article/quotations/meaning/beside-bearer.ts');
const { somebodySomewhere } = await import('../../src/article/quotations/saying/somewhere.ts');

test('a part of a pattern is found in capitals and small letters, its classes too', () => {
  const pattern = new RegExp(`^(?:${inAnyCase('[a-z]*person|organi[sz]er')})$`, 'u');
  for (const word of ['Chairperson', 'PERSON', 'organiser', 'OrganiZER']) assert.match(word, pattern);
});

test('where patterns are not optimised, capitals and small letters tell what they tell elsewhere', () => {
  assert.equal(somebodySomewhere('Residents of a small island say'), 'Residents of a small island');
  assert.equal(saysWhereInPicture('The island’s Ada Quist, left, and Tom Berg', false), true);
  assert.equal(saysWhereInPicture('Ada Quist, LEFT, and Tom Berg', false), false);
  assert.equal(ledBy(/verger/giu, 'the verger Dr. '), 'verger Dr. ');
  assert.equal(ledBy(/verger/giu, 'the verger dr. '), undefined);
});

test('no pattern of the reader turns case on or off about alternatives', async () => {
  const turned = /\(\?-?i:[^)]*\|/;
  for await (const file of glob('src/article/**/*.ts'))
    assert.doesNotMatch(await readFile(file, 'utf8'), turned, file);
});
