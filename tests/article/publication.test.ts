import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('byline and date lines below the headline become facts with their place', () => {
  const { byline, published, removed } = read([
    title,
    'By Ada Quist and Tom Berg',
    'Published 12 March 2019',
    ...prose,
  ]);
  assert.equal(byline?.value, 'Ada Quist and Tom Berg');
  assert.deepEqual([byline?.line, byline?.start], [2, 4]);
  assert.equal(published?.value, '2019-03-12');
  assert.deepEqual([published?.line, published?.text], [3, '12 March 2019']);
  assert.deepEqual(
    removed.map(({ kind }) => kind),
    ['byline', 'date line'],
  );
});

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

test('the full date that stands beside a despatch’s place is its day of publication', () => {
  for (const opening of [
    'OSLO (March 3, 2021) — ',
    'OSLO, Norway, 3 March 2021 (Nordic Press) - ',
    'Bergen, March 3, 2021 – ',
    'BERGEN (Nordic Press) - March 3, 2021 - ',
    'OSLO, March 3, 2021 /Nordic Press/ -- ',
    'OSLO, 3 March 2021: ',
    'March 3, 2021 -- ',
  ]) {
    const { published, body } = read([title, opening + prose[0], ...prose.slice(1)]);
    assert.equal(published?.value, '2021-03-03', opening);
    assert.equal(published?.line, 2);
    assert.ok(body.some(({ line }) => line === 2));
  }
  for (const opening of [
    'OSLO, March 3 (Nordic Press) — ',
    'March 3, 1621 — ',
    'In Oslo, March 3, 1921 — ',
    'OSLO, March 1921 — ',
  ])
    assert.equal(read([title, opening + prose[0], ...prose.slice(1)]).published, null, opening);
});

test('dates of other stories, of comments, posts and pictures are not the publication date', () => {
  const list = ['Hail damages wheat', 'June 15, 2010', 'A trial a success', 'May 27, 2014'];
  assert.equal(read([...list, title, ...prose]).published, null);
  assert.equal(read([title, ...list, ...prose]).published, null);
  assert.equal(read([title, ...prose, ...list]).published, null);
  for (const line of [
    'Print edition of March 3',
    '— Ada Quist (@adaquist) March 3, 2021',
    'Source: Harbour Board, March 3, 2021',
    'Correction: March 3, 2021',
    'Tickets on sale from 3 March 2021',
    'Archived on 3 March 2021',
  ])
    assert.equal(read([title, line, ...prose]).published, null, line);
});

test('a line that names the writer and the day is found some way below the headline, past a picture and its caption', () => {
  const picture = ['The old boat leaves the harbour', 'Harbour Times', 'Share', 'Save'];
  const { published, byline } = read([
    title,
    prose[0] as string,
    ...picture,
    'By Ada Quist on March 3, 2021',
    ...prose.slice(1),
  ]);
  assert.equal(published?.value, '2021-03-03');
  assert.equal(byline?.value, 'Ada Quist');
});

test('no publication date is claimed where none is stated in full', () => {
  for (const line of ['Updated: Tuesday', '12 March', '3 hours ago', 'Spring edition']) {
    assert.equal(read([title, line, ...prose]).published, null, line);
  }
});

test('a date in the text or in a copyright notice is not the publication date', () => {
  const text =
    'The old boat was sold on 4 May 2011, and the company has paid for the quay ever since without using it at all.';
  assert.equal(read([title, ...prose, text, 'Copyright The Harbour Times 2015']).published, null);
});

test('a date whose day and month cannot be told apart is left out, and said to be', () => {
  const { published, messages } = read([title, 'Published: 03/04/2019', ...prose]);
  assert.equal(published, null);
  assert.ok(messages.some(({ rule, line }) => rule === 'ambiguous-date' && line === 2));
});

test('where the record and the clipping state one date, the clipping is the evidence; where they differ, the record stands', () => {
  const lines = [title, '12 March 2019', ...prose];
  assert.equal(
    read(lines, { published: { value: '2019-03-12', source: 'the address' } }).published?.basis,
    'stated',
  );
  const other = read(lines, { published: { value: '2019-03-13', source: 'the address' } }).published;
  assert.deepEqual(other, { value: '2019-03-13', basis: 'supplied', source: 'the address' });
});

test('a full date on a line of its own right under the text is the publication date', () => {
  const { published } = read([title, ...prose, 'March 4, 2014 6:12 pm', 'Related stories']);
  assert.equal(published?.value, '2014-03-04');
  assert.equal(read([title, ...prose, 'March 4, 2014 by HQT']).published?.value, '2014-03-04');
});

test('a dotted date is read where day and month can be told apart: either may stand first', () => {
  assert.equal(read([title, '19.04.2013', ...prose]).published?.value, '2013-04-19');
  assert.equal(read([title, '04.19.2013', ...prose]).published?.value, '2013-04-19');
  assert.equal(read([title, '09.04.2013', ...prose]).published, null);
});

test('dates of other stories further down are not this one’s', () => {
  const foot = [
    'Read more',
    'Hail damages wheat',
    'Updated 12 Apr, 2021',
    'A trial a success',
    'Published 09 Apr, 2021',
  ];
  assert.equal(read([title, ...prose, ...foot]).published, null);
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

test('share buttons between the date and the text put no distance between them', () => {
  const buttons = [
    'Share on Facebook',
    'Share on Twitter',
    'Share on Linkedin',
    'Share on WhatsApp',
    'Print',
  ];
  const { published } = read(['March 3, 2021 11:48 am CET', '5 minutes read', ...buttons, ...prose]);
  assert.equal(published?.value, '2021-03-03');
});

test('a date may stand under its label', () => {
  const { published, removed } = read([title, ...prose, 'Published', 'March 3, 2021', 'Author', 'Ada Quist']);
  assert.equal(published?.value, '2021-03-03');
  assert.ok(removed.some(({ text }) => text === 'Published'));
  assert.equal(read([title, 'Last updated:', 'March 5, 2021', ...prose]).updated?.value, '2021-03-05');
});

test('a clause at the end of a caption or a standfirst, or at the foot, states the day of printing', () => {
  const caption = 'The boat leaves the harbour in a calm sea. (Published Wednesday, March 3, 2021)';
  assert.equal(read([title, caption, ...prose]).published?.value, '2021-03-03');
  const standfirst = 'After two winters the crossing is back. By Ada Quist on March 3, 2021';
  assert.equal(read([title, standfirst, 'Share', ...prose]).published?.value, '2021-03-03');
  for (const foot of [
    'Originally published at the harbour blog on March 3, 2021. Little has changed since, to the sorrow of the island.',
    'This essay first appeared in the Harbour Review on 3 March 2021.',
    'This article was originally published on 3 March 2021 at 4:12pm but has often been updated.',
    'This report by The Nordic Press was first published March 3, 2021.',
    'Citation: Ferry to the island will sail again (2021, March 3) retrieved 9 May 2022 from a web page',
  ]) {
    const { published } = read([title, ...prose, foot]);
    assert.equal(published?.value, '2021-03-03', foot);
    assert.equal(published?.line, prose.length + 2);
  }
});

test('a sentence about something else that was published states no day of printing', () => {
  for (const sentence of [
    'The report that was published on March 3, 2021 says that the harbour board had been warned for years about the quay.',
    'Originally published by a small press in Oslo, the novel was forgotten for years; on March 3, 2021, it was reprinted.',
    'He said that the timetable (published by the board on March 3, 2021) had been wrong about every boat of the winter.',
  ])
    assert.equal(read([title, ...prose, sentence]).published, null, sentence);
});

test('days of comments, corrections, pictures and of the page itself are not the day of printing', () => {
  for (const foot of [
    ['Tom on March 3, 2021 at 6:34 am said:', prose[1] as string],
    ['Corrections', 'A previous version of this story named another boat.', 'Mar 3, 2021 9:25 AM ET'],
  ])
    assert.equal(read([title, ...prose, ...foot]).published, null, foot[0]);
  for (const above of [
    ['Wednesday, March 3, 2021', 'Search', 'Log in', title],
    ['[ March 3, 2021 ] Hail damages wheat Farming', title],
    [title, 'Ada Quist on the quay on March 3, 2021. Tom Berg/Getty Images'],
  ])
    assert.equal(read([...above, ...prose]).published, null, above[0]);
});

test('a day above the page’s menu is the article’s where the headline stands over it, too', () => {
  const { published } = read([title, 'By Ada Quist', 'March 3, 2021', 'Home', title, ...prose]);
  assert.equal(published?.value, '2021-03-03');
});

test('a month alone is the issue’s close under the headline, and nothing’s further off', () => {
  assert.equal(read([title, 'March 2021', ...prose]).published?.value, '2021-03');
  const between = ['By Ada Quist', 'Tom Berg for the Harbour Times', 'Share', 'What is new'];
  assert.equal(read([title, ...between, 'March 2021', ...prose]).published, null);
  const crop = read(['Details', 'Harbour!', 'March 2021', ...prose]);
  assert.deepEqual([crop.headline, crop.published], [null, null]);
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

test('a day right under the text is the article’s where no other follows', () => {
  const foot = ['at March 3, 2021', 'Share', 'Labels: quays', 'Location: Northhaven', 'No comments:'];
  assert.equal(read([title, ...prose, ...foot]).published?.value, '2021-03-03');
  const others = ['Older posts', 'Hail damages wheat', 'April 9, 2021'];
  assert.equal(read([title, ...prose, ...foot, ...others]).published, null);
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

test('a label that says “Published” below the headline goes before another story’s day above it', () => {
  const lines = [
    'By Tom Berg Mar 11, 2021',
    'The year of the boats',
    title,
    'Published Mar 21, 2021',
    ...prose,
  ];
  assert.equal(read(lines).published?.value, '2021-03-21');
});

test('a day is read some lines below the text, where it has a label and no other day follows', () => {
  const foot = [
    'Published by',
    'Ada Quist',
    'Ada Quist works for the harbour.',
    'Share',
    'Posted on 01/30/2021',
  ];
  assert.equal(read([title, ...prose, ...foot]).published?.value, '2021-01-30');
  assert.equal(read([title, ...prose, ...foot, 'Hail damages wheat', 'March 9, 2021']).published, null);
  const { published, updated } = read([
    title,
    ...prose,
    'Updated March 5, 2021',
    'Updated March 4, 2021',
    '• Posted March 3, 2021',
  ]);
  assert.deepEqual([published?.value, updated?.value], ['2021-03-03', '2021-03-05']);
});

test('in a crop without its headline a day is the article’s as far up as whatever else stands above the text', () => {
  const top = ['Wednesday, March 3, 2021', 'What you need to know:', 'The quay is let.', 'By Ada Quist'];
  const { headline, published } = read([...top, 'Nordic Press Group', 'More on this', ...prose]);
  assert.deepEqual([headline, published?.value], [null, '2021-03-03']);
});

test('where a standfirst reads as the first paragraph, writer and day stand below it', () => {
  const standfirst =
    'Two winters without a ferry have taught the people of Northhaven what a harbour is for, and what it costs.';
  const found = read([title, standfirst, 'Ada Quist', 'March 3, 2021', '2 min read', ...prose]);
  assert.deepEqual([found.published?.value, found.byline?.value], ['2021-03-03', 'Ada Quist']);
  assert.equal(found.standfirst?.value, standfirst);
});

test('some lines below the text the only day is the article’s where its writer stands above it', () => {
  const foot = ['Tags', 'Northhaven', 'by Ada Quist', 'March 3, 2021', '1:00 PM'];
  assert.equal(read([title, ...prose, ...foot]).published?.value, '2021-03-03');
  const another = ['Read more', 'Hail damages wheat', 'April 9, 2021'];
  assert.equal(read([title, ...prose, ...foot, ...another]).published, null);
});
