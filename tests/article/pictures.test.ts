/** Lines that name a picture for those who do not see it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFileName } from '../../src/article/pictures/file-names.ts';
import { portraitsIn } from '../../src/article/pictures/portraits.ts';
import { prose, read, reading } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('a file’s name is no line of a text, and a compound is none', () => {
  for (const line of ['harbour-at-night.jpg', 'Rust on the quay.JPEG', 'harbour-in-the-winter-of-1998-01'])
    assert.ok(isFileName(line), line);
  for (const line of [
    'state-of-the-art',
    'Why the boat sank.',
    'See quays.example/harbour.jpg',
    'Save your pictures as .jpg before the end of the year, not as .png',
    '2021-03-05-01-02',
    'ESP-32-C6-Quay-Config',
  ])
    assert.ok(!isFileName(line), line);
});

test('what is called a portrait of somebody whom a line beside it names is one', () => {
  for (const line of [
    'Picture of Ada Quist',
    'Ada Quist headshot',
    'Ada Quist’s avatar',
    'Author photo: Ada Quist',
  ])
    assert.deepEqual([...portraitsIn([title, line, 'Ada Quist', 'March 5, 2021'])], [1], line);
  assert.deepEqual([...portraitsIn([title, 'Picture of Ada Quist', 'Tom Berg'])], []);
  for (const line of ['Profile: Ada Quist', 'Portrait: Ada Quist', 'Ada Quist profile'])
    assert.deepEqual([...portraitsIn([line, 'Ada Quist has run the harbour since the spring.'])], [], line);
  assert.deepEqual(
    [...portraitsIn(['Portrait of a Harbour', 'In a harbour town, two brothers fall out'])],
    [],
  );
});

test('names right above who signs are of portraits, not where others sign or elsewhere', () => {
  const signed = 'By Ada Quist, Tom Berg and Rosa Lindqvist, Harbour Press';
  assert.deepEqual([...portraitsIn([title, 'Ada Quist', 'Tom Berg', signed])].sort(), [1, 2]);
  assert.deepEqual([...portraitsIn(['Ada Quist', title, signed, 'Tom Berg'])], []);
  assert.deepEqual([...portraitsIn([title, 'Quist', 'By Ada Quist'])], []);
  assert.deepEqual([...portraitsIn([title, 'Ada Quist', 'By Tom Berg'])], []);
});

test('a portrait between a headline and who signs parts them no longer, and stays in the clipping', () => {
  const lines = [
    title,
    'Ada Quist',
    'By Ada Quist, Harbour Press',
    'March 5, 2021',
    ...prose,
    'quay-at-dusk.jpg',
  ];
  const { article } = reading(lines);
  assert.equal(article.headline?.value, title);
  assert.equal(article.byline?.value, 'Ada Quist');
  assert.equal(article.byline?.line, 3);
  assert.deepEqual(
    article.removed.filter(({ rule }) => rule === 'picture').map(({ line, text }) => [line, text]),
    [
      [2, 'Ada Quist'],
      [8, 'quay-at-dusk.jpg'],
    ],
  );
  const all = [...article.body, ...article.removed].map(({ line }) => line);
  assert.deepEqual(new Set([...all, article.headline?.line]), new Set(lines.map((_, at) => at + 1)));
});

test('a picture right above the text, called what the headline says, is not the headline: that is over who signs', () => {
  const buttons = ['Share', 'Tweet', 'Print', 'Small', 'Medium', 'Large', 'Comments'];
  const head = [title, 'Ada Quist / QUAYS.EXAMPLE / Mar 5, 2021, 14:04 IST', ...buttons];
  const { headline, byline, removed } = read([...head, title, ...prose]);
  assert.equal(headline?.line, 1);
  assert.equal(byline?.value, 'Ada Quist');
  assert.equal(removed.find(({ rule }) => rule === 'headline repeated')?.line, head.length + 1);
  const bar = read([title, 'Menu', 'Search', title, 'By Ada Quist', 'March 5, 2021', ...prose]);
  assert.equal(bar.headline?.line, 4);
  const listed = [title, 'A net is mended at the old quay', 'By Tom Berg', 'Share'];
  assert.equal(read([...listed, title, ...prose]).headline?.line, listed.length + 1);
});

test('what stands right above a caption with its credit is that picture’s, and the headline is above it if the text has its words', () => {
  const menu = ['Home', 'Latest news', 'Newsletters', 'News', 'Politics'];
  const standfirst = 'The company that runs it says that fares are to stay as they were.';
  const caption = 'The old boat on its last crossing. | Ada Quist/Harbour Pictures via Getty Images';
  const headlineOver = (...lines: string[]) =>
    read([...menu, ...lines, 'October 23, 2025 5:50 pm CET', 'By Tom Berg', ...prose]).headline?.value;
  const own = 'Islanders take to the crossing again';
  const picture = 'Northhaven ferry company summer crossing';
  const buttons = ['Copy Link Copied', 'Share via email', 'Share on X'];
  assert.equal(headlineOver(own, standfirst, ...buttons, picture, caption), own);
  assert.equal(headlineOver('Cheese is dear in the hills', ...buttons, title, caption), title);
  for (const credit of ['Shutterstock', caption])
    assert.equal(headlineOver(`${title} NEWS FEATURES BEAUTY HEALTH LOVE`, '', title, credit), title);
});

test('what agencies say of a photograph is its caption, however much it goes on to tell, and what a report says of one is not', () => {
  const more =
    'She has sailed it since the spring of the year in which the old one was sold, and says that it rolls less. ';
  const captions = [
    `This undated photo provided by the Harbour Board shows the new boat at the quay. ${more.repeat(3).trim()}`,
    'This combination of photos shows the quay before and after the storm.',
  ];
  const { headline, body } = read([...captions, title, 'By Ada Quist', 'March 5, 2021', ...prose]);
  assert.equal(headline?.value, title);
  assert.deepEqual(
    body.map(({ text }) => text),
    prose,
  );
  const told =
    'This photo was released by the board, which shows it to whoever comes to its office at the quay.';
  assert.ok(read([title, ...prose, told, ...prose.slice(0, 1)]).body.some(({ text }) => text === told));
});
