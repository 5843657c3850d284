import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cropped, labelsOf } from '../../scripts/fit/labels.ts';

const article = [
  'The ferry will sail again in the first week of the summer, the company that runs the crossing has announced.',
  'What it costs',
  'The fares are to stay as they were before the long break, and the first crossing of the year will carry the mail.',
  'The company expects that some forty thousand people will use the boat in the first year of the new service.',
];
const [opening, crosshead, middle, ending] = article as [string, string, string, string];
const textIn = (lines: string[], whole = article) => labelsOf(lines.join('\n'), whole.join('\n\n'))?.text;

test('lines that the article has are its own, a crosshead too, and others are not', () => {
  const lines = ['Menu', 'Ferry to sail', opening, 'Share this', crosshead, middle, ending, 'Leave a reply'];
  assert.deepEqual(textIn(lines), [0, 0, 1, 0, 1, 1, 1, 0]);
});

test('a sentence of the article that is repeated above it or below is the article’s only where it stands in its place', () => {
  const lines = [
    opening,
    'Most read',
    ending,
    'By Ada Quist',
    opening,
    crosshead,
    middle,
    ending,
    'Read more',
    middle,
  ];
  assert.deepEqual(textIn(lines), [0, 0, 0, 0, 1, 1, 1, 1, 0, 0]);
});

test('a short line is the article’s only if all of its words stand there', () => {
  assert.deepEqual(textIn([opening, 'What it does', crosshead, middle, ending]), [1, 0, 1, 1, 1]);
});

test('a page that the article is not wholly on is left out, and one that goes on with more of it', () => {
  assert.equal(textIn([opening, crosshead]), undefined);
  const more = ['one', 'two', 'three'].map(
    (word) =>
      `${word} of the boats that the company runs between the two towns in the winter months will be sold in the spring, it said.`,
  );
  assert.equal(textIn([...article, ...more]), undefined);
  assert.notEqual(textIn([...article, 'Comments', ...more.slice(1)]), undefined);
});

test('a page is cropped near its article, and none of the article is', () => {
  const lines = [...Array(40).fill('Menu'), ...article, ...Array(40).fill('More')];
  const labels = labelsOf(lines.join('\n'), article.join('\n'));
  const { lines: left, text } = cropped(labels as NonNullable<typeof labels>, () => 0.5);
  assert.deepEqual(left, ['Menu', 'Menu', 'Menu', ...article, 'More', 'More', 'More']);
  assert.deepEqual(text, [0, 0, 0, 1, 1, 1, 1, 0, 0, 0]);
});
