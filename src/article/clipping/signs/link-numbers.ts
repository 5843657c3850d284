/** A text to the numbers of its links, which browsers for text write before each: “[12]Home”. */
import type { Line } from '../../text/lines.ts';
import type { Sign } from './sign.ts';

const number = /\[(\d{1,4})\]/g;
/** Before a word, where numbers of notes and sources stand after one. */
const atWord = /(?<![^\s(“‘"'*|])\[(\d{1,4})\](?=[\p{L}\p{N}“‘"'(@#$£€])/gu;
/** In a row, each one more than the one before. */
const fewest = 8;
/** So many are enough where each number in brackets stands once, from the first on. */
const fewestOfAll = 4;
/** Numbers that are left out, as those of links that nobody sees are. */
const mostLeftOut = 20;

/** “References”, over the addresses, numbered in the same way. */
const listHead = /^\s*(?:References|(?:Visible|Hidden) links:?)\s*$/;
const listEntry = /^\s*\d{1,4}\. (?:https?|mailto|ftp|file|javascript):\S*\s*$/;

export function linkNumbers(text: string, lines: readonly Line[]): Sign[] {
  if (!text.includes('[2]') && !text.includes('[3]')) return [];
  const list = listOf(lines);
  if (!isNumbered(text, list.length > 0)) return [];
  const signs: Sign[] = [];
  let last = 0;
  for (const { index: start, 0: sign, 1: digits } of text.matchAll(number)) {
    const value = Number(digits);
    if (value <= last || value > last + mostLeftOut) continue;
    last = value;
    signs.push({ start, end: start + sign.length, kind: 'link number' });
  }
  return [...signs, ...list, ...pictures(text)];
}

function isNumbered(text: string, isListed: boolean): boolean {
  const numbers = [...text.matchAll(atWord)].map(({ 1: digits }) => Number(digits));
  const rising = numbers.filter((value, at) => value === (numbers[at - 1] ?? value - 1) + 1).length;
  if (rising <= numbers.length / 2) return false;
  if (isListed || rising >= fewest) return true;
  const all = [...text.matchAll(number)].map(({ 1: digits }) => Number(digits));
  return all.length >= fewestOfAll && all.every((value, at) => value === at + 1);
}

/** The addresses at the foot, from their head on. */
function listOf(lines: readonly Line[]): Sign[] {
  const head = lines.findLastIndex(({ text }) => /^\s*References\s*$/.test(text));
  const list = lines.slice(head < 0 ? lines.length : head);
  const signs = list
    .filter(({ text }) => listHead.test(text) || listEntry.test(text))
    .map(({ offset, text }): Sign => ({ start: offset, end: offset + text.length, kind: 'link' }));
  return signs.length > 1 ? signs : [];
}

/** “[harbour.jpg]” */
const picture = /\[[\w%.+-]+\.(?:jpe?g|png|gif|webp|svg)\]/gi;

function pictures(text: string): Sign[] {
  return [...text.matchAll(picture)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'picture',
  }));
}
