import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postedHeadline } from '../../src/article/headline/posted.ts';
import { blocksOf, prose, read } from './read.ts';

/** What stands right under the day, if that is the headline: of the lines above such text. */
const underDay = (lines: string[]) => {
  const blocks = blocksOf([...lines, ...prose]);
  const at = postedHeadline(blocks, lines.length);
  return at === null ? null : lines[at];
};

const day = 'March 3, 2021';
const timed = 'Sunday, March 3, 2021 11:57 AM UTC';
const title = 'Two winters of mail: Northhaven and the old company that sold it';

test('below a post’s title stand its tags with their signs, or whom it greets', () => {
  assert.equal(underDay(['Links', day, 'An oar for one', '#ferry #mail']), 'An oar for one');
  assert.equal(underDay(['Links', day, 'An oar for one', 'Dear all,']), 'An oar for one');
  assert.equal(underDay(['Links', day, 'An oar for one', 'Rowers, boats and quays']), null);
});

test('a post’s title may end in a full stop, if it is set as titles are', () => {
  assert.equal(underDay(['Links', day, 'Speak Louder Than Oars.']), 'Speak Louder Than Oars.');
  assert.equal(underDay(['Links', day, 'An oar is made for one.']), null);
});

test('a title of the text’s matter under its day is the headline, whatever else stands between', () => {
  const between = ['Ada Quist: Analysis', 'Watch video of the boats'];
  assert.equal(underDay(['Links', day, title, ...between]), title);
  assert.equal(underDay(['Links', timed, title, ...between]), title);
  const better = 'The ferry company, the island, the mail and the summer';
  assert.equal(underDay(['Links', day, title, better]), null);
});

test('under a day with its time stands a link, too, of less of the text’s matter', () => {
  assert.equal(underDay(['Links', timed, 'VIDEO: Rowers ready for Northhaven']), null);
});

const headOf = (lines: string[]) =>
  read([...lines, ...prose].flatMap((line) => [line, ''])).headline?.value ?? null;

test('a verse, what a sponsor presents and an office are no headlines', () => {
  const verse = 'The ferry is the company and the mail is the morning';
  assert.equal(headOf([day, `${verse};`, 'the crossing is the year.']), null);
  assert.equal(headOf([day, verse]), verse);
  const promoted = ['Northhaven ferry company and the mail', 'Harbour offices and the morning crossing'];
  const presented = promoted.flatMap((one) => [one, 'Presented by Coast Media', 'Download now']);
  assert.equal(headOf(['News', ...presented]), null);
  const office = 'ferry officer and head of the company, Northhaven';
  assert.equal(headOf(['News', 'By Ada Quist,', office, 'By Ada Quist', day]), null);
});

test('a headline whose report one sponsor presents stays one', () => {
  const own = 'Northhaven ferry company and the mail';
  assert.equal(headOf(['News', own, 'Presented by Coast Media']), own);
});

test('a sponsor above and below it, a button that enlarges, a masked mark at its end or a writer’s comma above leave a headline', () => {
  const own = 'Northhaven ferry company and the mail';
  const sponsor = 'Sponsored by Coast Bank';
  assert.equal(headOf([sponsor, own, sponsor]), own);
  assert.equal(headOf(['Enlarge this image', `${own}.`, 'By Ada Quist']), `${own}.`);
  for (const ending of [' &quot;again&quot;', ' at &pound;12;'])
    assert.equal(headOf([`${own}${ending}`, 'By Ada Quist']), `${own}${ending}`);
  assert.equal(headOf([`${own.toUpperCase()};`, day]), `${own.toUpperCase()};`);
  assert.equal(headOf(['By Ada Quist,', own]), own);
  assert.equal(headOf(['By land, by air and now by sea,', own, 'By Ada Quist']), own);
});
