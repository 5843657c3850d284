import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../../src/article/asides/line.ts';
import { isRow } from '../../src/article/asides/title-rows.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose } from './read.ts';

const titles = ['Council sells the lamps of the old pier to a collector', 'Herring are back in the bay'];
const line = (text: string, part: Line['part'] = 'text', score = 1): Line => ({
  text,
  signals: signalsOf(text),
  part,
  score,
  gone: false,
});
const text = (...lines: string[]) => lines.map((one) => line(one));
const [, first, ...rest] = prose as [string, string, ...string[]];

test('two titles between paragraphs are a row', () => {
  assert.ok(isRow(text(first, ...titles, ...rest), 1));
});

test('amid a text they are one also where a button parts them from the next paragraph', () => {
  const page = [...text(...prose, ...titles), line('Advertisement', 'interruption'), ...text(first)];
  assert.ok(isRow(page, prose.length));
});

test('a headline and a standfirst over the byline are no row, though a sentence stands above', () => {
  const page = [...text(first, ...titles), line('By Tom Berg', 'interruption'), ...text(...rest, ...prose)];
  assert.ok(!isRow(page, 1));
});

test('items of a list over a button are none: they look like text', () => {
  const items = titles.map((title) => line(title, 'text', 2.5));
  const page = [...text(...prose), ...items, line('Advertisement', 'interruption'), ...text(first)];
  assert.ok(!isRow(page, prose.length));
});

test('the name of a part over a crosshead is none, for the crosshead has words of its section', () => {
  const heads = ['Questions that readers have sent', 'What will the fares of the morning crossing be?'];
  assert.ok(
    isRow(text(first, ...heads, 'Herring are back in the bay, and so are those who fish for it.'), 1),
  );
  assert.ok(!isRow(text(first, ...heads, ...rest), 1));
});

test('questions that a text asks one after the other are none', () => {
  const asked = [
    'Who will pay for the lamps of the old pier now?',
    'And who is to sell them to a collector?',
  ];
  assert.ok(!isRow(text(first, ...asked, ...rest), 1));
});
