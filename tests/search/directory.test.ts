/** Words in chunks to the chunks that a search fetches: never one too few. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { whereWordsStand } from '../../scripts/index/directory.ts';
import { inOrder, withHyphenated } from '../../scripts/index/hyphenated.ts';
import type { Chunk } from '../../src/search/index/chunk.ts';
import {
  chunkOf,
  chunksOfBeginning,
  chunksOfForms,
  type Directory,
  isBefore,
} from '../../src/search/index/directory.ts';
import { wholeOf } from '../../src/search/words/hyphenated.ts';
import { stemOf } from '../../src/search/words/stem.ts';

const stems = fc.constantFrom(
  'restor',
  'happ',
  'd',
  'war',
  'electi',
  'ski',
  'relat',
  'gener',
  'é',
  '北',
  '𠀀',
  'ﾊ',
);
const endings = fc.constantFrom(
  '',
  'e',
  'ed',
  'ing',
  'y',
  'ies',
  'ie',
  'ying',
  'ion',
  'ions',
  'ational',
  's',
  'z',
  '北',
  '𠀀',
);
const plain = fc.tuple(stems, endings).map((parts) => parts.join(''));
const hyphenated = fc
  .tuple(stems, endings)
  .filter(([, ending]) => ending !== '')
  .map((parts) => parts.join('-'));
const word = fc.oneof(plain, hyphenated);

/** Words in order, cut into chunks anywhere, those with hyphens that joined them, and the directory of all. */
const index = fc
  .tuple(
    fc.uniqueArray(plain, { minLength: 1, maxLength: 40 }),
    fc.array(fc.nat(40), { maxLength: 8 }),
    fc.uniqueArray(hyphenated, { maxLength: 10 }),
  )
  .map(([words, cuts, added]) => {
    const sorted = words.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const borders = [...new Set([0, ...cuts.filter((cut) => cut < sorted.length)])].sort((a, b) => a - b);
    const cut = borders.map((border, number) => chunkOfWords(sorted.slice(border, borders[number + 1])));
    const chunks = withHyphenated(cut, chunkOfWords(added)).map((chunk) => ({ words: [...chunk.keys()] }));
    const directory: Directory = {
      articles: 1,
      build: '',
      letters: [],
      outside: [],
      ...whereWordsStand(chunks),
    };
    return { chunks, directory, all: [...words, ...added] };
  });

const chunkOfWords = (words: string[]): Chunk => new Map(words.map((one) => [one, new Map()]));

test('words sort by code point, as Pagefind sorts them, and not by UTF-16 unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      assert.equal(isBefore(a, b), Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0);
    }),
  );
});

test('a word is looked for in the chunk that has it', () => {
  fc.assert(
    fc.property(index, ({ chunks, directory }) => {
      for (const [number, { words }] of chunks.entries())
        for (const one of words) assert.equal(chunkOf(wholeOf(one), directory), number);
    }),
  );
});

test('all forms of a word are looked for, wherever the chunks are cut, whether or not it is there itself', () => {
  fc.assert(
    fc.property(index, word, ({ chunks, directory }, asked) => {
      const wanted = chunks.flatMap(({ words }, number) =>
        words.some((one) => stemOf(one) === stemOf(asked)) ? [number] : [],
      );
      for (const number of wanted) assert(chunksOfForms(asked, directory).includes(number), asked);
    }),
    { numRuns: 500 },
  );
});

test('all words that begin so are looked for', () => {
  fc.assert(
    fc.property(index, word.map(wholeOf), ({ chunks, directory }, asked) => {
      const wanted = chunks.flatMap(({ words }, number) =>
        words.some((one) => wholeOf(one).startsWith(asked)) ? [number] : [],
      );
      for (const number of wanted) assert(chunksOfBeginning(asked, directory).includes(number), asked);
    }),
  );
});

test('every word is in a chunk, those with hyphens where they would stand without them', () => {
  fc.assert(
    fc.property(index, ({ chunks, all }) => {
      assert.deepEqual(
        chunks.flatMap(({ words }) => words),
        all.sort(inOrder),
      );
    }),
  );
});
