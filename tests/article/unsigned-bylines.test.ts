import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const below = (...head: string[]) => read([title, ...head, ...prose]).byline?.value ?? null;
const atFoot = (...foot: string[]) => read([title, ...prose, ...foot]).byline?.value ?? null;

test('an outlet of a few words may stand between a name and its day, but no word of some hundred letters', () => {
  assert.equal(below('Rosa Lindqvist, Coast Radio March 3, 2021'), 'Rosa Lindqvist');
  assert.equal(below('Rosa Lindqvist | Coast Radio - News | March 3, 2021'), 'Rosa Lindqvist');
  assert.equal(below(`Ada Quist, ${'A'.repeat(500)} a March 3, 2021`), null);
  assert.equal(below(`Harbour Desk, ${'A'.repeat(5000)}`, 'March 3, 2021'), null);
});

test('a menu’s word for those who work there is nobody who signs, beside a day or without one', () => {
  for (const label of [
    'Join Our Team',
    'Contact Our Team',
    'Meet The Team',
    'Meet Our Staff',
    'Our Team',
    'The Team',
    'Help Desk',
    'Reports',
    'Special Reports',
    'The Daily Record',
    'Sea Times (Oslo)',
  ]) {
    assert.equal(below(label), null, label);
    assert.equal(below(label, 'March 3, 2021'), null, `${label}, dated`);
  }
});

test('words that pages have for themselves sign nothing, even beside a day; words that nobody knows may be a name', () => {
  for (const label of ['Request Info', 'Show Sidebar', 'Local Top Stories', 'Full Monthly Archive'])
    assert.equal(below(label, 'March 3, 2021'), null, label);
  assert.equal(below('Article Launched: 03/31/2021'), null);
  for (const name of ['Kelo Quistgaard', 'ADA QUISTGAARD', 'Rose Field', 'Bao Top', 'Vusi Search'])
    assert.equal(below(name, 'March 3, 2021'), name);
});

test('a short weekday before a day, and a button, are no part of a name; a surname may be the one’s', () => {
  assert.equal(below('By Rosa Lindqvist Thu., Mar. 4 2021 at 1:00 PM'), 'Rosa Lindqvist');
  assert.equal(below('March 4, 2021 by Rosa Lindqvist Discuss (0)'), 'Rosa Lindqvist');
  assert.equal(below('By Rosa Sun, Mar. 4 2021'), 'Rosa Sun');
});

test('a desk signs after "By" or beside a day, and nowhere else', () => {
  for (const desk of ['Harbour News Bureau', 'Quay Times Staff', 'Staff Reports']) {
    assert.equal(below(desk, 'March 3, 2021'), desk);
    assert.equal(below(`By ${desk}`), desk);
    assert.equal(below(desk), null, desk);
  }
  assert.equal(below('By Staff', 'March 3, 2021'), 'Staff');
});

test('a small word after "/by" is a user where a day or a count of comments stands in the line', () => {
  assert.equal(below('March 3, 2021/in Harbour /by quistadmin'), 'quistadmin');
  assert.equal(below('4 Comments/in Harbour /by quistadmin'), 'quistadmin');
  assert.equal(below('Order tickets /by phone'), null);
});

test('"By" before an agency of news is a byline, before one of pictures a credit', () => {
  for (const agency of ['Reuters', 'AFP', 'AFPQuays', 'The Associated Press'])
    assert.equal(below(`By ${agency}`), agency);
  for (const agency of ['Getty', 'Shutterstock', 'Unsplash', 'IStock'])
    assert.equal(below(`By ${agency}`), null, agency);
});

test('whoever comments on an article has not written it', () => {
  for (const comments of [
    ['Comments', 'Tom Berg', 'March 4, 2021', 'I liked it, too.', 'Eva Lindqvist', 'March 4, 2021'],
    ['3 comments', 'Tom Berg', 'March 4, 2021 at 10:17 am', 'I liked it, too.', 'Reply'],
    ['Comments', 'Tom Berg', '2 days ago', 'I liked it, too.'],
    ['Posted by Tom Berg', 'Great article!', 'Posted by Eva Lindqvist'],
    ['Tom Berg', 'March 4, 2021', 'I liked it, too.', 'Eva Lindqvist', 'March 4, 2021', 'So did I.'],
  ])
    assert.equal(atFoot(...comments), null, comments.join(' / '));
  const long =
    'I took that ferry every summer when I was young, and I would gladly take it again if the fares are what they were, so thank you for this fine article about it.';
  for (const day of ['March 4, 2021 at 10:17 am', '4 March 2021'])
    assert.equal(atFoot(`Tom Berg, ${day}`, long, `Eva Lindqvist, ${day}`, 'So did I.'), null, day);
});

test('an author named above the comments has written the article', () => {
  assert.equal(atFoot('Posted by Ada Quist', 'Comments', 'Posted by Tom Berg'), 'Ada Quist');
  assert.equal(
    atFoot('About the author', 'Ada Quist', 'Ada Quist writes about boats.', 'Comments', 'Tom Berg'),
    'Ada Quist',
  );
});

test('a paper that is called as people are signs nothing above the sections of its page', () => {
  const byline = (...head: string[]) => read([...head, title, ...prose]).byline?.value ?? null;
  assert.equal(byline('Sunday, March 7, 2021', 'Brandon Dale', 'Goggle', 'Harbour', 'March 4, 2021'), null);
  assert.equal(byline('Brandon Dale', 'March 4, 2021'), 'Brandon Dale');
});
