import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvOf } from '../../src/export/csv.ts';
import { anyReference, bare, full } from './references.ts';

test('a table has a head, a row for each article with how its facts are known and its rights, and empty cells for what is unknown', () => {
  assert.equal(
    csvOf([full, bare]),
    '\uFEFFtitle,title basis,byline,publisher,published,published basis,event,event basis,rights,original address,original address checked,archive address\r\n' +
      '"Ties, “Old” & New","stated, line 1",Jane Doe and John Roe,The Duran,' +
      '2016-11-09,supplied: the address carries the date,2016-11,"inferred, line 3",' +
      'http://rightsstatements.org/vocab/InC/1.0/,https://example.org/ties,2026-02-05,https://archive.example/articles/2016/ties/\r\n' +
      '[They met on an evening …],,,,,,,,,,,https://archive.example/articles/undated/x/\r\n',
  );
});

test('whatever a title holds, the table read back by the rules of RFC 4180 says the same', () => {
  fc.assert(
    fc.property(fc.array(anyReference), (references) => {
      const [, ...rows] = readCsv(csvOf(references).slice(1));
      const titles = rows.map((cells) => (cells[0] ?? '').replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ''));
      assert.deepEqual(
        titles,
        references.map(({ title }) => title),
      );
      for (const cells of rows) assert.equal(cells.length, 12);
    }),
  );
});

test('an apostrophe of the title’s own before the sign of a formula is told from the one that guards it', () => {
  const titles = ['+ 1', "'+ 1", "''+ 1", "'twas"];
  const [, ...rows] = readCsv(csvOf(titles.map((title) => ({ ...full, title }))).slice(1));
  assert.deepEqual(
    rows.map(([title]) => title),
    ["'+ 1", "''+ 1", "'''+ 1", "'twas"],
  );
});

test('no cell begins as a formula does', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("x","y")'];
  const rows = readCsv(csvOf(formulas.map((title) => ({ ...full, title, byline: title }))).slice(1));
  for (const [title, , byline] of rows.slice(1)) {
    assert.match(title ?? '', /^'/);
    assert.match(byline ?? '', /^'/);
  }
});

/** Strictly as in RFC 4180: https://www.rfc-editor.org/rfc/rfc4180#section-2 */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new Error('not a table of RFC 4180');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
