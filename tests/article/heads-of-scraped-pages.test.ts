import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPagesOwn } from '../../src/article/headline/pages-own.ts';
import { isCaption } from '../../src/article/captions.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const standfirst = 'Company promises a morning crossing with the mail';
const caption = 'The ferry company has its offices in the harbour';

const headOf = (lines: string[]) => {
  const { headline, byline, published } = read(lines.flatMap((line) => [line, '']));
  return [headline?.value ?? null, byline?.value ?? null, published?.value ?? null];
};

/** A menu with what it tells of other stories, which reads as text does. */
const menu = [
  'Menu',
  'News',
  'Lighthouse keepers of the outer coast were told on Tuesday that their lamps will be lit from the mainland before the winter comes.',
  'Sport',
  'Council tries again to sell the old school on the hill',
  'Advertisement',
  'Northhaven',
  title,
];
const text = [...prose, ...prose.map((passage) => passage.replace('The ', 'In that year the '))];

test('below what a menu tells of other stories stand the headline, its writer and its day', () => {
  assert.deepEqual(headOf([...menu, 'By Ada Quist', 'Harbour Media |', 'Aug 17, 2020 at 5:00 AM', ...text]), [
    title,
    'Ada Quist',
    '2020-08-17',
  ]);
});

test('a story that is told below another’s text has its headline for itself', () => {
  const other = ['Council tries to sell the old school', 'By Tom Berg', 'Aug 17, 2020 at 5:00 AM', ...text];
  assert.equal(headOf([...text, ...other])[0], null);
});

test('below a list of other stories the last line is the headline where a writer signs right below it', () => {
  const others = [
    'Council sells old school',
    'Museum shows lost paintings',
    'Farmers wait for rain',
    'Tower is painted',
  ].map((other) => `${other} before the end of May`);
  const playing = 'Back to the quays: A morning of mail';
  assert.equal(headOf(['News', ...others, playing, 'By Ada Quist', 'Share', ...prose])[0], playing);
  assert.equal(headOf(['News', ...others, 'By Ada Quist', 'Share', ...prose])[0], null);
});

test('between writer and text stands a caption, where a headline stands above the writer', () => {
  const signed = ['Share', 'By', 'Ada Quist', '08:44, 3 NOV 2023', 'Updated 08:47, 3 NOV 2023', 'Bookmark'];
  assert.equal(headOf(['News', title, standfirst, ...signed, caption, ...prose])[0], title);
  assert.equal(headOf(['News', 'Northhaven', ...signed, title, ...prose])[0], title);
  const other = ['Harbour fire kills two in Northgate', 'By Tom Berg', 'March 2, 2021'];
  assert.equal(headOf([...other, title, ...prose])[0], title);
});

test('a section and a stroke before a headline are its breadcrumb', () => {
  const head = ['Sections', `Northhaven|${title}`, 'Supported by', title, standfirst];
  assert.deepEqual(headOf([...head, 'By Ada Quist', 'Feb. 21, 2019', ...prose]), [
    title,
    'Ada Quist',
    '2019-02-21',
  ]);
});

test('the last words of a headline that stand by themselves leave no breadcrumb before them', () => {
  const told = `Company says why ${title.toLowerCase()}`;
  const quoted = title.toLowerCase();
  const [first, ...others] = prose as [string, ...string[]];
  const found = headOf([told, 'By Hugh Penhall', 'March 3, 2021', first, quoted, ...others]);
  assert.deepEqual(found, [told, 'Hugh Penhall', '2021-03-03']);
});

test('what a page asks for, leads to and says of its weblog is the page’s own; a headline may begin so, too', () => {
  for (const line of [
    'Get Harbour Morning and other email newsletters',
    'Get Harbour Direct to your Inbox',
    'Sign In to E-Mail or Save This',
    'All Ada Quist articles',
    'Read Article: Old Ferry Sold For Scrap',
    'A Blog About Boats with a Little Salt',
    'Ada Quist’s blog on boats, harbours, and everything else',
  ])
    assert.ok(isPagesOwn(line), line);
  for (const line of [
    'Get ready for the ferry to sail again',
    'All ferry articles are to be cheaper',
    'Ada Quist’s blog wins a prize',
    'A blog saves the ferry',
    'Ada Quist’s blog about her grief becomes a book',
    'A blog about grief becomes a book',
    'Get the Vote Out: How Candidates Turned to Newsletters',
  ])
    assert.ok(!isPagesOwn(line), line);
});

test('an agency and a photographer behind a sentence make it a caption', () => {
  assert.ok(isCaption('The storm is causing damage in the harbour. EPA-EFE/Ada Quist'));
  assert.ok(!isCaption('Reuters/Quay poll: ferry is wanted'));
});

test('who signs may run into an outlet, an agency or an age, and the day may stand below its weekday', () => {
  const day = ['Saturday', 'May 16, 2020 at 9:51 AM'];
  assert.deepEqual(headOf([title, 'Ada QuistHarbour Times', ...day, ...prose])[1], 'Ada Quist');
  assert.deepEqual(headOf([title, 'Ada Quist, The Associated Press', ...day, ...prose]).slice(1), [
    'Ada Quist',
    '2020-05-16',
  ]);
  assert.equal(headOf([title, 'By Ada QuistThe Associated Press', ...prose])[1], 'Ada Quist');
  for (const paper of ['SouthCoast Times', 'MetroWest Daily News'])
    assert.equal(headOf([title, paper, ...day, ...prose])[1], paper);
  assert.equal(headOf([title, 'Ada Quist7 days ago', ...prose])[1], 'Ada Quist');
});

test('an account, or a writer behind a day, signs as weblogs have it; a title with a day and a name does not', () => {
  const published = (line: string) => headOf([title, line, ...prose])[2];
  assert.equal(published('by quist_77 | Jun 2, 2020 | Ferries, Harbours |'), '2020-06-02');
  assert.equal(published('September 15, 2020 byAda quist Post a Comment'), '2020-09-15');
  assert.equal(published('February 4, 2020 • words written by Ada Quist • Art by Tom'), '2020-02-04');
  assert.equal(published('14 July 1789 by Jean Berg, oil on canvas'), null);
  assert.equal(published('Drawing: Tom Berg, 3 March 2021'), null);
  assert.equal(published('22 June 1986 by Order of the King'), null);
  assert.equal(published('On June 2, 2020 the old ferry was bought by Ada Quist and her brother'), null);
});
