import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bibtexOf } from '../../src/export/bibtex.ts';
import { anyReference, bare, full } from './references.ts';

test('an entry says what is known', () => {
  assert.equal(
    bibtexOf([full]),
    String.raw`@article{2016-ties,
  entrysubtype = {newspaper},
  title = {{Ties, “Old” \& New}},
  author = {{Jane Doe and John Roe}},
  journal = {The Duran},
  year = {2016},
  month = nov,
  day = {9},
  eventdate = {2016-11},
  url = {https://example.org/ties},
  urldate = {2026-02-05},
  note = {Archived at \url{https://archive.example/articles/2016/ties/}},
}
`,
  );
});

test('what is unknown has no field', () => {
  assert.equal(
    bibtexOf([bare]),
    '@article{undated-x,\n  entrysubtype = {newspaper},\n  title = {{[They met on an evening …]}},\n' +
      '  url = {https://archive.example/articles/undated/x/},\n}\n',
  );
});

test('an archive that does not know where it is published has no address there', () => {
  const entry = bibtexOf([{ ...full, address: null }]);
  assert.match(entry, /url = \{https:\/\/example\.org\/ties\}/);
  assert.doesNotMatch(entry, /note =/);
  assert.doesNotMatch(bibtexOf([{ ...bare, address: null }]), /url|note/);
});

test('a date that BibTeX has no field for stays EDTF', () => {
  const entry = bibtexOf([{ ...full, published: '2016-12-01/..' }]);
  assert.match(entry, /date = \{2016-12-01\/\.\.\}/);
  assert.doesNotMatch(entry, /year =/);
  assert.doesNotMatch(bibtexOf([{ ...full, published: '2016' }]), /month|day/);
});

test('signs of TeX in a title are letters', () => {
  const entry = bibtexOf([{ ...bare, title: '50% of $5 & #1_a {b} \\c ~d ^e' }]);
  assert.ok(
    entry.includes(
      String.raw`{{50\% of \$5 \& \#1\_a \textbraceleft{}b\textbraceright{} \textbackslash{}c \textasciitilde{}d \textasciicircum{}e}}`,
    ),
    entry,
  );
});

test('whatever a title holds, every entry closes the braces that it opens, and none early', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const entry = bibtexOf([reference]);
      let depth = 0;
      for (const [sign] of entry.matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        assert.ok(depth >= 0, entry);
      }
      assert.equal(depth, 0, entry);
      assert.doesNotMatch(entry.replaceAll('\\%', ''), /%/);
    }),
  );
});
