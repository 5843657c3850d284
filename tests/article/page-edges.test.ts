/** Heads and feet of printed pages, told from the text that goes on over them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { pageEdges } from '../../src/article/clipping/page-edges.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { linesOf } from '../../src/article/text/lines.ts';
import { plain } from '../../src/article/text/plain.ts';
import { read } from './read.ts';

const paragraphs = (lines: string[]) =>
  (unified().use(parseClipping).parse(lines.join('\n')) as Root).children.map((one) => plain(one));

const edges = (lines: string[], isWrapped = true) =>
  [...pageEdges(linesOf(lines.join('\n')), isWrapped)].sort((a, b) => a - b);

const things = 'boats nets quays crews masts tides sails ropes lamps gulls'.split(' ');

/** Lines of one width, no two of them alike, none of which ends a sentence. */
const running = (count: number, page = 0) =>
  Array.from({ length: count }, (_, at) => {
    const [one, other] = [things[at % 10], things[(Math.floor(at / 10) + 2 * page) % 10]];
    return `${at === 0 && page < 2 ? 'what' : 'with'} the ${one} and the ${other} lay at the old stone quay for all the winter and`;
  });
const page = (number: number) => [...running(20, number), `Page ${number} of 3`];

test('a foot that counts the pages is taken out, and the paragraph it interrupts goes on', () => {
  const lines = [...page(1), ...page(2), ...page(3)];
  assert.deepEqual(edges(lines), [21, 42, 63]);
  const { body, removed } = read(lines);
  assert.equal(body.length, 1);
  assert.deepEqual(
    removed.map(({ rule, line, start }) => [rule, line, start]),
    [21, 42, 63].map((line) => ['page edge', line, undefined]),
  );
});

test('what stands at such a line between any two pages goes with it, and a name over the first page stays', () => {
  const named = (number: number) => ['SELMOUTH COURIER', ...page(number)];
  assert.deepEqual(edges([...named(1), ...named(2), ...named(3)]), [22, 23, 44, 45, 66]);
});

test('where a program printed a page the time and the address are at its edges, however short it is', () => {
  const head = '3/2/21, 10:14 AM Boats lay at the quay - Selmouth Courier';
  const sheet = (number: number) => [
    head,
    ...running(5, number),
    `https://courier.example/2021/03/boats.html ${number}/2`,
  ];
  assert.deepEqual(edges([...sheet(1), ...sheet(2)]), [1, 7, 8, 14]);
});

test('of a page on one sheet, the time over it and the address below it are the program’s, and no day of its own', () => {
  const lines = [
    '3/2/21, 10:14 AM Ferry to sail again - Selmouth Courier',
    'Ferry to sail again',
    'By Ada Quist',
    '12 May 2019',
    'The ferry to the island will sail again from the first week of the summer.',
    'https://courier.example/2019/05/ferry.html 1/1',
  ];
  assert.deepEqual(edges(lines), [1, 6]);
});

test('outermost lines between form feeds that recur are edges, whatever the width of the text', () => {
  const sheet = (number: number) => [
    'SELMOUTH COURIER',
    '',
    `The ${things[number]} lay there.`,
    `The ${things[number]} are old.`,
    '',
    `A${number}`,
  ];
  const lines = [...sheet(4), '\f', ...sheet(5), '\f', ...sheet(6)];
  assert.deepEqual(edges(lines, false), [6, 8, 13, 15, 20]);
});

test('titles that count, and lines that recur where no sentence goes on over them, are the text’s own', () => {
  const part = (number: number) => [
    `Part ${number}`,
    ...running(20, number),
    `so the ${things[number]} went.`,
  ];
  assert.deepEqual(edges([...part(1), ...part(2), ...part(3)]), []);
  const told = (number: number) => ['Laughter.', ...running(20, number), `so the ${things[number]} went.`];
  assert.deepEqual(edges([...told(1), ...told(2), ...told(3)]), []);
});

test('a passage that stands in a text again and again is no head, however many sentences it interrupts', () => {
  const again = running(9, 1).map((line) => line.replace('old', 'new'));
  const told = (number: number) => [...running(20, number), ...again];
  assert.deepEqual(edges([...told(1), ...told(2), ...told(3), 'with it.']), []);
});

test('a text whose lines are of no one width has no edges without form feeds', () => {
  assert.deepEqual(edges([...page(1), ...page(2)], false), []);
});

test('a headline set at a width of its own is one, above who signs and below the paper’s name', () => {
  const body = [
    'The ferry to the island will sail again from the first week of',
    'the summer, the company that runs it has announced, after two',
    'winters in which the island could be reached by air alone, and',
    'crossings of the day will carry the mail as they did until the',
    'old boat was taken out of service and sold for scrap in spring.',
  ];
  const headline = ['Old Ferry to Carry Mail', 'Across the Straits Once', 'More'];
  assert.deepEqual(paragraphs(['HARBOUR TIMES', ...headline, 'By Ada Quist', ...body]).slice(0, 3), [
    'HARBOUR TIMES',
    headline.join(' '),
    'By Ada Quist',
  ]);
  const parted = ['Old Ferry to Carry the Mail', '', 'And What Its Owners Ask'];
  assert.deepEqual(paragraphs([...parted, 'By Ada Quist', ...body]).slice(0, 2), [parted[0], parted[2]]);
  const menu = ['Fares', 'News'];
  assert.deepEqual(paragraphs([...menu, ...body]).slice(0, 2), menu);
  const begun = ['1 May 2019', 'As it did until the old boat was sold, the ferry is to'];
  assert.equal(
    paragraphs([...begun, 'carry the mail again between the harbour and the island, too,', ...body]).length,
    2,
  );
  const apart = ['Travel', 'Old Ferry to Carry Mail Once More'];
  assert.deepEqual(paragraphs([...apart, 'By Ada Quist', ...body]).slice(0, 2), apart);
});
