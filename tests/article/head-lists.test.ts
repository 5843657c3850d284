/** Headlines beside what is no part of their article: lists of other stories, what a post is filed under, tags, kickers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const others = [
  'Harbour board sells the old crane for scrap',
  'Company posts a loss for the second year',
  'Islanders vote on a bridge in autumn',
  'Quay market loses its oldest stall to rain',
];
const signed = others.flatMap((other) => [other, 'by Tom Berg', 'March 2, 2021']);

const headOf = (...head: string[]) => {
  const { headline, byline } = read([...head, ...prose]);
  return [headline?.value ?? null, byline?.value ?? null];
};
const headline = (...head: string[]) => headOf(...head)[0];

test('titles under a label, each with its own writer, are other stories, and so are their writers', () => {
  assert.deepEqual(
    headOf(title, 'By Ada Quist', 'Tweet', 'Popular This Week', ...signed, 'Also Worth Reading'),
    [title, 'Ada Quist'],
  );
});

test('one signed title below a label is the article’s own', () => {
  assert.deepEqual(headOf('Harbour', title, 'By Ada Quist', 'March 3, 2021'), [title, 'Ada Quist']);
});

test('a list of other stories between a headline and its text takes neither the headline nor a name', () => {
  const list = ['Most Viewed Articles', 'Rose Hill', ...others];
  assert.deepEqual(headOf('09 January 2008 - 11:14AM', title, ...list), [title, null]);
  assert.deepEqual(headOf(title, 'By Ada Quist', ...list), [title, 'Ada Quist']);
});

test('under a label for other stories the last title alone may be the headline', () => {
  const own = 'The ferry to Northhaven will sail again after two winters';
  const similar = 'Northhaven ferry company will sail two winters more';
  assert.notEqual(headline('TOP STORIES', similar, ...others, 'TOP PHOTOS'), similar);
  assert.equal(headline('TOP STORIES', ...others, own, 'By Ada Quist'), own);
});

test('a button that leads elsewhere is no headline, and a short one below it over a name is', () => {
  assert.equal(
    headline('Go to Coast News', 'Ferry Sails Sailing', 'By ADA QUIST – 1 day ago'),
    'Ferry Sails Sailing',
  );
  for (const line of [
    'Make us your home page',
    '« The crane is sold for scrap',
    'The crane is sold for scrap »',
  ])
    assert.equal(headline(line), null, line);
  assert.equal(
    headline('« Ferry to the island will sail again »'),
    '« Ferry to the island will sail again »',
  );
  assert.equal(headline('Back to the island by ferry in summer'), 'Back to the island by ferry in summer');
});

test('names that a line has in small letters and the text with capitals make it a row of tags', () => {
  const text = [`Gordon Quist runs the ferry. ${prose[0]}`, ...prose.slice(1)];
  const tags = 'Ferry the Eel gordon quist northhaven ferrypress crossing';
  const box = ['Share', 'Please enter a valid address.', title, 'Ada Berg', 'View Profile'];
  assert.equal(read([tags, ...box, ...text]).headline?.value, title);
  const small = 'gordon quist runs the ferry to northhaven again';
  assert.equal(read([small, 'By Ada Berg', ...text]).headline?.value, small);
});

test('below the score of a game stands the headline that tells of it', () => {
  const score = 'No. 3 Northhaven 24, Ferry State 21';
  const tells = 'Northhaven and Its Ferry Company End the Winter';
  assert.equal(headline('College', score, tells, 'By Ada Quist', 'March 3, 2021'), tells);
  assert.equal(headline(score, 'By Ada Quist', 'March 3, 2021'), score);
});

test('grammar tells a headline from the standfirst below it, which a clause begins', () => {
  const upper = 'Ferry’s ambitious summer causes doubt';
  const lower = 'With the old boat sold for scrap, islanders fear for the crossing, the mail and the company';
  assert.equal(headline('Email', upper, lower, 'By Ada Quist', 'March 3, 2021'), upper);
});

test('a day with a label and a time signs a head, even where a list parts it from the text', () => {
  const list = ['Towns with a ferry:', ...Array.from({ length: 9 }, (_, at) => `${at + 1}. Quay ${at}`)];
  assert.equal(
    headline('Sports', 'Want a ferry? Go north', 'Last Updated: March 3, 2021 | 11:03 AM', ...list),
    'Want a ferry? Go north',
  );
});

test('a head may close with how often the article was commented on', () => {
  const titled = 'To the island, Northhaven poses threat';
  assert.equal(
    headline('Harbour', 'Sunday, March 7, 2021', titled, 'Comments (No comments posted.)'),
    titled,
  );
  assert.equal(headline('Harbour', 'Sunday, March 7, 2021', 'Ferries', 'Comments (2)'), null);
});

test('what only looks like a list, a button, a motto, a standfirst or tags may be the headline', () => {
  const own = 'Ferry to Northhaven sails again';
  const other = 'The boats of summer are late';
  for (const label of ['Opinion', 'Latest News'])
    assert.equal(headline(label, other, 'By Tom Hale', own, 'By Irene Salo', '3 March 2021'), own, label);
  for (const line of ['Return to my childhood home', 'Back to the family home', 'Go to jail story'])
    assert.equal(headline(line, 'By Irene Salo', '3 March 2021'), line);
  const between = ['Home', 'Islands', 'News', '3 March 2021'];
  assert.equal(headline(own, 'By Irene Salo', ...between, 'Pictures of the new boat', 'Tags: boats'), own);
  const lower = 'After two lost winters, ferry sails to Northhaven again';
  assert.equal(headline('Northhaven ferry dispute latest', lower, 'By Irene Salo', '3 March 2021'), lower);
  const small = 'anna brook wins northhaven boat race';
  const text = [...prose, 'Anna Brook won the boat race off Northhaven.'];
  assert.equal(read([small, 'By Irene Salo', '3 March 2021', ...text]).headline?.value, small);
});

test('a headline below the titles of a list keeps the name above its text', () => {
  assert.deepEqual(
    headOf('Most Popular', ...others, 'Ferry to Northhaven sails again', 'Irene Salo', '3 March 2021'),
    ['Ferry to Northhaven sails again', 'Irene Salo'],
  );
});
