import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { risOf } from '../../src/export/ris.ts';
import { anyReference, bare, full } from './references.ts';

test('a record says what is known, from its type to its end', () => {
  assert.deepEqual(risOf([full], 'The Archive').split('\r\n'), [
    'TY  - NEWS',
    'ID  - 2016/ties',
    'TI  - Ties, “Old” & New',
    'AU  - Jane Doe and John Roe',
    'T2  - The Duran',
    'PY  - 2016',
    'DA  - 2016/11/09/',
    'UR  - https://example.org/ties',
    'Y2  - 2026/02/05/',
    'DB  - The Archive',
    'L2  - https://archive.example/articles/2016/ties/',
    'N1  - Event: November 2016',
    'ER  - ',
    '',
  ]);
});

test('an archive that does not know where it is published has no address there', () => {
  const record = risOf([{ ...full, address: null }], 'The Archive');
  assert.match(record, /^UR {2}- https:\/\/example\.org\/ties\r$/m);
  assert.doesNotMatch(record, /^L2/m);
  assert.doesNotMatch(risOf([{ ...bare, address: null }], 'The Archive'), /^(UR|L2)/m);
});

test('what is unknown has no line', () => {
  assert.deepEqual(risOf([bare], 'The Archive').split('\r\n'), [
    'TY  - NEWS',
    'ID  - undated/x',
    'TI  - [They met on an evening …]',
    'UR  - https://archive.example/articles/undated/x/',
    'DB  - The Archive',
    'ER  - ',
    '',
  ]);
});

test('a date that is no certain day, month or year is said in words and never made one', () => {
  const record = risOf([{ ...full, published: '2016-12-01/..' }], 'The Archive');
  assert.match(record, /^N1 {2}- Published on or after 1 December 2016\r$/m);
  assert.doesNotMatch(record, /^(PY|DA)/m);
  assert.match(risOf([{ ...full, published: '2016' }], 'The Archive'), /^DA {2}- 2016\/\/\/\r$/m);
});

test('whatever a title holds, it begins no line of its own', () => {
  fc.assert(
    fc.property(fc.array(anyReference), (references) => {
      const lines = risOf(references, 'The Archive')
        .split(/\r\n|[\r\n\u2028\u2029\v\f]/)
        .filter(Boolean);
      for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
      assert.equal(lines.filter((line) => line === 'ER  - ').length, references.length);
    }),
  );
  assert.equal(risOf([{ ...bare, title: 'A\nER  - \nTY  - BOOK' }], 'The Archive').match(/^TY/gm)?.length, 1);
});
