import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headed } from '../../src/article/furniture/heads-above.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose } from './read.ts';

const titles = [
  'Council sells the lamps of the old pier to a collector',
  'Herring are back in the bay, and nobody knows why',
  'Five harbours that you must see before you are old',
  'Rain holds up the regatta for the second day in a row',
  'How to mend a net without a needle',
];
const sentence = 'The old lighthouse has been sold. Its keeper says that he will stay where he is.';
const buttons = ['Advertisement', 'News', 'Harbour', 'Share', 'Tweet', 'Print'];
const signed = [...buttons, 'By Ada Quist'];

/** The first line that is text, of a page whose titles and paragraphs were taken for it. */
function first(...lines: string[]): string | undefined {
  const parts = lines.map((line): Part => (signed.includes(line) ? 'interruption' : 'text'));
  return lines[headed(parts, lines, lines.map(signalsOf)).indexOf('text')];
}

test('titles far above the first paragraph are other stories’, and no beginning of the text', () => {
  assert.equal(first(...titles, ...buttons, ...prose), prose[0]);
  assert.equal(first(...titles, sentence, ...signed, ...prose), prose[0], 'one of them may be a sentence');
});

test('a paragraph above the furniture begins the text, and so does a list of its points', () => {
  assert.equal(first(prose[0] as string, ...signed, ...prose.slice(1)), prose[0]);
  assert.equal(first(...titles, sentence, ...buttons, ...prose), titles[0], 'nobody signs below it');
  const points = titles.map((title) => `* ${title}`);
  assert.equal(first(...points, ...signed, ...prose), points[0]);
});

test('a title right above the text, and the figures of a table, are left', () => {
  assert.equal(first(titles[0] as string, ...buttons.slice(3), ...prose), titles[0]);
  assert.equal(first('Fares', '12.50', '+ 3.1%', ...buttons, ...prose), 'Fares');
});

test('short sentences begin a text, and so does what stands below whoever signs', () => {
  const opening = ['It happened on a Tuesday.', 'Nobody on the quay said a word.', 'Then the gate was shut.'];
  assert.equal(first(...opening, ...buttons, ...prose), opening[0]);
  assert.equal(first('By Ada Quist', ...titles, ...buttons, ...prose), titles[0]);
});
