import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../../src/article/furniture/page.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { takenBack } from '../../src/article/furniture/taken-back.ts';
import { prose } from './read.ts';

const told = 'Seventy crates of mussels were thrown away.';

/** Of lines that interrupt a text, each of so much worth, those that are taken for text. */
function found(lines: string[], score = 0): string[] {
  const texts = [prose[0] as string, ...lines, ...prose.slice(1)];
  const parts = texts.map((text): Part => (prose.includes(text) ? 'text' : 'interruption'));
  const scores = texts.map(() => score);
  const after = takenBack(parts, texts, pageOf(texts), scores);
  return texts.filter((_, at) => parts[at] === 'interruption' && after[at] === 'text');
}

test('a short sentence right above or below a paragraph is text, though a button stands beside it', () => {
  assert.deepEqual(found([told]), [told]);
  assert.deepEqual(found(['Advertisement', told]), [told]);
});

test('among other furniture, or where it looks little like text, it is none', () => {
  assert.deepEqual(found(['Advertisement', told, 'Advertisement']), []);
  assert.deepEqual(found([told], -1), []);
});

test('what calls out or calls readers to something is none, and neither is a label or a question', () => {
  for (const line of [
    'Seventy crates of mussels must go today!',
    'Get the letter of the harbour every Friday.',
    'Seventy crates of mussels thrown away',
    'Who has thrown the crates of mussels away?',
  ])
    assert.deepEqual(found([line]), [], line);
});

test('what readers are told of offers, appeals and whose picture it is are none', () => {
  for (const line of [
    'Terms apply to all who order.',
    'Send a poem to the editor.',
    'Support the letter of the harbour today.',
    'Illustration by Tom Berg for the Times.',
  ])
    assert.deepEqual(found(['Advertisement', line]), [], line);
});

test('what stands right below a form is none', () => {
  for (const form of ['Sign up to our newsletter', 'Email address'])
    assert.deepEqual(found([form, told]), [], form);
});

test('a caption is none: it stands twice, or its credit is beside it', () => {
  assert.deepEqual(found([told, 'Advertisement', told]), []);
  assert.deepEqual(found([told, 'Getty Images']), []);
});
