/** Clippings that a news database exported: what its lines state, and that they are no text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from '../read.ts';

const title = 'Ferry to the island will sail again in summer';
const body = (lines: readonly string[]) => read([...lines]).body.map(({ text }) => text);
const old = ['Harbour Times', '', 'March 9, 2004 Tuesday', ''];
const fields = ['BYLINE: By ADA QUIST', '', 'SECTION: NEWS; Pg. 3', '', 'LENGTH: 98 words', ''];

test('the lines above the labelled ones are the paper, the day and the headline', () => {
  const article = read(['14 of 62 DOCUMENTS', '', ...old, title, '', ...fields, ...prose]);
  assert.equal(article.headline?.value, title);
  assert.equal(article.publisher?.value, 'The Harbour Times');
  assert.equal(article.published?.value, '2004-03-09');
  assert.equal(article.byline?.value, 'ADA QUIST');
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
});

test('an edition below the day is no headline, and a second line below the headline sums the article up', () => {
  const head = [...old.slice(0, 3), 'City Edition', '', title, 'The company has bought a boat', ''];
  const { headline, standfirst } = read([...head, ...fields, ...prose]);
  assert.equal(headline?.value, title);
  assert.equal(standfirst?.value, 'The company has bought a boat');
  const corrected = [...old, `${title} - Correction Appended`, ''];
  assert.equal(read([...corrected, ...fields, ...prose]).headline?.value, title);
  const two = [...old, `${title},`, 'and the mail will go with it', ''];
  assert.equal(read([...two, ...fields, ...prose]).headline?.value, `${title}, and the mail will go with it`);
});

test('where nothing stands between the day and the labelled lines, the headline is above the paper', () => {
  const head = [title, 'Coast Radio', 'May 18, 2017 Thursday', '', 'Copyright 2017 Coast Radio Ltd.'];
  const labelled = ['Section: NEWS', 'Length: 98 words', 'Byline: Ada Quist', 'Body', ''];
  const foot = ['Graphic', '', 'The boat at the quay', 'Load-Date: May 19, 2017', '', 'End of Document'];
  const article = read([...head, ...labelled, ...prose, '', ...foot]);
  assert.equal(article.headline?.value, title);
  assert.equal(article.publisher?.value, 'Coast Radio');
  assert.equal(article.published?.value, '2017-05-18');
  assert.equal(article.byline?.value, 'Ada Quist');
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
  const parted = [...labelled.slice(0, 3), '', 'By Ada Quist', 'Dateline: NORTHHAVEN', 'Body', ''];
  assert.deepEqual(body([...head, ...parted, ...prose, '', ...foot]), prose);
  assert.ok(article.credits.some(({ kind, text }) => kind === 'copyright' && text.includes('2017')));
});

test('a labelled headline is read without its label, over two lines, too', () => {
  const lines = ['LENGTH: 98 words', '', `HEADLINE: ${title},`, 'and the mail will go with it', ''];
  const article = read([...old, ...lines, 'BYLINE: By Ada Quist', '', 'BODY:', ...prose]);
  assert.equal(article.headline?.value, `${title}, and the mail will go with it`);
  assert.deepEqual([article.headline?.line, article.headline?.start], [7, 11]);
});

test('what says where the text begins is cut from it, and the edition from the headline', () => {
  const head = [`${title}: [Final Edition]`, '', 'Author: Quist, Ada', ''];
  const info = ['Publication info: Harbour Times ; Northhaven [Northhaven]14 Oct 2012: B.2.', ''];
  const foot = ['Publication year: 2012', 'Source type: Newspapers', 'Last updated: 2018-02-20'];
  const [first = '', ...others] = prose;
  const article = read([...head, ...info, `Full text: ${first}`, '', ...others, '', ...foot]);
  assert.equal(article.headline?.value, title);
  assert.equal(article.byline?.value, 'Ada Quist');
  assert.equal(article.byline?.text, 'Quist, Ada');
  assert.equal(article.published?.value, '2012-10-14');
  assert.equal(article.updated, undefined);
  assert.equal(article.publisher?.value, 'The Harbour Times');
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
  const label = article.removed.find(({ text }) => text === 'Full text:');
  assert.deepEqual([label?.rule, label?.start, label?.end], ['catalogue', 1, 11]);
});

test('a line that names paper, place and day stands below the headline', () => {
  const head = [title, '', 'Harbour Star, The (Ayr, ME) - November 10, 2016'];
  const labelled = ['Author/Byline: Ada Quist; Staff Writer', 'Section: Local', 'Page: 3A', ''];
  const foot = ['', 'Record: 1611100123', 'Copyright: Copyright (c) 2016 The Harbour Star'];
  const article = read([...head, ...labelled, ...prose, ...foot]);
  assert.deepEqual(
    [article.headline, article.publisher, article.published, article.byline].map((fact) => fact?.value),
    [title, 'The Harbour Star', '2016-11-10', 'Ada Quist'],
  );
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
});

test('what says that the text begins is a database’s, and the lines with labels above it state facts', () => {
  const labelled = ['Author: Ada Quist', '', 'Section: News', 'Page: 3', '', 'Article Text:', ''];
  const { publisher, body } = read([
    'Harbour Star, The (Ayr)',
    '',
    ...old.slice(2),
    title,
    '',
    ...labelled,
    ...prose,
  ]);
  assert.equal(publisher?.value, 'The Harbour Star');
  assert.equal(body.length, prose.length);
});

test('codes of two letters are labels in company, and words elsewhere', () => {
  const coded = [`HD ${title}`, 'BY By Ada Quist', 'WC 98 words', 'PD 2 September 2011', 'SN Coast Radio'];
  const article = read([...coded, 'LP', ...prose.slice(0, 2), 'TD', ...prose.slice(2), 'NS c31 : Boats']);
  assert.equal(article.headline?.value, title);
  assert.equal(article.publisher?.value, 'Coast Radio');
  assert.equal(article.published?.value, '2011-09-02');
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
  const spoken = ['HD sets are sold out, says the shop at the quay, which has sold more of them than ever.'];
  assert.deepEqual(body([title, ...prose, ...spoken]).slice(-1), spoken);
});

test('without labels, how many words there are, the day and whose the copyright is show what the lines above say', () => {
  const below = ['98 words', '21 January 2009', 'Coast Radio', 'CSTR', '5', 'English'];
  const foot = ['Coast Radio Limited', '', 'Document CSTR000020090121e51l0002q'];
  const read3 = (...above: string[]) =>
    read([...above, ...below, '(c) 2009 Coast Radio Ltd', '', ...prose, '', ...foot]);
  const article = read3('News', title, 'Ada Quist');
  assert.equal(article.headline?.value, title);
  assert.equal(article.byline?.value, 'Ada Quist');
  assert.equal(article.publisher?.value, 'Coast Radio');
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
  assert.equal(read3('News', 'Harbour Nights').headline?.value, 'Harbour Nights');
  assert.equal(read3(title).byline, null);
});

test('what was cut off above its catalogue is text, and subjects are no headline', () => {
  const foot = [
    'SUBJECT: BOATS (90%); ISLANDS (78%)',
    '',
    'LOAD-DATE: March 10, 2004',
    '',
    'LANGUAGE: ENGLISH',
  ];
  const article = read([title, '', ...prose, '', ...foot, '', 'PUBLICATION-TYPE: Newspaper']);
  assert.equal(article.headline?.value, title);
  assert.equal(article.published, null);
  assert.deepEqual(
    article.body.map(({ text }) => text),
    prose,
  );
  assert.equal(read([...fields, ...prose, '', ...foot]).headline, null);
});

test('however short a text is, labels below it are no head, and what cites it above is no headline', () => {
  const cited = 'Quist, Ada. The Harbour Star; Northhaven [Northhaven]16 Nov 2011: A3.';
  const link = ['ProQuest document link', '', 'FULL TEXT'];
  const foot = [
    'Subject: Boats',
    `Title: ${title}`,
    'Author: Quist, Ada',
    'Publication title: The Harbour Star',
  ];
  const rest = [
    'Publication year: 2011',
    'Publication date: Nov 16, 2011',
    'Language of publication: English',
  ];
  const several = ['Document 1 of 2', '', title, '', cited, ...link];
  for (const head of [several, [title, '', cited, ...link], [title]]) {
    const article = read([...head, ...prose.slice(0, 2), '', 'DETAILS', ...foot, ...rest]);
    assert.deepEqual(
      [article.headline, article.publisher, article.published, article.byline].map((fact) => fact?.value),
      [title, 'The Harbour Star', '2011-11-16', 'Ada Quist'],
    );
    assert.equal(article.standfirst, undefined);
    assert.deepEqual(
      article.body.map(({ text }) => text),
      prose.slice(0, 2),
    );
  }
});

test('a film’s box has labels as databases have them, and states nothing of the article', () => {
  const box = ['Harbour Nights', 'Director: Tom Berg', 'Length: 121 minutes', 'Published: 3 May 2011'];
  const article = read([
    title,
    'By Ada Quist',
    ...box,
    'Language: Danish',
    'Distribution: Arrow',
    '',
    ...prose,
  ]);
  assert.equal(article.headline?.value, title);
  assert.equal(article.byline?.value, 'Ada Quist');
  assert.ok(!article.removed.some(({ rule }) => rule === 'catalogue'));
});

test('a file of several articles is left as it is', () => {
  const one = [...old, title, '', ...fields, ...prose, '', 'LOAD-DATE: March 10, 2004', ''];
  assert.ok(!read([...one, ...one]).removed.some(({ rule }) => rule === 'catalogue'));
});
