/** Words and their places to a file of the index, and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chunkBytes } from '../../scripts/index/chunk-bytes.ts';
import { type Chunk, readChunk } from '../../src/search/index/chunk.ts';
import { placeAt } from '../../src/search/index/place.ts';

/** Rising numbers, small ones and such as need several bytes. */
const rising = fc
  .uniqueArray(fc.oneof(fc.nat(200), fc.nat(3_000_000)), { minLength: 1, maxLength: 8 })
  .map((numbers) => numbers.sort((a, b) => a - b));
const places = fc
  .tuple(rising, fc.array(fc.nat(15), { minLength: 8, maxLength: 8 }))
  .map(([positions, grounds]) => positions.map((position, at) => placeAt(position, grounds[at] ?? 0)));
const occurrences = fc
  .tuple(rising, fc.array(places, { minLength: 8, maxLength: 8 }))
  .map(([articles, found]) => new Map(articles.map((article, at) => [article, found[at] ?? []])));
const word = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.constantFrom('é', '北', '𠀀', 'ж'));
const chunk = fc
  .uniqueArray(fc.tuple(word, occurrences), { selector: ([one]) => one, maxLength: 12 })
  .map((words): Chunk => new Map(words));

test('what is written of a chunk is read from it', () => {
  fc.assert(
    fc.property(chunk, (written) => {
      assert.deepEqual(readChunk(chunkBytes(written)), written);
    }),
  );
});
