import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const title = 'Ten ferries of the outer coast compared';
const text = [
  'The ferries of the outer coast were compared by the harbour board this spring, and ten of them were found to sail on time.',
  'On most of the crossings the ferry was late by less than five minutes, the board wrote, and the mail came with it.',
  'In the coming year the board will compare the ferries again, and it has asked the islanders to keep a record of their crossings.',
  'The islanders had asked for such a comparison since the last ferry of the outer coast was sold to a company abroad.',
];
/** What a table in the page says of each ferry, so that the text is far below its head. */
const table = Array.from({ length: 24 }, (_, at) => [`Ferry ${at + 1}`, 'Steel', `${at + 20} m`]).flat();

const headOf = (lines: string[]) => read(lines.flatMap((line) => [line, ''])).headline?.value ?? null;

test('a head with its writer and a day that says what it is keeps its headline, however far below it the text begins', () => {
  const head = [title, 'Written by Ada Quist', 'Posted on March 3, 2021', '10 min read'];
  assert.equal(headOf(['Menu', ...head, ...table, ...text]), title);
  const box = 'Outer Coast Crossings and Ferries';
  assert.equal(headOf(['Menu', ...head, ...table, box, ...text]), title);
});

test('of two such heads none is told, nor is one without the text’s words', () => {
  const head = [title, 'Written by Ada Quist', 'Posted on March 3, 2021'];
  const other = ['School on the hill is sold', 'Written by Tom Berg', 'Posted on March 2, 2021'];
  assert.equal(headOf(['Menu', ...head, ...table, ...other, ...table, ...text]), null);
  assert.equal(headOf(['Menu', ...other, ...table, ...text]), null);
});

test('a bare day beside a name may be that of a teaser', () => {
  assert.equal(headOf(['Menu', title, 'Ada Quist', 'March 3, 2021', ...table, ...text]), null);
});

test('what a page states twice in a row, over a passage, is its headline', () => {
  const standfirst = 'The harbour board has looked at what the islanders pay and how long they wait.';
  assert.equal(headOf(['Menu', title, title, standfirst, ...table, ...text]), title);
  const box = 'Outer Coast Crossings and Ferries';
  assert.equal(headOf(['Menu', title, title, standfirst, ...table, box, ...text]), title);
});

test('a label of a menu may be stated twice in a row, too', () => {
  const labels = ['Ferries of the Outer Coast', 'Ferries of the Outer Coast', 'Harbours', 'Mail', 'Jobs'];
  assert.equal(headOf(['Menu', ...labels, ...table, ...text]), null);
});

test('below its masthead and menu stands a page’s headline, right above the text', () => {
  const masthead = ['Coast Crossings', 'The coast crossings and comparisons of the islanders'];
  const menu = ['Menu', 'Home', 'Harbours', 'Islands', 'Mail', 'Jobs', 'Press'];
  const own = 'Late Ferries and the Spring';
  assert.equal(headOf([...masthead, ...menu, own, ...text]), own);
});

test('what stands on top is the headline where somebody signs below it, or no other title stands above the text', () => {
  const menu = ['Menu', 'Home', 'Harbours', 'Islands', 'Mail', 'Jobs', 'Press'];
  const caption = 'Late ferries of the outer coast in the spring.';
  assert.equal(headOf([title, 'By Ada Quist', ...menu, 'Late Ferries and the Spring', ...text]), title);
  assert.equal(headOf([title, ...menu, caption, ...text]), title);
});

test('a line of a menu that stands there twice is no headline', () => {
  const menu = [
    'Our Ferries',
    'Harbours',
    'Islands',
    'Mail',
    'Coast Ferry Prices for Islanders and Mail',
    'Jobs',
  ];
  assert.notEqual(headOf([...menu, 'Search', ...menu, ...text]), menu[4]);
});
