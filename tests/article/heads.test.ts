import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const standfirst =
  'After two winters without a boat, the island is to get its crossing back, and the morning mail with it.';

const headline = (...head: string[]) => read([...head, ...prose]).headline?.value ?? null;

test('two sentences above a standfirst and a name are the headline, though each ends in a full stop', () => {
  const told = 'The ferry had been gone for two winters. Now it will sail again.';
  const article = read(['Register', 'Harbour', told, standfirst, 'By Ada Quist', ...prose]);
  assert.deepEqual(
    [article.headline?.value, article.standfirst?.value, article.byline?.value],
    [told, standfirst, 'Ada Quist'],
  );
});

test('no headline is made of the first sentence of a crop above its writer’s name', () => {
  assert.equal(headline(standfirst, 'By Ada Quist'), null);
  assert.equal(headline(prose[0] as string, standfirst, 'By Ada Quist'), null);
});

test('what buttons ask for, what an outlet offers and a kicker after its stroke are no headline', () => {
  for (const line of [
    'Sign in to favourite this',
    'Discuss Comment, Blog about',
    'Harbour app',
    'Coast Radio newsletters',
    '/today on the ferry',
  ])
    assert.equal(headline(title, '3 March 2021', line, 'By Ada Quist'), title, line);
});

test('a kicker above a line that is set as a title is none, however much of the text is in it', () => {
  const titled = 'Ferry Sails Again After Two Winters. Why the Island Should Not Cheer.';
  assert.equal(headline('Ferry Report', titled, 'By', 'Ada Quist', 'March 3, 2021'), titled);
});

test('of two lines in a row above who signs, either of which may be the headline, the upper is', () => {
  const upper = 'The ferry company: an island, its crossing and the mail of two winters';
  const lower = 'The ferry to Northhaven takes its time, but the crossing is worth it';
  const article = read(['Harbour', upper, lower, 'Ada Quist', '6 June 2025', ...prose]);
  assert.deepEqual([article.headline?.value, article.standfirst?.value], [upper, lower]);
});

test('a headline ends before the outlet that a browser’s title closes with, and before nothing else', () => {
  assert.equal(headline(`${title} - Harbour News`, 'By Ada Quist', '3 March 2021'), title);
  assert.equal(
    headline('Quay Engineering', 'Blog', `${title} | Quay Engineering`, 'By Ada Quist', '3 March 2021'),
    title,
  );
  const whole = `${title} - as promised`;
  assert.equal(headline(whole, 'By Ada Quist', '3 March 2021'), whole);
});

test('a day above a headline that was taken for text does not hide the name below it', () => {
  const taken = 'Something for everyone who is interested in ferries, islands, quays and harbour food.';
  const titled = 'People Are Asking For The Ferry That Was Sold For Scrap To Sail';
  const article = read([
    taken,
    'Harbour',
    'Posted on 3 Oct 2016',
    titled,
    standfirst,
    'by Rosa Lindqvist',
    ...prose,
  ]);
  assert.deepEqual([article.headline?.value, article.byline?.value], [titled, 'Rosa Lindqvist']);
});

test('what a browser’s title says is the headline before other lines that look like one, and nearer to the text', () => {
  const title = 'What the ferry fares mean for you and yours this summer';
  const other = 'Northhaven ferry company announces first crossing of the summer';
  const page = [title, 'Share', 'Image: a quay', 'Comments', 'Save', other, 'By Rosa Lindqvist', ...prose];
  assert.equal(read([`${title} | Harbour Wire`, 'Home', 'News', 'Sport', ...page]).headline?.value, title);
  assert.equal(read(['Home', 'News', 'Sport', ...page.slice(5)]).headline?.value, other);
});
