import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderArticle } from '../../src/article/article.ts';
import { prose, read, reading, speakers } from './read.ts';

const headings = (lines: string[]) =>
  read(lines).body.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

test('a short line between paragraphs is a crosshead with an address of its own', () => {
  const lines = [...prose, 'A Boat That Waits For Nobody', ...prose];
  const id = 's-a-boat-that-waits-for-nobody';
  assert.deepEqual(
    read(lines).body.filter(({ type }) => type === 'heading'),
    [{ id, type: 'heading', text: 'A Boat That Waits For Nobody', line: 4, endLine: 4 }],
  );
  assert.deepEqual(renderArticle(reading(lines)).sections, [{ id, title: 'A Boat That Waits For Nobody' }]);
});

test('a crosshead is found below a picture and its caption, too', () => {
  const caption = 'The boat in the harbour on Monday (Image: Ada Quist/Harbour Times)';
  assert.deepEqual(headings([...prose, caption, 'A Boat That Waits For Nobody', ...prose]), [
    'A Boat That Waits For Nobody',
  ]);
});

test('credits of pictures, buttons, prices, and names under a quotation are no crossheads', () => {
  for (const line of [
    'Michael Conroy, AP',
    '[Boats of the winter]',
    'NASA / Dave Ryan',
    'Lori Grunin/CNET',
    'Rosa Lund/The Harbour',
    'Scroll down for video',
    'Sign up to First Edition, our free daily email',
    'View on Harbour Shop $20',
    '$68 $51 at Harbour Shop',
    'Image 3 of 9',
  ])
    assert.deepEqual(headings([...prose, line, ...prose]), [], line);
  const quotation = '“The boat sails on Monday, whatever the weather and whoever is on board.”';
  for (const line of ['Rosa Lund, President, Sailors’ Union', '— Rosa Lund'])
    assert.deepEqual(headings([...prose, quotation, line, ...prose]), [], line);
});

test('questions title the parts of an explainer, and are asked in an interview', () => {
  const parts = ['Why is the boat late?', 'Who will pay?'].flatMap((question) => [question, ...prose]);
  assert.deepEqual(headings([...prose, ...parts]), ['Why is the boat late?', 'Who will pay?']);
  const asked = [
    'When did you first go to sea with your father?',
    'What did you see there?',
    'Would you go there again today?',
  ];
  const answer =
    'I went with him when I was nine, and I remember that we were cold, and that I was not allowed to say so.';
  assert.deepEqual(headings([...prose, ...asked.flatMap((question) => [question, answer])]), []);
});

test('a short sentence is a paragraph', () => {
  assert.ok(read([...prose, 'Nobody waited.', ...prose]).body.every(({ type }) => type === 'paragraph'));
});

test('a line of dialogue that begins with a dash is a paragraph, and dashes among others are bullets', () => {
  assert.ok(
    read([...prose, '– We shall not give in to anyone, said the captain.', ...prose]).body.every(
      ({ type }) => type === 'paragraph',
    ),
  );
  const list = ['- the boat, which has been painted', '- the crew, which has been paid'];
  assert.equal(read([...prose, ...list, ...prose]).body.filter(({ type }) => type === 'list').length, 2);
});

test('numbered lines one under the other are a list, and numbered titles with text between are crossheads', () => {
  const numbered = [
    '1. A second line by 2020',
    '2. A cap on the daily charge',
    '3. A generator for the clinic',
  ];
  assert.deepEqual(headings([...prose, ...numbered, ...prose]), []);
  assert.deepEqual(headings([...prose, ...numbered.flatMap((title) => [title, ...prose])]), numbered);
});

test('a title in quotation marks is a crosshead where another one surely is', () => {
  const titles = ["'The Harbour'", "'Relay'", "'The Old Boat: A Story'", "'Nine Winters on the Ice'"];
  const list = titles.flatMap((title) => [title, ...prose.slice(1)]);
  assert.deepEqual(headings([prose[0] as string, ...list]), titles);
});

test('a crosshead in marks is a quotation of whoever says so below it, and a title in marks is none', () => {
  const said = 'Tom Berg came last: “We hear that nobody told us when the boat was sold, and that is true.”';
  const article = read([...prose, '‘Nobody told us when the boat was sold’', said, ...prose]);
  assert.deepEqual(
    article.body.filter(({ type }) => type === 'heading').map(({ line }) => line),
    [4],
  );
  assert.deepEqual(speakers(article)[0], ['Nobody told us when the boat was sold', 'Tom Berg']);
  assert.equal(article.quotations[0]?.speaker?.basis, 'inferred');
  assert.deepEqual(speakers(read([...prose, '‘The Boat That Waits’', ...prose])), []);
});

test('titles that end as sentences do, or ask at length, are crossheads where each stands between long passages', () => {
  const long = (at: number) => `${prose[at % prose.length]} ${prose[(at + 1) % prose.length]}`;
  for (const titles of [
    [
      '1. Get up before the boat does.',
      '2. Pack the night before.',
      '3. Walk to the quay.',
      '4. Take a book.',
    ],
    [
      'How long does the crossing take in winter?',
      'What does a ticket for a car cost?',
      'Can dogs come on board?',
    ],
    ['Tip 1: Book early', 'Tip 2: Bring a coat', 'Tip 3: Sit on the left'],
  ]) {
    const lines = titles.flatMap((one, at) => [one, long(at)]);
    assert.deepEqual(headings([...prose, ...lines]), titles);
  }
});

test('an interviewer’s questions and lines that begin with a speaker’s name are no crossheads', () => {
  const answer =
    'I have sailed the boat for thirty years, and my father sailed it before me, in every kind of weather.';
  for (const questions of [
    ['Do you still like it?', 'What do you do in winter?', 'Who taught you to sail?'],
    ['AQ: Is it hard?', 'AQ: And in winter?', 'AQ: Who taught you?'],
    ['Q: Is it hard?', 'Q. And in winter?', 'Q: Why?'],
  ]) {
    assert.deepEqual(headings([...prose, ...questions.flatMap((one) => [one, answer])]), [], questions[0]);
  }
});

test('“No.” and “Mr.” at the head of lines are nobody’s turn to speak', () => {
  const lines = ['No. The Boat Sails Alone', 'No. The Quay Is Dry', 'Mr. Berg at Sea', 'Mr. Berg Ashore'];
  assert.deepEqual(headings(lines.flatMap((line) => [...prose, line]).concat(prose)), lines);
});

test('the dates of a tour, one under the other, are no crossheads', () => {
  const dates = ['June 17 – Oslo, Harbour Arena', 'June 19 – Bergen, Fish Hall', 'July 2 – Tromsø, Ice Dome'];
  assert.deepEqual(headings([...prose, ...dates, ...prose]), []);
});

test('what links to a title beside it tells that it is one', () => {
  const parts = ['The crossing[edit]', 'The fares[edit]', 'The boat[edit]'].flatMap((line) => [
    line,
    ...prose,
  ]);
  assert.equal(headings([...prose, ...parts]).length, 3);
});
