/** Lines above a text that a neighbour, or the page's first line, tells to be the headline or none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPagesOwn } from '../../src/article/headline/candidates.ts';
import { isToldByNeighbour } from '../../src/article/headline/neighbours.ts';
import { overByTwiceStated } from '../../src/article/headline/stated-twice.ts';
import { isCaption } from '../../src/article/captions.ts';
import { blocksOf, prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const standfirst = 'Company promises that the morning crossing carries the mail';

const headOf = (...lines: string[]) =>
  read([...lines, ...prose].flatMap((line) => [line, ''])).headline?.value ?? null;

test('a line over the button that leads to all of a series names the series', () => {
  const series = 'Island crossings: all the news about the ferry';
  assert.ok(isToldByNeighbour([series, 'See all stories', 'March 3, 2021'], 0));
  assert.ok(!isToldByNeighbour([series, 'See all of the old ferries at the quay', 'March 3, 2021'], 0));
});

test('a title over words that were cut and end in their button is a teaser', () => {
  const cut = 'As the winter comes, many islanders ask for a larger ...Read More>>';
  assert.ok(isToldByNeighbour(['How islanders keep warm', 'Jun 01, 2021', cut], 0));
  const whole = 'As the winter comes, there is no book of which many islanders read more.';
  assert.ok(!isToldByNeighbour(['How islanders keep warm', 'Jun 01, 2021', whole], 0));
});

test('a title that a player counts down to is the film’s, wherever else the page has it', () => {
  const film = 'Ferry crew dances on the quay';
  assert.ok(isToldByNeighbour([film, 'Now watching', 'Next video starts in: 7 Play', film], 0));
  assert.ok(!isToldByNeighbour(['Next video game starts a storm', film], 1));
});

test('a row of the labels that the page’s menu has files a post; one label in a title does not', () => {
  const menu = ['Harbours', 'Islands', 'Mail'];
  assert.ok(isToldByNeighbour([...menu, 'Harbours, From the islands, Mail', title], 3));
  assert.ok(!isToldByNeighbour([...menu, 'Harbours, ferries and the sea', title], 3));
});

test('what ends in a stroke is a line of the page', () => {
  assert.ok(isPagesOwn('By Readers Of The Harbour |'));
  assert.ok(!isPagesOwn('Readers of the harbour | A day on the quay'));
});

test('who stands where, and a credit behind a stroke or run together, are a picture’s', () => {
  assert.ok(isCaption('(L-R) Ada Quist, Tom Berg and the ferryman'));
  assert.ok(isCaption('Some of the quays are poised to lose their ferries. | AP Photo Close'));
  assert.ok(isCaption('From left; ferry captains Ada Quist and Tom Berg lead a cheer on the quay.'));
  assert.ok(isCaption('The old ferry on Monday.Credit...Ada Quist for The Harbour Press'));
  assert.ok(!isCaption('Credit is due to the ferrymen, the board said'));
  assert.ok(!isCaption('From left and right, islanders ask for a ferry'));
  assert.ok(!isCaption('Ferry sails again | Harbour Photo Week'));
});

test('what the page’s first line says before its outlet, and the page again by itself, is the headline', () => {
  const settings = Array.from({ length: 50 }, (_, at) => `Quay ${at + 1}`);
  assert.equal(headOf(`${title} - Harbour Wire`, 'Menu', title, ...settings), title);
  assert.equal(headOf(`${title} - Ferries | Harbour Wire`, 'Menu', title, ...settings), title);
  assert.equal(headOf('Menu', title, ...settings), null);
});

test('an outlet that its page’s first line begins with is no headline', () => {
  const outlet = 'The Outer Coast Mail';
  assert.notEqual(
    headOf(`${outlet} - Boats and quays`, 'Menu', outlet, 'March 3, 2021', title, 'By Ada Quist'),
    outlet,
  );
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
