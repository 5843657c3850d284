/** What was asked to the name of a file that is taken away. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileNameOf } from '../../src/search/page/file-name.ts';
import { readView } from '../../src/search/query/view.ts';

const nameOf = (address: string) => fileNameOf(readView(address), 'csv');

test('a file is named after what was asked, with what narrows it', () => {
  for (const [address, name] of [
    ['?q=putin+-nuclear', 'search-putin-nuclear.csv'],
    ['?q=D%C3%A9tente+"U.S."', 'search-detente-us.csv'],
    ['?publisher=The+Duran&from=2016-12', 'search-the-duran-2016-12.csv'],
    ['?q=%F0%9F%8E%89', 'search.csv'],
  ] as const)
    assert.equal(nameOf(address), name);
});

test('a long question is cut at a word, and a word without end within it', () => {
  assert.equal(nameOf(`?q=${'lamp+'.repeat(40)}`), `search${'-lamp'.repeat(10)}.csv`);
  assert.equal(nameOf(`?q=${'x'.repeat(900)}`), `search-${'x'.repeat(53)}.csv`);
});

test('whatever is asked, the name is short and has nothing that a file system could trip over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const name = fileNameOf({ ...readView(''), text }, 'csv');
      assert.match(name, /^search[\p{L}\p{N}-]*\.csv$/u);
      assert.ok(new TextEncoder().encode(name).length < 255);
      assert.ok(name.isWellFormed());
    }),
  );
});
