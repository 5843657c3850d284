import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const itemsOf = (lines: string[]) =>
  read(lines).body.flatMap(({ type, text }) => (type === 'list' ? [text] : []));

const list = ['* The morning boat.', '* The mail that it carries.', '* The fares of the crossing.'];
const alone = '* The evening boat, which sails in summer alone.';

test('an asterisk alone is a bullet where a list of the clipping has asterisks, and else a note', () => {
  const items = [...list, alone].map((line) => line.slice(2));
  assert.deepEqual(itemsOf([...prose, ...list, ...prose, alone, ...prose]), items);
  assert.deepEqual(itemsOf([...prose, alone, ...prose]), []);
});

test('a dash alone opens a line of dialogue, whatever lists the clipping has', () => {
  const said = '– The evening boat sails in summer alone.';
  assert.equal(itemsOf([...prose, ...list, ...prose, said, ...prose]).length, list.length);
});
