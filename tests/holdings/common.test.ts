import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommon, readingDigest } from '../../src/holdings/common.ts';
import { type Files, trialContent } from './trial.ts';

const motto = 'Printed by its readers and for its readers since the year 1911.';

/** So many clippings of The Gull, and one of The Tern. */
function clippings(gulls: number): Files {
  const publishers = ['The Tern', ...Array.from({ length: gulls }, () => 'The Gull')];
  return Object.fromEntries(
    publishers.flatMap((publisher, at) => [
      [`2020/ferry-${at}.txt`, `Ferry number ${at} sails again\n\n${motto}\n`],
      [`2020/ferry-${at}.yaml`, `publisher: { value: ${publisher}, source: a test }\n`],
    ]),
  );
}

async function digestIn(files: Files, publisher: string | undefined): Promise<string> {
  const common = await readCommon(await trialContent(files), 'programs');
  return readingDigest(common, { id: '2020/ferry', publisher, text: 'text', record: 'record' });
}

test('a line that comes to recur changes the digests of its publisher’s clippings, and of no others', async () => {
  const [before, after] = [clippings(2), clippings(3)];
  assert.notEqual(await digestIn(after, 'The Gull'), await digestIn(before, 'The Gull'));
  assert.equal(await digestIn(after, 'The Tern'), await digestIn(before, 'The Tern'));
  assert.equal(await digestIn(after, undefined), await digestIn(before, undefined));
});

test('a clipping that brings no recurring line changes no digest of another', async () => {
  assert.equal(await digestIn(clippings(4), 'The Gull'), await digestIn(clippings(3), 'The Gull'));
});
