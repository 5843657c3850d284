/** Headlines that a copy of a line tells: one that a bar cuts short, and one of a caption amid the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedCutAbove } from '../../src/article/headline/cut-copies.ts';
import { overCaption } from '../../src/article/headline/over-caption.ts';
import { twiceStated } from '../../src/article/headline/stated-twice.ts';
import type { RootContent } from '../../src/article/tree.ts';
import { blocksOf, prose } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const menu = Array.from({ length: 24 }, (_, at) => `Quay ${at + 1}`);

test('what a bar of the page cuts short is stated below it whole', () => {
  const lines = ['ferry to the island will…', 'news', title.toLowerCase(), 'ferry to the mainland stays'];
  assert.deepEqual([...statedCutAbove(lines)], [2]);
  assert.deepEqual([...statedCutAbove([title.toLowerCase(), 'ferry to the island will…'])], []);
});

test('a headline that a bar cuts short above it, and a passage below, are enough where nobody signs near it', () => {
  const settings = Array.from({ length: 20 }, (_, at) => `Pier ${at + 1}`);
  const stated = [
    ...menu,
    'Ferry to the island will…',
    ...settings,
    title,
    ...prose.slice(0, 1),
    ...settings,
  ];
  const start = stated.length;
  assert.equal(twiceStated(blocksOf([...stated, ...prose]), start), stated.indexOf(title));
  const labelled = [...menu, 'Ferry to the island will…', ...settings, title, ...settings];
  assert.equal(twiceStated(blocksOf([...labelled, ...prose]), labelled.length), null);
});

test('a line that stands again at the pictures amid the text is their caption, and the headline is above it', () => {
  const caption = 'New ferry to the island drawn for the company';
  const head = ['Menu', title, caption, 'By Ada Quist'];
  const [first, second, third] = prose as [string, string, string];
  const over = (lines: string[]) =>
    overCaption(blocksOf([...head, ...lines]) as RootContent[], head.length, 2);
  assert.equal(over([first, caption, second, caption, third]), 1);
  assert.equal(over([first, caption, second, third]), null);
  assert.equal(over([first, second, third, caption, caption]), null);
});
