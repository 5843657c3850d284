/** Names as they stand where articles are signed, whole and without what is none of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const day = 'Published 3 March 2021';
const bylineOf = (...head: string[]) => read([title, ...head, ...prose]).byline?.value ?? null;

test('small words within a name are part of it, and never its end', () => {
  for (const names of [
    'Ada del Quist',
    'Ada dos Quist and Tom Berg',
    'Tom al-Berg and Ada Quist',
    'Ada Quist, Tom de la Berg and Jan van der Roe',
  ])
    assert.equal(bylineOf(`By ${names}, Quay Press`, day), names, names);
  assert.equal(bylineOf('By Ada Quist last updated 3 March 2021'), 'Ada Quist');
});

test('an “And” with a capital joins names, as an “and” does', () => {
  for (const names of ['Ada Quist And Tom Berg', 'ADA QUIST AND TOM BERG'])
    assert.equal(bylineOf(`By ${names}`, day), names);
  assert.equal(bylineOf('By Ada Quist And Tom Berg For The Quay', day), 'Ada Quist And Tom Berg');
  assert.equal(bylineOf('By Ada Quist Arts And Culture Reporter', day), 'Ada Quist');
});

test('what ran together with a name is no part of it', () => {
  assert.equal(bylineOf('by Ada QuistAda Quist', day), 'Ada Quist');
  assert.equal(bylineOf(day, 'Claudia Quistclaudiaq@quay.example@ClaudiaQ'), 'Claudia Quist');
  assert.equal(bylineOf('Helena RoebergThe Far North', day), 'Helena Roeberg');
  assert.equal(bylineOf('By Ana Santana@quay.example', day), 'Ana Santana');
  assert.equal(bylineOf('By Team QuayPostZone - 3 March 2021'), 'Team QuayPostZone');
  for (const line of ['By News DeskPublished: March 3, 2021', 'By: News DeskUpdated: March 3, 2021'])
    assert.equal(bylineOf(line), 'News Desk', line);
  assert.equal(bylineOf('By Quay Sports StaffEmail the author', day), 'Quay Sports Staff');
});

test('surnames end as words for peoples do; a people signs nothing', () => {
  assert.equal(bylineOf('Author of the article:', 'David Marchese • Quay Citizen', day), 'David Marchese');
  assert.equal(bylineOf('David Japanese • Quay Citizen', day), null);
});

test('who writes “and agencies” signs, from wherever it was', () => {
  assert.equal(bylineOf('Helena Berg in New Quay and agencies', 'email', day), 'Helena Berg');
  assert.equal(bylineOf('Helena Berg and agencies', 'email', day), 'Helena Berg and agencies');
  assert.equal(bylineOf('Harbour in New Quay and agencies', 'email', day), null);
});

test('in a list with its labelled day the one name signs; without, or spoken of, it may be any entry', () => {
  const published = '* Published: 7:49, 3 Mar 2021';
  assert.equal(bylineOf('* Helena Berg', published), 'Helena Berg');
  assert.equal(bylineOf(day, 'By', '* Helena Berg | hberg@quay.example'), 'Helena Berg');
  assert.equal(bylineOf('* Helena Berg', '* March 3, 2021', '* 5 Comments'), null);
  assert.equal(bylineOf('* Helena Berg', '* Tom Roe', published), null);
  assert.equal(bylineOf('* Real Estate', published), null);
  const told = '“It is high time,” said Helena Berg of the office.';
  assert.equal(read([title, '* Helena Berg', published, ...prose, told]).byline, null);
  assert.equal(read([title, '* Helena Berg', '* Read more', ...prose]).byline, null);
});

test('under “Author:” and over its day stands who wrote, whatever it is called', () => {
  assert.equal(bylineOf('Author:', 'The Quay Lantern', 'Publish date:', 'March 3, 2021'), 'The Quay Lantern');
  assert.equal(bylineOf('Author:', 'By Ada Quist', 'March 3, 2021'), 'Ada Quist');
  assert.equal(bylineOf('Author:', 'Subscribe', 'Share'), null);
  const book = ['Author:', 'Tom Berg', 'Pages: 240', 'Published: March 2, 2021'];
  assert.equal(bylineOf(...book, 'Review by Ada Quist | March 3, 2021'), 'Ada Quist');
});

test('a desk signs beside an address; what an agency sells beside its name signs nothing', () => {
  assert.equal(bylineOf('Quay Lifestyle Desk / quay.example / Updated: Mar 3, 2021'), 'Quay Lifestyle Desk');
  for (const line of ['AP Photo', 'Reuters Connect']) assert.equal(bylineOf(line, day), null, line);
});

test('a section may part a name from the day where the foot tells the bearer’s life', () => {
  const head = ['Zorblat Quist', 'Business', 'March 3, 2021 9:00 AM', title];
  const life = 'Zorblat Quist is a writer who covers the harbour, the boats and the quays of the island.';
  assert.equal(read([...head, ...prose, life]).byline?.value, 'Zorblat Quist');
  assert.equal(read([...head, ...prose]).byline, null);
});

test('below a copy of the headline and its standfirst its writer signs', () => {
  const standfirst = '“It was high time,” she said of the boat that her son has mended';
  const head = [title, standfirst, 'By Ada Quist', title, 'A net is mended', 'March 3, 2021'];
  assert.equal(read([...head, ...prose]).byline?.value, 'Ada Quist');
  const others = [
    title,
    'Old boat lost in storm off the island',
    'A net is mended at the quay',
    'By Tom Berg',
  ];
  assert.equal(read([...others, 'Share', title, ...prose]).byline, null);
  const life = 'Ada Quist is a reporter who covers the harbour, the boats and the quays of the island.';
  const another = ['Latest', title, 'Harbour tax to rise by a third in the spring', 'By Tom Berg', 'Share'];
  assert.equal(read([...another, title, day, ...prose, life]).byline?.value, 'Ada Quist');
});

test('what a page calls its articles and asks for, what it tells of, and a heading of others, sign nothing', () => {
  assert.equal(bylineOf('Wednesday, March 3, 2021', 'Exclusive'), null);
  assert.equal(bylineOf("Let's Connect", day), null);
  assert.equal(bylineOf('Much of it is being written by AI, but what does it mean?', day), null);
  for (const told of ['This story', 'Report', 'This content'])
    assert.equal(bylineOf(`${told} was written by Team Quay`, day), 'Team Quay', told);
  const list = [
    'Quay Sounds',
    'Old boat lost in storm off the island',
    'Quay Sounds',
    'Net mended at the old quay',
  ];
  assert.equal(read([...list, 'March 3, 2021', title, ...prose]).byline, null);
});

test('a line as long as a sentence signs where it says what its writer is', () => {
  const line =
    'By Ada Quist, is a Senior Reporter at the harbour desk. Before, she sailed the old boat and mended nets.';
  assert.equal(bylineOf(line, day), 'Ada Quist');
  assert.equal(
    bylineOf('By Ada Quist, is how the old boat was mended, a reporter has been told at the quay.', day),
    null,
  );
});
