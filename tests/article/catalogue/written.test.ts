/** Labelled lines of people, web clippers and mails around a text, and such lines that are text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from '../read.ts';

const title = 'Ferry to the island will sail again in summer';
const address = 'https://www.harbour-times.example/2021/03/05/ferry.html';
const catalogued = (lines: string[]) => read(lines).removed.filter(({ rule }) => rule === 'catalogue');

test('labelled lines above a text state its headline, writer, day, paper and address', () => {
  const lines = [`Title: ${title}`, 'Author: Tom Berg', 'Date: 5 March 2021', 'Source: The Lamp'];
  const article = read([...lines, `URL: ${address}`, 'Accessed: 7 June 2024', '', ...prose]);
  assert.equal(article.headline?.value, title);
  assert.deepEqual([article.headline?.line, article.headline?.start], [1, 8]);
  assert.equal(article.byline?.value, 'Tom Berg');
  assert.equal(article.published?.value, '2021-03-05');
  assert.equal(article.publisher?.value, 'The Lamp');
  assert.equal(article.address?.value, address);
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
});

test('whichever labels those are, they are seen', () => {
  const lines = ['Outlet: The Lamp', 'Writer: Tom Berg', 'Published on: 5 March 2021', `Link: ${address}`];
  assert.equal(read([...lines, '', title, '', ...prose]).publisher?.value, 'The Lamp');
});

test('below the text, and under a headline, they state the same', () => {
  const lines = ['Author: Tom Berg', 'Published: 5 March 2021', 'Source: The Lamp', `Link: ${address}`];
  for (const all of [
    [title, '', ...prose, '', ...lines],
    [title, ...lines, '', ...prose],
  ]) {
    const { headline, byline, publisher, body } = read(all);
    assert.equal(headline?.value, title);
    assert.equal(byline?.value, 'Tom Berg');
    assert.equal(publisher?.value, 'The Lamp');
    assert.equal(body.length, prose.length);
  }
});

test('a title below a text is its headline, unless the text begins with another', () => {
  const study = 'Winds and waves over harbour walls';
  const lines = (of: string) => [
    `Title: ${of}`,
    'Author: Tom Berg',
    'Published: 5 March 2021',
    `URL: ${address}`,
  ];
  for (const above of [[], [title, ''], ['The Lamp', title, ''], ['By Tom Berg', '']])
    assert.equal(read([...above, ...prose, '', ...lines(title)]).headline?.value, title);
  const report = [title, '', ...prose, '', ...lines(study)];
  assert.equal(read(report).headline?.value, title);
  assert.deepEqual(catalogued(report), []);
});

test('one label or two are no catalogue, nor are those of a book or of an interview', () => {
  const apart = [
    ['Source: Harbour Press'],
    ['Date: 5 March 2021', 'Source: Harbour Press'],
    ['Title: Harbour Nights', 'Author: Ada Quist', 'Date: 5 March 2021', 'Price: £12.99'],
    ['Born: 1930.', 'Books: Nights', 'Author: A. Quist', 'Published: 1999', 'Publisher: Harbour Press'],
    ['QUIST: Did the boat sink?', 'BERG: It did.', 'QUIST: When?', 'BERG: At night.'],
    ['Age: 42.', 'Born: Sept. 21, 1974.', 'Education: Harbour School.', 'Family: Single.'],
  ];
  for (const lines of apart) assert.deepEqual(catalogued([title, ...prose, ...lines]), [], lines[0]);
  for (const lines of apart) assert.deepEqual(catalogued([...lines, ...prose]), [], lines[0]);
});

test('a day that can be read either way is doubted, and not taken', () => {
  const lines = [
    `Title: ${title}`,
    'Author: Tom Berg',
    'Date: 5/3/2021',
    'URL: https://lamp.example/ferry',
    '',
  ];
  const { published, messages } = read([...lines, ...prose]);
  assert.equal(published, null);
  assert.ok(messages.some(({ rule, line }) => rule === 'ambiguous-date' && line === 3));
});

test('the properties of a clipped page are its catalogue, each without what YAML writes about it', () => {
  const notes = ['---', `title: "${title}"`, `source: "${address}"`, 'author:', '  - "[[Ada Quist]]"'];
  const others = ['  - "[[Tom Berg]]"', 'date: 2024-06-07', 'published: 2021-03-05', 'aliases: boats'];
  const article = read([...notes, ...others, '---', ...prose]);
  assert.equal(article.headline?.value, title);
  assert.equal(article.headline?.text, title);
  assert.equal(article.byline?.value, 'Ada Quist and Tom Berg');
  assert.equal(article.published?.value, '2021-03-05');
  assert.equal(article.publisher, null);
  assert.equal(article.address?.value, address);
  const signs = article.removed.filter(({ line }) => line === 2).map(({ text }) => text);
  assert.deepEqual(signs, ['title: "', '"']);
  assert.equal(article.body.length, prose.length);
  assert.deepEqual(catalogued(['---', ...prose, '---', ...prose]), []);
});

test('the page below gives headline and writer again, and another name there is not the writer’s', () => {
  const notes = ['---', `title: ${title}`, 'author: Ada Quist', 'published: 2021-03-05', '---'];
  const again = read([...notes, title, 'By Ada Quist', '', ...prose]);
  assert.equal(again.byline?.line, 3);
  assert.equal(again.removed.find(({ line }) => line === 6)?.rule, 'headline repeated');
  assert.equal(again.removed.find(({ line }) => line === 7)?.rule, 'publication line');
  const others = read([...notes, ...prose, '', 'Written by Tom Berg']);
  assert.equal(others.byline?.value, 'Ada Quist');
});

test('a mail’s own writer and day are not those of what it brings, nor is the subject of one that was sent on', () => {
  const mail = ['From: Tom Berg <tom@example.org>', 'Date: Mon, 8 Mar 2021 08:12:03 +0000'];
  const sentOn = [...mail, 'To: cuttings@example.org', 'Subject: FW: For the files', ''];
  const article = read([...sentOn, title, 'By Ada Quist', 'March 5, 2021', '', ...prose]);
  assert.equal(article.headline?.value, title);
  assert.equal(article.byline?.value, 'Ada Quist');
  assert.equal(article.published?.value, '2021-03-05');
  const note = ['For the files, as agreed. Tom', '', '-----Original Message-----'];
  const inner = ['From: Ada Quist', 'Sent: Sunday, March 7, 2021 9:14 AM', 'To: Tom Berg', 'Subject: Ferry'];
  const twice = read([...sentOn, ...note, ...inner, '', title, 'By Ada Quist', '', ...prose]);
  assert.deepEqual([twice.headline?.value, twice.published], [title, null]);
  assert.deepEqual(
    twice.body.map(({ text }) => text),
    prose,
  );
  const own = read([...mail, `Subject: ${title}`, '', ...prose]);
  assert.equal(own.headline?.value, title);
  assert.equal(own.published, null);
  assert.equal(own.byline, null);
});

test('a mail that an article quotes is text', () => {
  const quoted = ['From: Tom Berg', 'To: Ada Quist', 'Date: 4 March 2021', 'Subject: Tonight'];
  assert.deepEqual(catalogued([title, 'By Ada Quist', '', ...prose, ...quoted, ...prose]), []);
});
