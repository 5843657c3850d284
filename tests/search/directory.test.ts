/** Words in chunks to the chunks that a search fetches: never one too few. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { whereWordsStand } from '../../scripts/index/directory.ts';
import {
  chunkOf,
  chunksOfBeginning,
  chunksOfForms,
  type Directory,
  isBefore,
} from '../../src/search/directory.ts';
import { stemOf } from '../../src/search/stem.ts';

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
const word = fc.tuple(stems, endings).map((parts) => parts.join(''));

/** Words in order, cut into chunks anywhere, and the directory of these. */
const index = fc
  .tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), fc.array(fc.nat(40), { maxLength: 8 }))
  .map(([words, cuts]) => {
    const sorted = words.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const borders = [...new Set([0, ...cuts.filter((cut) => cut < sorted.length)])].sort((a, b) => a - b);
    const chunks = borders.map((border, number) => ({ words: sorted.slice(border, borders[number + 1]) }));
    const directory: Directory = { articles: 1, build: '', letters: [], ...whereWordsStand(chunks) };
    return { chunks, directory };
  });

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
        for (const one of words) assert.equal(chunkOf(one, directory), number);
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
    fc.property(index, word, ({ chunks, directory }, asked) => {
      const wanted = chunks.flatMap(({ words }, number) =>
        words.some((one) => one.startsWith(asked)) ? [number] : [],
      );
      for (const number of wanted) assert(chunksOfBeginning(asked, directory).includes(number), asked);
    }),
  );
});
