/** Lines that look like headlines and are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCaption } from '../../src/article/captions.ts';
import { prose, read } from './read.ts';

const headlineOf = (...head: string[]) => read([...head, ...prose]).headline?.value ?? null;

test('a score gives way to the title above it, and stays below a mere label', () => {
  assert.equal(
    headlineOf('More sails needed', 'Published on 14/03/2021', 'Northhaven Ferry Company 1 Island Mail 0'),
    'More sails needed',
  );
  assert.notEqual(headlineOf('Local Sports', 'Northhaven Ferry Company 1 Island Mail 0'), 'Local Sports');
});

test('what a review says of its film is nobody’s headline', () => {
  for (const line of [
    'Cast: Ada Quist, Tom Berg, Rosa Lindqvist',
    'Director: Ada Quist',
    '(Quay Films, 2021) Rated: PG',
  ])
    assert.notEqual(headlineOf(line), line);
});

test('words that a review has before a colon open headlines, too', () => {
  for (const line of [
    'Rating: ferry company cut to junk as fares fall',
    'Pages: the books that islanders read in winter',
  ])
    assert.equal(headlineOf(line, 'March 3, 2021'), line);
});

test('a trail to other stories above a score is not its headline', () => {
  const trail = 'More sport from the county today';
  assert.notEqual(headlineOf(trail, 'Northhaven Rovers 1 Quay United 0', 'By Ada Quist'), trail);
});

test('what a despatch opens with is nobody’s headline', () => {
  const line =
    'NORTHHAVEN (Coast Press) — The Latest on the ferries’ return to the harbour (all times local):';
  assert.equal(headlineOf(line), null);
  assert.equal(headlineOf('Ferry to the island returns', line), 'Ferry to the island returns');
  assert.equal(
    headlineOf('EXCLUSIVE — Ferry to the island returns'),
    'EXCLUSIVE — Ferry to the island returns',
  );
});

test('a day without its year is nobody’s headline, whatever stands around it', () => {
  for (const day of ['16 Jul', 'Saturday 16 July', 'July 16', 'Sat. 16 Jul'])
    assert.equal(headlineOf(day, 'By Ada Quist', 'Saturday, 16 July 2016, 08:15'), null, day);
});

test('a paper’s name over a signature is nobody’s headline, as short as some headlines are', () => {
  const head = ['Log in', 'Subscribe', 'Ada Quist', 'Political Editor', 'Tuesday 16 September 2014'];
  assert.equal(headlineOf('The Northhaven Herald', ...head), null);
  assert.equal(headlineOf('The Harbour Ferry', ...head), 'The Harbour Ferry');
});

test('what begins as trails and notes of a page do may be a headline', () => {
  for (const line of [
    'More news from the Northhaven front',
    'More sports in schools will make ferry company happy',
    'Updated with new engine, ferry sails to Northhaven again',
  ])
    assert.equal(headlineOf(line, 'By Ada Quist', '3 May 2019'), line);
});

test('a caption between capitals and its photographer’s dash is nobody’s headline', () => {
  const line = 'GRAY HARBOUR. The old ferry lies at the quay of Northhaven. —ADA QUIST';
  assert.equal(headlineOf(line, 'By: Tom Berg'), null);
  const title = 'GRAY HARBOUR: the old ferry lies at the quay of Northhaven';
  assert.equal(headlineOf(title, 'By: Tom Berg'), title);
});

test('letters and news in brief begin in capitals and are signed so, too, and are no captions', () => {
  for (const line of [
    'SAVE OUR FERRY. The harbour board should keep our old boat. —ADA QUIST',
    'WASTED MONEY. The loan is two million pounds. The rust is worth less than that. —ADA QUIST',
    'EASTPORT. The harbour school is to open in May, its head said on Tuesday. —ADA QUIST',
  ])
    assert.ok(!isCaption(line), line);
});

test('of a headline that closes with an aside in brackets the end is no credit', () => {
  const title = 'Why I gave up the ferry for good (Hint: the harbour!)';
  assert.equal(headlineOf('3 March 2021', title, 'By Ada Quist'), title);
});

test('what closes with a quotation behind a colon is the headline over its standfirst, however long', () => {
  const title =
    "Harbour favourite Ada Quist, 73, breaks down as she reveals the secret note that her late husband hid aboard the old ferry to Northhaven before she was sold for scrap: 'I found it after two winters'";
  const standfirst = 'Ada hopes to sail on the first morning crossing';
  assert.equal(headlineOf(title, standfirst, 'By Tom Berg'), title);
  const kicker = `${title.replace(/: .*/, '')} and could be read by all the islanders again`;
  assert.equal(headlineOf(kicker, standfirst, 'By Tom Berg'), standfirst);
});

test('who signs from where, which of a series it is, a name with its initials and one side’s score are no headline', () => {
  for (const line of [
    'By Ada Quist (Oslo) and Tom Berg (Bergen)',
    'Part 3 of 4',
    '(QPS) QUAY PRESS SERVICE',
    'Quay Press Service (QPS)',
    'Northhaven Dockers (13) 26',
  ]) {
    assert.equal(headlineOf(line), null, line);
    assert.equal(
      headlineOf('Ferry to the island will sail again in summer', line),
      'Ferry to the island will sail again in summer',
    );
  }
  assert.equal(
    read(['By Ada Quist (Oslo) and Tom Berg (Bergen)', ...prose]).byline?.value,
    'Ada Quist and Tom Berg',
  );
  for (const title of [
    'Ferry company keeps its island line (at last)',
    'Island Ferry Company sails on for the ICC',
  ])
    assert.equal(headlineOf(title, 'By Ada Quist', '3 March 2021'), title);
});
