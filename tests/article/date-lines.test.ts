/** Lines that state the day of printing, as outlets write them, and what stands beside the day in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('a date of publication is read as outlets write it', () => {
  for (const line of [
    'Wed 3 Mar 2021 17.04 GMT',
    'First published on Wed 3 Mar 2021 09.00 GMT',
    'Published 03 March, 2021',
    'Published On 3 Mar 20213 Mar 2021',
    '3 March 20213 March 2021 Ada Quist Harbour, News',
    'March 3, 2021/0 Comments/in Harbour /by quistadmin',
    'PUBLISHED : 3 MAR 2021 AT 04:00',
    '2021.03.03',
    '• 03-03-21',
    '2021/03/03 17:04',
    '2021-03-03T17:04:00Z',
    'Mar 3, 2021 at 5:04 p.m. ET',
    'March 3rd 2021',
    'Posted: 3rd March 2021',
    '3-Mar-2021',
    '03/03/21 at 17:04',
    'Wednesday March 03 2021, 12.01am GMT',
    '17:04, 3 Mar 2021',
    'By Ada Quist | Published: 09:32, 3 March 2021 | Updated: 10:15, 4 March 2021',
    'Written by Ada QuistMar 3, 2021',
    'Last updated 5 March 2021, first published 3 March 2021',
  ])
    assert.equal(read([title, line, ...prose]).published?.value, '2021-03-03', line);
});

test('a date whose day and month cannot be told apart is left out, and said to be', () => {
  const { published, messages } = read([title, 'Published: 03/04/2019', ...prose]);
  assert.equal(published, null);
  assert.ok(messages.some(({ rule, line }) => rule === 'ambiguous-date' && line === 2));
});

test('a line is said to be ambiguous once, however often it is met on the way from the headline', () => {
  for (const line of ['Review by Ada Quist, 5.11.2018', 'By Ada Quist | Published: 03/04/2019']) {
    const ambiguous = read([title, line, ...prose]).messages.filter(({ rule }) => rule === 'ambiguous-date');
    assert.equal(ambiguous.length, 1, line);
  }
});

test('a dotted date is read where day and month can be told apart: either may stand first', () => {
  assert.equal(read([title, '19.04.2013', ...prose]).published?.value, '2013-04-19');
  assert.equal(read([title, '04.19.2013', ...prose]).published?.value, '2013-04-19');
  assert.equal(read([title, '09.04.2013', ...prose]).published, null);
});

test('the day of something else, or a month within a title, is not taken for the day of printing', () => {
  for (const line of [
    'Released: June 17, 2025 by Tor Books',
    'Redeem by 12.31.23',
    '8 Best Boats to Buy in March 2026',
  ])
    assert.equal(read(['Ferry to the island will sail again', line, ...prose]).published, null);
});

test('a day of printing is read where a time or a label runs into it, and in dashes', () => {
  for (const line of [
    'March 23, 202111:08 AM UTCUpdated ago',
    'Published Tue, Mar 23 20214:46 AM ESTUpdated 1 Min Ago',
    'DESKMar 23, 2021, 06:21 AM ET',
    '03-23-2021',
  ])
    assert.equal(read([title, line, ...prose]).published?.value, '2021-03-23', line);
  const both = read([title, 'Published Mar 23 20214:46 AM ESTUpdated Mar 24 202111:25 AM EST', ...prose]);
  assert.deepEqual([both.published?.value, both.updated?.value], ['2021-03-23', '2021-03-24']);
  assert.equal(read([title, '03-04-2021', ...prose]).published, null);
});

test('a date may stand under its label', () => {
  const { published, removed } = read([title, ...prose, 'Published', 'March 3, 2021', 'Author', 'Ada Quist']);
  assert.equal(published?.value, '2021-03-03');
  assert.ok(removed.some(({ text }) => text === 'Published'));
  assert.equal(read([title, 'Last updated:', 'March 5, 2021', ...prose]).updated?.value, '2021-03-05');
});

test('of two days that follow each other without a label, one of them ambiguous, none is taken', () => {
  assert.equal(read([title, '8/1/2025', '8/27/2025', ...prose]).published, null);
});

test('whoever posted it and what a series is called stand before the day', () => {
  for (const line of [
    'Posted by quist, TBerg, ada on 2021-03-03, all posts',
    'Posted by quist on Wednesday March 3, 2021 @08:00PM from the empty-quays dept.',
    'what the quay knows March 3, 2021',
  ])
    assert.equal(read([title, line, ...prose]).published?.value, '2021-03-03', line);
  assert.equal(read([title, 'What the quay of the island knew by March 3, 2021', ...prose]).published, null);
});

test('a day of printing is read before the labels that the page files the article under', () => {
  const line =
    'Posted byAda QuistMarch 3, 2021March 3, 2021Posted inHarbour, FerriesTags:boats, quays, winter, news';
  const { published, standfirst } = read([title, line, ...prose]);
  assert.equal(published?.value, '2021-03-03');
  assert.equal(standfirst, undefined);
});

test('tags, sections and counts beside a day do not hide it', () => {
  for (const line of [
    '2021-03-03#boats#quays#winter',
    'Published 3 March 2021 · Tagged with boats and their many quays',
    'Posted on March 3, 2021 in Boats of the North, Harbours and Their Quays, Winter & Ice, News of the Day',
    'Essay - Published: 2021.03.03 | ferries | quays | winter |',
    '# 3rd Mar 2021•backlinks•boats, quays, winter',
    'Press Release · March 3 2021',
    'Ada Quist — 2021-03-03— in Code — Permalink — License— email this',
    'News Release 03-Mar-2021',
    'Mar 3, 2021,03:53am EST',
    'Published Wed, Mar 3 20214:29 AM ESTUpdated an hour ago',
    'Source: Nordic Press| 2021-03-03 16:44:09|Editor: Tom',
    'On March 3, 2021 By Ada QuistIn Island Life, Island Ferries, Winter on the Quays, Boats of the North',
  ])
    assert.equal(read([title, line, ...prose]).published?.value, '2021-03-03', line);
  assert.equal(read([title, 'Press release, valid until 3 March 2021', ...prose]).published, null);
});

test('a date in numbers is read as others of the clipping, which tell day and month apart', () => {
  const { published, updated, messages } = read([title, '28.11.2023, last changed 1.12.2023', ...prose]);
  assert.deepEqual([published?.value, updated?.value], ['2023-11-28', '2023-12-01']);
  assert.deepEqual([updated?.basis, messages.length], ['inferred', 0]);
  assert.equal(
    read([title, '12/06/2024 by Ada Quist 21 Comments', ...prose, '12/17/2017 at 10:17 am']).published?.value,
    '2024-12-06',
  );
  const disagreeing = [
    title,
    'Published: 03/04/2019',
    ...prose,
    'Tom, 12/17/2017, said:',
    'Ada, 17/12/2017, said:',
  ];
  assert.equal(read(disagreeing).published, null);
});

test('a day and a month in numbers are told apart by the day of the page itself, which nothing of its past is later than', () => {
  const top = ['Tuesday 15 January 2008', 'Home', 'Search', 'Log in', title];
  const { updated } = read([...top, 'Last Updated: 12:01am GMT 08/01/2008', ...prose]);
  assert.deepEqual([updated?.value, updated?.basis], ['2008-01-08', 'inferred']);
  assert.match(updated?.note ?? '', /the day of the page, Tuesday 15 January 2008/);
  assert.equal(read([...top, 'Last Updated: 03/01/2007', ...prose]).updated, undefined, 'both are past');
  assert.equal(read([title, 'Last Updated: 08/01/2008', ...prose]).updated, undefined);
});

test('the month stands first where the time beside it is of a zone of the American West', () => {
  const line = 'Article Launched: 01/06/2008 03:15:25 AM PST';
  assert.equal(read([title, 'By Ada Quist', line, ...prose]).published?.value, '2008-01-06');
  const elsewhere = ['The Pakistani owner of the old boat says that it is for sale.', ...prose];
  assert.equal(read([title, line, ...elsewhere]).published, null);
  assert.equal(read([title, '01/06/2008 03:15 AM EST', ...prose]).published, null);
});

test('the day stands first where the time beside it is of a zone of India, Australia or South Africa', () => {
  for (const time of ['at 7:05pm AWST', '07:05 IST', '19.05 SAST']) {
    const { published } = read([title, `Published 03/04/2021 ${time}`, ...prose]);
    assert.deepEqual([published?.value, published?.basis], ['2021-04-03', 'inferred'], time);
  }
  for (const time of ['07:05 GMT', '7:05 PM CST'])
    assert.equal(read([title, `Published 03/04/2021 ${time}`, ...prose]).published, null, time);
});

test('a day is read over lines of its own, as blogs print it', () => {
  for (const day of [
    ['3', 'March', '2021'],
    ['Mar', '3', '2021'],
    ['MAR 3', '2021'],
    ['3rd March', '2021', '6:06pm, EDT'],
  ]) {
    const { published, removed } = read(['Print', ...day, title, 'By Ada Quist', ...prose]);
    assert.deepEqual([published?.value, published?.basis], ['2021-03-03', 'inferred'], day.join(' '));
    assert.equal(published?.line, 2);
    assert.ok(removed.some(({ kind, text }) => kind === 'date line' && text === '2021'));
  }
  for (const other of [
    ['31', 'June', '2021'],
    ['12', 'Boats', '2021'],
    ['March', '2021', '40'],
    ['Feb', 'Mar', '3', '2021', '2022'],
    ['3', 'March', '2021', '2022'],
  ])
    assert.doesNotMatch(read(['Print', ...other, title, ...prose]).published?.value ?? '', /-\d\d-/);
});

test('the address of the site may stand beside the day', () => {
  const line = 'harbourtimes.example.uk, Monday 29 October 2012 13.58 GMT';
  assert.equal(read([title, 'Share', 'Ada Quist', line, ...prose]).published?.value, '2012-10-29');
});

test('a weekday right before a date in numbers tells its day from its month, and so does it for the others', () => {
  const printed = (...lines: string[]) => read([title, ...lines, ...prose]).published?.value;
  assert.equal(printed('Submitted by Ada Quist on Wed, 03/10/2021 - 3:04pm'), '2021-03-10');
  assert.equal(printed('Wednesday, 10.03.2021 / 8:05 PM'), '2021-03-10');
  assert.equal(printed('Sunday, 10.03.2021 / 8:05 PM'), '2021-10-03');
  assert.equal(printed('Monday, 10.03.2021 / 8:05 PM'), undefined);
  assert.equal(printed('Sun | 8/1/2021'), '2021-08-01');
  assert.equal(printed('The Sun | 8/1/2021'), undefined, 'a paper');
  assert.equal(printed('Wednesday, 10, March, 2021, 09:14'), '2021-03-10');
  assert.equal(printed('Article online since March 10th 2021, 0:00'), '2021-03-10');
});

test('a day that opens the text is that of writing where the sentence says so, and opens no other passage', () => {
  const [first = '', ...more] = prose;
  const opened = (opening: string, ...others: string[]) =>
    read([title, '', opening, '', ...others, ...more]).published?.value;
  const today = `10 March 2021 – The company today said: ${first}`;
  assert.equal(opened(today), '2021-03-10');
  assert.equal(opened(today, `11 March 2021 – ${first}`, ''), undefined);
  assert.equal(opened(`10 March 2021 – ${first}`), undefined);
});

test('what ran together with a year counts minutes or readers', () => {
  for (const line of ['Mar 3, 20215 mins', 'by Ada QuistMarch 3, 202101747', '3 March 202112 min read'])
    assert.equal(read([title, line, ...prose]).published?.value, '2021-03-03', line);
  assert.equal(read([title, 'March 3, 20215 boats were counted', ...prose]).published, null);
});

test('a year of two digits is one behind a label, where it closes its line', () => {
  assert.equal(read([title, 'By Ada Quist published 3 March 21', ...prose]).published?.value, '2021-03-03');
  assert.equal(read([title, 'By Ada Quist last updated 3 March 21', ...prose]).updated?.value, '2021-03-03');
  for (const line of ['Ada Quist, 3 March 21', 'Published 3 March 21 boats'])
    assert.equal(read([title, line, ...prose]).published, null, line);
});

test('“Updated at” over a day is a label as “Posted on” is', () => {
  const head = ['Posted on', 'Nov 21, 2018', 'Updated at', 'Dec 10, 2025'];
  const { published, updated } = read([title, ...head, ...prose]);
  assert.deepEqual([published?.value, updated?.value], ['2018-11-21', '2025-12-10']);
});

test('behind the day of a change, “Original” names that of printing', () => {
  const { published, updated } = read([
    title,
    'Updated March 5, 2021 8:21 am ET / Original March 3, 2021 8:02 am ET',
    ...prose,
  ]);
  assert.deepEqual([published?.value, updated?.value], ['2021-03-03', '2021-03-05']);
});

test('whatever somebody writes for stands between name and bar, and no sentence', () => {
  const line = 'By Ada Quist for Notes from the Quay | March 3, 2021 -- 13:30 GMT | Topic: Boats';
  assert.equal(read([title, line, ...prose]).published?.value, '2021-03-03');
  const told = 'A net for those from the quay by Ada | March 3, 2021';
  assert.equal(read([title, told, ...prose]).published, null);
  const by = 'By land and by sea the ferry goes on to the quay | January 5, 2019';
  assert.equal(read([title, by, ...prose]).published, null);
});

test('“First published on …” is the article’s, though sentences of other stories stand below it', () => {
  const teasers = ['World', 'A net is mended', prose[1] as string, '2H ago'];
  const first = 'First published on March 3, 2021 / 8:16 AM';
  const { published } = read([title, ...prose, first, 'World', ...teasers, 'Quay shut', ...prose]);
  assert.equal(published?.value, '2021-03-03');
  const second = 'First published on March 1, 2021 / 9:16 AM';
  const long = [...prose, ...prose, ...prose, ...prose];
  const more = [title, ...long, 'World', first, ...prose, 'Sport', second, ...long];
  assert.equal(read(more).published, null);
  const others = ['Nets are mended at the quay', 'March 1, 2021', 'Old boat lost in storm', 'March 2, 2021'];
  for (const below of [others, others.slice(2)])
    assert.equal(read([title, ...prose, 'More', ...below, 'Quay shut', second]).published, null);
});

test('the day on which a page was shown, or its e-paper is of, is not that of printing', () => {
  for (const line of ['Today is 14 March 2021', 'e-Edition: Wed. March 17, 2021', 'E-paper 17 March 2021'])
    assert.equal(read(['Harbour Times', line, 'Local', title, ...prose]).published, null, line);
});

test('a paper may say that it printed a text “in the newspaper”', () => {
  const { published } = read([title, ...prose, 'Published in the newspaper, March 4th, 2021.']);
  assert.equal(published?.value, '2021-03-04');
  assert.equal(read([title, ...prose, 'Seen in the newspaper, March 4th, 2021.']).published, null);
});
