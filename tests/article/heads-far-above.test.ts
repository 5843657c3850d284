import assert from 'node:assert/strict';
import { test } from 'node:test';
import { menusGivenTwice } from '../../src/article/headline/menus.ts';
import type { RootContent } from '../../src/article/tree.ts';
import { read } from './read.ts';

const title = 'Ten ferries of the outer coast compared';
const text = [
  'The ferries of the outer coast were compared by the harbour board this spring, and ten of them were found to sail on time.',
  'On most of the crossings the ferry was late by less than five minutes, the board wrote, and the mail came with it.',
  'In the coming year the board will compare the ferries again, and it has asked the islanders to keep a record of their crossings.',
  'The islanders had asked for such a comparison since the last ferry of the outer coast was sold to a company abroad.',
];
/** What a table in the page says of each ferry, over a button, so that the text is far below its head. */
const table = Array.from({ length: 24 }, (_, at) => [
  `Ferry ${at + 1}`,
  'Steel',
  `${at + 20} m`,
  'Share',
]).flat();

/** What a page has above its head. */
const menu = Array.from({ length: 22 }, (_, at) => `Quay ${at + 1}`);

const headOf = (lines: string[]) => read(lines.flatMap((line) => [line, ''])).headline?.value ?? null;

test('a head with its writer and a day that says what it is keeps its headline, however far below it the text begins', () => {
  const head = [title, 'Written by Ada Quist', 'Posted on March 3, 2021', '10 min read'];
  assert.equal(headOf([...menu, ...head, ...table, ...text]), title);
  const box = 'Outer Coast Crossings and Ferries';
  assert.equal(headOf([...menu, ...head, ...table, box, ...table.slice(0, 6), ...text]), title);
});

test('of two such heads none is told, nor is one without the text’s words', () => {
  const head = [title, 'Written by Ada Quist', 'Posted on March 3, 2021'];
  const other = ['School on the hill is sold', 'Written by Tom Berg', 'Posted on March 2, 2021'];
  assert.equal(headOf([...menu, ...head, ...table, ...other, ...table, ...text]), null);
  assert.equal(headOf([...menu, ...other, ...table, ...text]), null);
});

test('a bare day beside a name may be that of a teaser', () => {
  assert.equal(headOf([...menu, title, 'Ada Quist', 'March 3, 2021', ...table, ...text]), null);
});

test('what a page states twice in a row, over a passage, is its headline', () => {
  const standfirst = 'The harbour board has looked at what the islanders pay and how long they wait.';
  assert.equal(headOf([...menu, title, title, standfirst, ...table, ...text]), title);
  const box = 'Outer Coast Crossings and Ferries';
  assert.equal(
    headOf([...menu, title, title, standfirst, ...table, box, ...table.slice(0, 6), ...text]),
    title,
  );
});

test('a label of a menu may be stated twice in a row, too', () => {
  const labels = ['Ferries of the Outer Coast', 'Ferries of the Outer Coast', 'Harbours', 'Mail', 'Jobs'];
  assert.equal(headOf([...menu, ...labels, ...table, ...text]), null);
});

test('below its masthead and menu stands a page’s headline, right above the text', () => {
  const masthead = ['Coast Crossings', 'The coast crossings and comparisons of the islanders'];
  const menu = ['Menu', 'Home', 'Harbours', 'Islands', 'Mail', 'Jobs', 'Press'];
  const own = 'Late Ferries and the Spring';
  assert.equal(headOf([...masthead, ...menu, own, ...text]), own);
});

test('a body that has its name over the day of today and a menu leaves the headline to the line above the text', () => {
  const body = 'The Harbour College of Northhaven';
  const labels = Array.from({ length: 12 }, (_, at) => `Quay ${at + 1}`);
  const own = 'Ferries of the outer coast compared';
  const told = text.map((passage, at) => (at === 0 ? `${passage} ${body} has helped.` : passage));
  const head = [
    body,
    'March 8, 2021',
    ...labels,
    'March 3, 2021',
    own,
    'Photo courtesy of Tom Berg/Quay College.',
  ];
  assert.equal(headOf([...head, ...told]), own);
  const crosshead = ['March 8, 2021', ...labels, 'Ferries of the outer coast'];
  assert.notEqual(headOf([body, ...crosshead, ...told]), 'Ferries of the outer coast');
  assert.equal(headOf([title, 'March 8, 2021', ...labels, 'Late ferries and the harbour', ...text]), title);
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
    'Boats',
    'Harbours',
    'Islands',
    'Mail',
    'Coast Ferry Prices for Islanders and Mail',
    'Jobs',
  ];
  assert.notEqual(headOf([...menu, 'Search', ...menu, ...text]), menu[5]);
});

test('a story that is promoted above the menu, or far above a headline of its own, gives the text none', () => {
  const promoted = [
    'Ferry board loses ten boats of the outer coast',
    'By Tom Berg',
    'Posted on March 1, 2021, 10:00',
  ];
  const twice = [promoted[0], promoted[0], 'March 1, 2021'] as string[];
  const own = ['Late ferries of the spring are compared again', 'March 3, 2021'];
  for (const other of [promoted, twice]) {
    assert.equal(headOf([...other, ...menu, ...table, ...text]), null);
    assert.equal(headOf([...menu, ...other, ...table, ...own, ...text]), own[0]);
    assert.equal(headOf([...menu, ...other, ...table, own[0] as string, ...text]), own[0]);
  }
});

test('far above the text, a story of some of its matter is another', () => {
  const other = 'Ferry board loses contract abroad';
  assert.equal(headOf([...menu, other, 'By Tom Berg', 'Posted on March 1, 2021', ...table, ...text]), null);
});

test('buttons are no labels of a menu: below the headline they leave it its place', () => {
  const buttons = ['Share', 'Save', 'Listen', 'Comment', 'Print', 'Email'];
  const standfirst = 'Board of the harbour asks for a record of the crossings';
  assert.equal(headOf([title, ...buttons, standfirst, ...text]), title);
  assert.equal(headOf([title, ...buttons, title, ...buttons, ...text]), title);
});

test('a page of many equal lines is looked through for menus once', () => {
  const line: RootContent = { type: 'paragraph', children: [{ type: 'text', value: 'Harbours' }] };
  assert.equal(menusGivenTwice(Array.from({ length: 100_000 }, () => line)).size, 100_000);
});
