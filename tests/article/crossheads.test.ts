import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderArticle } from '../../src/article/article.ts';
import { prose, read, reading } from './read.ts';

test('a short line between paragraphs is a crosshead with an address of its own', () => {
  const lines = [...prose, 'A Boat That Waits For Nobody', ...prose];
  const id = 's-a-boat-that-waits-for-nobody';
  assert.deepEqual(
    read(lines).body.filter(({ type }) => type === 'heading'),
    [{ id, type: 'heading', text: 'A Boat That Waits For Nobody', line: 4, endLine: 4 }],
  );
  assert.deepEqual(renderArticle(reading(lines)).sections, [{ id, title: 'A Boat That Waits For Nobody' }]);
});

test('a short sentence is a paragraph', () => {
  assert.ok(read([...prose, 'Nobody waited.', ...prose]).body.every(({ type }) => type === 'paragraph'));
});

test('a line of dialogue that begins with a dash is a paragraph, and dashes among others are bullets', () => {
  assert.ok(
    read([...prose, '– We shall not give in to anyone, said the captain.', ...prose]).body.every(
      ({ type }) => type === 'paragraph',
    ),
  );
  const list = ['- the boat, which has been painted', '- the crew, which has been paid'];
  assert.equal(read([...prose, ...list, ...prose]).body.filter(({ type }) => type === 'list').length, 2);
});

test('numbered lines one under the other are a list, and numbered titles with text between are crossheads', () => {
  const numbered = [
    '1. A second line by 2020',
    '2. A cap on the daily charge',
    '3. A generator for the clinic',
  ];
  const headings = (lines: string[]) =>
    read(lines).body.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
  assert.deepEqual(headings([...prose, ...numbered, ...prose]), []);
  assert.deepEqual(headings([...prose, ...numbered.flatMap((title) => [title, ...prose])]), numbered);
});
