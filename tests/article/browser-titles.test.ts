/** A browser's title, with which a clipping opens, to the headline in it: no other line may have that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '../../src/article/headline/browser-words.ts';
import { prose, read } from './read.ts';

const title = 'Ferry company to sail to Northhaven again in summer';
const headline = (...lines: string[]) => read([...lines, ...prose]).headline;

test('a browser’s title with which a clipping opens is its headline, from the first of its own words to the last', () => {
  for (const first of [
    `${title} | Harbour Wire`,
    `${title} - Islands - Harbour Wire`,
    `${title} | Islands | Harbour Wire: all of the coast’s news`,
    `${title} » Harbour.example`,
    `Harbour Wire | ${title}`,
    `HARBOUR NEWS | Islands | ${title}`,
    `${title} : Harbour Wire`,
  ])
    assert.equal(headline(first)?.value, title, first);
});

test('its evidence are those words, at their columns', () => {
  const { start, end, text } = headline(`Harbour Wire | ${title} | Islands`) ?? {};
  assert.deepEqual([start, end, text], [16, 16 + title.length, title]);
});

test('it is so above a menu, too, and over the agency’s despatch', () => {
  const menu = ['World', 'Markets', 'Islands', 'Boats', 'My News', 'Follow'];
  assert.equal(headline(`${title} | Harbour Wire`, ...menu)?.value, title);
  assert.equal(headline(`Harbour Wire | ${title}`, 'Menu', 'Harbour Wire', title, ...menu)?.value, title);
  const despatch = [`NORTHHAVEN, March 3 (Harbour Wire) - ${prose[0]}`, ...prose.slice(1)];
  assert.equal(read([`${title} | Harbour Wire`, ...menu, ...despatch]).headline?.value, title);
});

test('a dash within a headline parts no outlet from it', () => {
  const whole = `${title} - after two winters by air alone`;
  assert.equal(headline(`${whole} | Harbour Wire`)?.value, whole);
  assert.equal(headline(whole)?.value, whole);
  const question = `${title} - Will It Last?`;
  assert.equal(headline(question)?.value, question);
});

test('an outlet’s name and its sections, or what the text says nothing of, are no headline', () => {
  assert.equal(headline('Harbour Wire | Weather'), null);
  assert.equal(headline('Islands | Harbour Wire'), null);
  assert.equal(headline('Latest pictures of garden shows everywhere | Harbour Wire'), null);
});

test('where the page words its headline otherwise, near who signs, the browser’s title is not', () => {
  const worded = 'Northhaven ferry to sail again this summer, company says';
  const page = [`${title} | Harbour Wire`, 'News', 'Islands', worded, 'By Ada Quist', '3 March 2021'];
  assert.equal(headline(...page)?.value, worded);
});

test('where a short headline stands over who signs, a trail, a motto, a label’s title or a day with strokes is none', () => {
  const own = 'A Long Wait Comes to an End';
  for (const first of [
    'Home » News » Ferry and harbour',
    'News | Northhaven and the ferry | Boats',
    'Harbour Chronicle | Northhaven and island news, sport and weather',
    `Most read | ${title}`,
    '12 March 2019 | Northhaven and the ferry',
  ])
    assert.equal(headline(first, own, 'By Ada Quist', '12 March 2019')?.value, own, first);
});

test('who is named behind a dash and told of in the text said what stands before it', () => {
  for (const end of [' – Harbour Board', ' — Tom Berg', ' - for Now']) {
    const told = ['The harbour board and Tom Berg, who speaks for it, have told of the ferry.', ...prose];
    assert.equal(read([`${title}${end}`, ...told]).headline?.value, `${title}${end}`);
  }
});

test('a first line of ever so many strokes or blanks has no pieces', () => {
  assert.equal(piecesOf(`News${' - a'.repeat(65_000)}`), null);
  assert.equal(piecesOf(`${title}${' '.repeat(200_000)}| Harbour Wire`), null);
});
