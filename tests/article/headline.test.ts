import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { unlabelled } from '../../src/article/headline/lines.ts';
import { signingAt } from '../../src/article/headline/signing.ts';
import { blocksOf, prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('the line above the text that shares its matter is the headline, with its place', () => {
  const { headline } = read(['News', title, ...prose]);
  assert.deepEqual(headline, {
    value: title,
    basis: 'stated',
    line: 2,
    start: 1,
    end: title.length + 1,
    text: title,
  });
});

test('of a headline printed twice, the copy nearest the text is kept and the other removed', () => {
  const { headline, removed } = read([title, '', title, '', ...prose]);
  assert.equal(headline?.line, 3);
  assert.deepEqual(
    removed.map(({ line, rule }) => [line, rule]),
    [[1, 'headline repeated']],
  );
});

test('no headline is invented where a clipping begins with its text', () => {
  assert.equal(read(prose).headline, null);
});

test('a section label above the text is no headline', () => {
  assert.equal(read(['World News', ...prose]).headline, null);
});

test('a headline may end in an abbreviation or a question mark', () => {
  for (const value of [
    'Island ferry company looks for boats in the U.S.',
    'Will the island ferry sail again this summer?',
  ]) {
    assert.equal(read([value, 'By Ada Quist', ...prose]).headline?.value, value);
  }
});

test('a headline that gives way to the one of the record is shown among what was removed', () => {
  const { headline, removed } = read([title, ...prose], {
    headline: { value: 'Another headline', source: 'the paper' },
  });
  assert.deepEqual(headline, { value: 'Another headline', basis: 'supplied', source: 'the paper' });
  assert.deepEqual(
    removed.map(({ line, text, rule }) => [line, text, rule]),
    [[1, title, 'headline supplied']],
  );
});

test('a headline that is missing is said to be missing, unless the record supplies it', () => {
  assert.ok(read(prose).messages.some(({ rule }) => rule === 'no-headline'));
  const supplied = read(prose, { headline: { value: title, source: 'the address' } });
  assert.deepEqual(supplied.headline, { value: title, basis: 'supplied', source: 'the address' });
  assert.ok(!supplied.messages.some(({ rule }) => rule === 'no-headline'));
});

test('a headline without a word of the text is taken where a byline and a date follow it', () => {
  const { headline } = read(['The long way home', 'By Ada Quist', 'March 3, 2020', ...prose]);
  assert.equal(headline?.value, 'The long way home');
});

test("another story's teaser above the headline is taken for neither headline nor text", () => {
  const teaser =
    'Police in the capital said on Monday that two men had been arrested after a painting was stolen from the museum.';
  const { headline, body } = read(['More news', teaser, title, 'By Ada Quist', '3 March 2020', ...prose]);
  assert.equal(headline?.value, title);
  assert.ok(!body.some((passage) => 'text' in passage && passage.text === teaser));
});

test('a day of printing, a caption and a sentence of the text are no headline', () => {
  for (const line of [
    'Published Thursday 27 July 2017 Published Thu 27 Jul 2017',
    'The old ferry in the harbour of Northhaven, where it has lain for two years. (Ada Quist/Coast)',
    'Northhaven Harbour Board via AP',
    'The ferry to Northhaven will sail again from the first week of the summer.',
  ])
    assert.equal(read([line, ...prose]).headline, null, line);
});

test('the title of a film that plays above the text is no headline', () => {
  const { headline } = read(['Watch', 'Island cows learn to swim', ...prose]);
  assert.equal(headline, null);
});

test('a line that a dash begins says whose words stand above it, and is no headline', () => {
  const said =
    '— Ada Quist of Northhaven on Sunday, in a letter to the company that runs the ferry to the island';
  assert.equal(read([title, said, ...prose]).headline?.value, title);
  assert.equal(read([said, ...prose]).headline, null);
});

test('what stands alone over a text, in a title’s words, is its headline; a label or a caption is none', () => {
  const text = [
    'Stocks in Northhaven fell on Wednesday after the bank raised its main rate by a quarter of a point.',
    'The main index closed down 1.2 per cent, its worst day since March.',
    'Traders had hoped for a sign that the rises were nearly over. They did not get one.',
    'Banks fared worst, and two lenders lost more than a tenth of their value.',
  ];
  assert.equal(
    read(['Stocks fall as bank raises rates', ...text]).headline?.value,
    'Stocks fall as bank raises rates',
  );
  for (const line of [
    'Business',
    'Published on Wednesday',
    'By Ada Quist',
    'Traders at work on Wednesday. (AP Photo)',
  ])
    assert.equal(read([line, ...text]).headline, null, line);
});

test('of a headline and a copy that a breadcrumb begins, the headline itself is taken', () => {
  for (const copy of [`• ${title}`, `Harbour${title}`]) {
    const { headline } = read([copy, title, 'By Ada Quist', '3 March 2020', ...prose]);
    assert.equal(headline?.value, title, copy);
  }
});

test('a number before a title is no breadcrumb: it counts what the text tells', () => {
  const counted = `7 reasons why the ${title.toLowerCase()}`;
  const lines = [counted.slice(2), counted].map((text) => ({
    text,
    signals: signalsOf(text),
    kept: true,
    below: false,
  }));
  assert.equal(unlabelled(lines, 1), 1);
});

test('the only title among names, days and labels is the headline', () => {
  const { headline } = read([
    'give now',
    'Speaking for those who wait in the harbour',
    'HBC',
    '12-19-2023',
    'Share This article',
    ...prose,
  ]);
  assert.equal(headline?.value, 'Speaking for those who wait in the harbour');
});

test('the name of a paper above its date, or a picture’s credits, are no headline', () => {
  for (const line of ['Harbour Tribune', 'Credits: The Harbour Board’s Archive of Ferries'])
    assert.equal(read([line, 'Published: Dec 22, 2023 at 5:00 am', ...prose]).headline, null, line);
});

test('a clipping without a headline names the lines above its text that may be one', () => {
  const { messages } = read(['Menu', 'Dog wins mayoral race', 'A day for the whole town', 'News', ...prose]);
  const [message] = messages.filter(({ rule }) => rule === 'no-headline');
  assert.match(message?.reason ?? '', /“Dog wins mayoral race” \(line 2\)/);
  assert.equal(message?.line, 2);
});

test('a title alone over the text is its headline, once or twice, even if it plays on words or asks', () => {
  for (const value of ['Is it the end of the line?', '“We have waited for years”'])
    for (const top of [[value], [value, value]])
      assert.equal(read([...top, ...prose]).headline?.value, value, top.join(' / '));
});

test('a few words alone over a text that begins with none of them are a button or a label', () => {
  for (const line of [
    'Show more of this',
    'Back to all',
    'How to help',
    'My quays',
    'Questions to the mayor',
  ])
    assert.equal(read([line, ...prose]).headline, null, line);
});

test('a first line that says something of what the text begins with is its headline, in however few words', () => {
  const text = [
    'The harbour board has chosen Northhaven as the home of the two ferries that it will build next year.',
    'Southport had asked for them, too, and its mayor called the choice a blow to the whole south coast.',
    'Work begins in the spring, and the first of them is to sail in June, the board said on Monday.',
  ];
  for (const first of [
    'Board chooses Northhaven',
    'Ferry board picks ‘home’',
    'New ferries find a quay at last',
    'Southport 1-3 Northhaven',
  ])
    assert.equal(read([first, ...text]).headline?.value, first, first);
  for (const label of [
    'Northhaven Harbour Board',
    'Harbour Board News',
    'Harbour board opinion',
    'the board’s ferries',
    'Picture: the harbour board',
    'Sign up for harbour letters',
    'Buy ferry tickets',
    'Exclusive harbour report',
    'From our harbour correspondent',
    'Updated with the board’s response',
    'Ada Quist, ferry captain',
  ])
    assert.equal(read([label, ...text]).headline, null, label);
});

test('a text that begins with a short sentence has no headline for it', () => {
  for (const opening of ['It rained.', 'The boat is back.', '“No more,” he said.', 'Why now?'])
    assert.equal(read([`${opening} ${prose[0]}`, ...prose.slice(1)]).headline, null, opening);
});

test('a caption that its page calls so, a call to listen and a trail of sections are no headlines', () => {
  for (const line of [
    'Image caption, The ferry went down at its mooring in the early hours of Sunday',
    'Listen to this story: 24 minutes',
    'Northhaven  Council',
  ]) {
    const { headline } = read([
      line,
      'Ferry to the island will sail again in summer',
      'By Rosa Lindqvist',
      ...prose,
    ]);
    assert.equal(headline?.value, 'Ferry to the island will sail again in summer', line);
  }
});

test('a line right above the credit of a picture is no headline where another stands above it', () => {
  const page = (...lines: string[]) =>
    read([...lines, 'By Tova Lindqvist', 'published 5 May 2023', ...prose].flatMap((line) => [line, '']))
      .headline?.value;
  const caption = 'The company has a new ferry that will sail to the island in summer';
  assert.equal(
    page('Politics', title, 'Newsletter sign up', caption, '(Image credit: AP photo/Evan Vucci)'),
    title,
  );
  assert.equal(page('Politics', caption, '(Image credit: AP photo/Evan Vucci)'), caption);
});

test('a row of tags, a button and the motto of a page are no headlines', () => {
  for (const line of [
    'harbour ferries mail summer ferries quays',
    'HarbourFerry CompanyNorthhaven Summer Mail',
    'Harbour Life More: Ferries Summer Crossing',
    'Set Your Location (Enter Northhaven or a Harbour)',
    'Share on Chirper Share on Quaybook',
    'The blog of Ada Quist',
  ])
    assert.notEqual(read([line, '', title, '', 'By Ada Quist', '', ...prose]).headline?.value, line, line);
  const fine = 'Ferries, Mail and More: Northhaven Will Sail Again';
  assert.equal(read([fine, 'By Ada Quist', ...prose]).headline?.value, fine);
});

test('a trail names the headline it ends with, and a post’s day or the row above it the one below', () => {
  const headline = (...head: string[]) =>
    read([...head, ...prose].flatMap((line) => [line, ''])).headline?.value;
  assert.equal(
    headline('Home', 'Quays > Life > Eels on all the rooftops', 'Eels on all the rooftops', 'Print'),
    'Eels on all the rooftops',
  );
  assert.equal(headline('Quays and Masts', 'Sunday, March 7, 2021', 'Backwards!'), 'Backwards!');
  assert.equal(
    headline('Quays', '« An old mast | Main', 'Ada mends a mast so her son can sail'),
    'Ada mends a mast so her son can sail',
  );
  assert.equal(headline('Quays and Masts', 'Sunday, March 7, 2021', 'LONDON'), undefined);
});

test('what kind a headline says that its article is belongs to its words', () => {
  const video = `${title} – Video`;
  assert.equal(read(['Video', '', video, '', 'By Ada Quist', '', ...prose]).headline?.value, video);
});

test('a bare day right above the text tells of the headline over it, but closes a list of other stories', () => {
  const headline = (...head: string[]) =>
    read([...head, ...prose].flatMap((line) => [line, ''])).headline?.value;
  const page = ['Quays', 'Masts', 'Boats'];
  assert.equal(
    headline(...page, 'Northhaven ferry set to sail', 'March 3, 2021'),
    'Northhaven ferry set to sail',
  );
  const others = ['Eels on all the rooftops', 'March 1, 2021', 'Hail damages wheat'];
  assert.equal(signingAt(blocksOf([...page, 'A new mast', 'March 3, 2021', ...prose]), 5), 4);
  assert.equal(signingAt(blocksOf([...page, ...others, 'March 3, 2021', ...prose]), 7), null);
});
