import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { messagesOf, reportOf } from '../../src/holdings/report.ts';

const long =
  'No headline found, though “The day on which the ferry to the island did not come” (line 3) or “Read what others read” (line 4) may be one; a headline in the record is wanted';

function told(path: string, ...reasons: string[]): VFile {
  const file = new VFile({ path });
  for (const reason of reasons)
    file.message(reason, { place: { line: 11, column: 4 }, ruleId: 'a-rule', source: 'backfile' });
  return file;
}

test('a long reason goes on below its beginning, whole, and makes no row wide', () => {
  const report = reportOf([told('a.txt', 'Short'), told('b.txt', long, 'Short')], 'plain');
  const lines = report.split('\n');
  assert.ok(
    lines.every(({ length }) => length < 120),
    report,
  );
  const from = lines.findIndex((line) => line.includes('No headline'));
  const to = lines.findIndex((line) => line.includes('is wanted'));
  assert.ok(to > from);
  const column = lines[from]?.indexOf('No headline') ?? 0;
  const rows = lines.slice(from, to + 1);
  for (const row of rows.slice(1)) assert.match(row, new RegExp(`^ {${column}}\\S`));
  const words = rows.map((row) => row.slice(column).replace(/ +a-rule +backfile$/, ''));
  assert.equal(words.join(' '), long);
});

test('a reason of one file goes on in its column, too, and in its weight where there is colour', () => {
  const [first, second] = messagesOf(told('b.txt', long), 'plain').split('\n');
  assert.equal(second?.search(/\S/), first?.indexOf('No headline'));
  const coloured = messagesOf(told('b.txt', long), 'coloured').split('\n');
  assert.match(coloured[1] ?? '', /^ +\u001B\[1m\S.*\u001B\[22m$/);
});

test('a short quotation in a reason stays on one line', () => {
  const reason =
    'No such file: the names that the archive knows are wanted; “people: []” where there are none yet';
  assert.match(reportOf([told('a.txt', reason)], 'plain'), /\n +“people: \[\]” where/);
});

test('a word that is longer than a line stays whole, so that it can be copied', () => {
  const address = `https://harbour.example/${'ferry/'.repeat(30)}`;
  assert.ok(
    reportOf([told('a.txt', `The clipping states the address of another, ${address}`)], 'plain').includes(
      address,
    ),
  );
});
