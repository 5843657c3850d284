import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { aboveOf } from '../../src/article/headline/above.ts';
import { betweenFeatures } from '../../src/article/headline/between.ts';
import { echoesIn } from '../../src/article/headline/echoes.ts';
import type { Line } from '../../src/article/headline/lines.ts';
import { namesShared } from '../../src/article/headline/names-shared.ts';
import type { RootContent } from '../../src/article/tree.ts';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const blocksOf = (lines: string[]): RootContent[] =>
  lines.map((value) => ({
    type: 'paragraph',
    position,
    children: [{ type: 'text', value, position }],
  }));

const title = 'Ferry to the island will sail again in summer';

/** Where the page says the title of its fifth block again. */
function saidAgain(above: string[], below: string[]) {
  const blocks = blocksOf([...above, title, ...below]);
  const said = echoesIn(blocks, above.length, above.length + 1)(title);
  return Object.keys(said).filter((name) => said[name]);
}

test('a page says its headline again in the browser’s title, in a trail, in a button and over comments', () => {
  const menu = ['Home', 'Harbours', 'Mail'];
  assert.deepEqual(saidAgain([`${title} | The Northhaven Post`, ...menu], []), ['said on top']);
  assert.deepEqual(saidAgain([...menu, `Home » Harbours » ${title}`], []), ['said far above']);
  assert.deepEqual(saidAgain(menu, [`Share: ${title}`]), ['said below']);
  assert.deepEqual(saidAgain(menu, [`7 comments on “${title}”`]), ['said below']);
});

test('words within a passage, or of a longer title, are not said again', () => {
  assert.deepEqual(saidAgain(['Home', 'Harbours', 'Mail'], [`${title}, says the board`]), []);
  const [label] = blocksOf(['Harbours']);
  assert.ok(label);
  assert.ok(!echoesIn([label, label], 0, 1)('Harbours')['said below']);
});

const lineOf = (text: string, kept: boolean): Line => ({
  text,
  signals: signalsOf(text),
  kept,
  below: false,
});

test('what stands between a line and its text is counted: who signs, a day, and what was taken for text', () => {
  const lines = [
    lineOf('Harbour board sells the old ferry for scrap', false),
    lineOf(title, true),
    lineOf('By Ada Quist', true),
    lineOf('Sunday, 8 July 2012', true),
  ];
  const between = betweenFeatures(
    aboveOf(lines, ['The ferry to the island is to sail again, the board said.']),
  );
  const [other, own, byline] = [between(0), between(1), between(2)];
  assert.ok(own['byline between'] && own['date between'] && own['kept to the text'] && own['first kept']);
  assert.equal(own['asides between'], 1);
  assert.ok(!other['kept'] && !other['kept to the text'] && !other['first kept']);
  assert.ok(!byline['byline between'] && byline['date between']);
});

test('a line shares the names that the text’s opening has within its sentences, and not its other words', () => {
  const shared = namesShared([
    'Yesterday the captain, Ada Quist, brought the Heron into Northhaven.',
    'She had been at sea for a year.',
  ]);
  assert.equal(shared('Quist brings the Heron home to Northhaven'), 1);
  assert.equal(shared('Yesterday the captain of a ferry'), 0);
});
