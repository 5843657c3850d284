/** Lines above a text that a neighbour, or the page's first line, tells to be the headline or none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPagesOwn } from '../../src/article/headline/pages-own.ts';
import { titledInBrowser } from '../../src/article/headline/browser-title.ts';
import { isToldByNeighbour } from '../../src/article/headline/neighbours.ts';
import { overByTwiceStated } from '../../src/article/headline/stated-twice.ts';
import { isCaption } from '../../src/article/captions.ts';
import { blocksOf, prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const standfirst = 'Company promises that the morning crossing carries the mail';

const headOf = (...lines: string[]) =>
  read([...lines, ...prose].flatMap((line) => [line, ''])).headline?.value ?? null;

test('a title over words that were cut and end in their button is a teaser', () => {
  const cut = 'As the winter comes, many islanders ask for a larger ...Read More>>';
  const other = ['Who carries the mail', 'He has been on the quay for years… Read more'];
  assert.ok(isToldByNeighbour(['How islanders keep warm', 'Jun 01, 2021', cut, ...other], 0));
  assert.ok(isToldByNeighbour([cut, ...other], 0));
  assert.ok(!isToldByNeighbour(['How islanders keep warm', 'By Ada Quist', cut, ...other], 0));
  assert.ok(!isToldByNeighbour(['How islanders keep warm', cut], 0));
  const whole = 'As the winter comes, there is no book of which many islanders read more.';
  assert.ok(!isToldByNeighbour(['How islanders keep warm', 'Jun 01, 2021', whole], 0));
});

test('a title that a player counts down to is the film’s, wherever else the page has it', () => {
  const film = 'Ferry crew dances on the quay';
  assert.ok(isToldByNeighbour([film, 'Now watching', 'Next video starts in: 7 Play', film], 0));
  assert.ok(!isToldByNeighbour(['Next video game starts a storm', film], 1));
});

test('a writer’s life and a standfirst that are cut leave the headline its place', () => {
  const life = 'Tom Berg is a senior correspondent who has written of boats for twenty years... Read More';
  assert.equal(headOf(title, 'By Tom Berg', life), title);
  const words = 'The morning crossing will carry the mail as it did, and fares... Read more';
  assert.equal(headOf(title, 'Synopsis', words, 'By Tom Berg'), title);
});

test('the film that an article is about is named by its headline, which somebody signs', () => {
  assert.equal(headOf(title, 'By Tom Berg', '12 March 2019', 'Next video in 5', title), title);
});

test('a row of the labels that the page’s menu has files a post; one label in a title does not', () => {
  const menu = ['Harbours', 'Islands', 'Mail'];
  assert.ok(isToldByNeighbour([...menu, 'Harbours, From the islands, Mail', title], 3));
  assert.ok(!isToldByNeighbour([...menu, 'Harbours, ferries and the sea', title], 3));
});

test('who signs, or a sentence, before a stroke that ends the line is the page’s own; a headline may end so', () => {
  assert.ok(isPagesOwn('By Readers Of The Harbour |'));
  assert.ok(isPagesOwn('And a word on the old quay. |'));
  assert.ok(!isPagesOwn(`${title} |`));
  assert.ok(!isPagesOwn('Readers of the harbour | A day on the quay'));
});

test('who stands where, and a credit behind a stroke or run together, are a picture’s', () => {
  assert.ok(isCaption('(L-R) Ada Quist, Tom Berg and the ferryman'));
  assert.ok(isCaption('Some of the quays are poised to lose their ferries. | AP Photo Close'));
  assert.ok(isCaption('From left; ferry captains Ada Quist and Tom Berg lead a cheer on the quay.'));
  assert.ok(isCaption('The old ferry on Monday.Credit...Ada Quist for The Harbour Press'));
  assert.ok(isCaption('Credit... Ada Quist for The Harbour Press'));
  assert.ok(isCaption('The old ferry on Monday. Supplied'));
  assert.ok(!isCaption('Bread that the ferry has supplied'));
  assert.ok(!isCaption('Credit is due to the ferrymen, the board said'));
  assert.ok(!isCaption('Credit… Where It Is Due: How the Ferry Company Came Back'));
  assert.ok(!isCaption('Ferry sails from Northhaven again | Reuters Photos'));
  assert.ok(!isCaption('From left to right: How a ferry captain became a mayor'));
  assert.ok(
    !isCaption('From left: the unions, who say that the ferry ought to be the state’s. From right: owners.'),
  );
  assert.ok(!isCaption('From left and right, islanders ask for a ferry'));
  assert.ok(!isCaption('Ferry sails again | Harbour Photo Week'));
});

test('what the page’s first line says before its outlet, and the page again by itself, is the headline', () => {
  const settings = Array.from({ length: 90 }, (_, at) => `Quay ${at + 1}`);
  assert.equal(headOf(`${title} - Harbour Wire`, 'Menu', title, ...settings), title);
  assert.equal(headOf(`${title} - Ferries | Harbour Wire`, 'Menu', title, ...settings), title);
  assert.equal(headOf('Menu', title, ...settings), null);
});

test('an outlet or a section that its page’s first line begins with is no headline', () => {
  const outlet = 'The Northhaven Ferry Company';
  assert.equal(headOf(`${outlet} | ${title}`, outlet, 'Home', 'About', title, 'By Ada Quist'), title);
  const topic = 'Northhaven ferry crossing';
  const first = `${topic} – what the company says about the summer`;
  assert.equal(headOf(first, 'By Ada Quist', '12 March 2019', 'Share', topic), first);
});

test('a first line of ever so many strokes is no browser’s title', () => {
  const line = `News${' - a'.repeat(65_000)}`;
  assert.equal(titledInBrowser(blocksOf([line, 'News', ...prose]), 2), null);
});

test('below a title that stands twice in a row, the next line is its standfirst', () => {
  const over = (lines: string[]) =>
    overByTwiceStated(blocksOf([...lines, 'By Ada Quist', ...prose]), lines.length + 1, lines.length - 1);
  assert.equal(over(['Menu', title, title, '/', standfirst]), 2);
  assert.equal(over(['Menu', title, 'Harbours', standfirst]), null);
  const label = 'News of the outer coast';
  assert.equal(over(['Menu', label, label, title]), null);
});

test('under its label, days with their titles are a list of other stories', () => {
  const others = [
    'Mar 1, 2021, 12:00pm EST',
    'Fares of ferries compared by the company',
    'Mar 2, 2021, 09:00am EST',
    'Harbour company sells the ferry school',
    'Mar 3, 2021, 09:00am EST',
    'The island mail and who carries it',
    'Mar 4, 2021, 09:00am EST',
    'Summer on the island is early',
  ];
  const head = headOf(
    'More From Harbour',
    ...others,
    'Northhaven',
    title,
    'Ada Quist',
    'Mar 5, 2021, 11:12am EST',
  );
  assert.equal(head, title);
  assert.equal(headOf('Mar 5, 2021, 11:12am EST', title, standfirst), title);
});

test('of stories with their days under a label, the one that the text tells is its headline, though it is the first', () => {
  const others = ['4 March 2021', 'Lighthouse school is sold', '3 March 2021', 'Who feeds the gulls now'];
  assert.equal(headOf('Latest news', '5 March 2021', title, ...others), title);
});

test('a headline that a page gives twice with its menu is one where somebody signs it', () => {
  const menu = ['Boats', 'Mail', 'Jobs', 'Quays', 'Islands', 'Sport', title];
  assert.equal(headOf(...menu, 'Close', ...menu, 'By Tom Berg', '12 March 2019'), title);
});

test('a menu that stands twice has no headline, whatever day stands below it', () => {
  const menu = [
    'Harbours',
    'Mail',
    'Jobs',
    'On Point',
    'State of Our Company',
    'Labour Matters',
    'Off The Post',
  ];
  const day = 'Posted on March 3, 2021';
  assert.equal(headOf(...menu, 'Close', ...menu, 'Home', day, day, 'Tidewater', 'Article by'), null);
});
