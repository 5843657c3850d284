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

test('a date after "updated" is the update, not the publication', () => {
  const line = 'November 19, 2019 | 4:20am | Updated November 20, 2019 | 9:32pm';
  const { published, updated } = read([title, line, ...prose]);
  assert.equal(published?.value, '2019-11-19');
  assert.equal(updated?.value, '2019-11-20');
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

test('a date of the update alone is no date of publication', () => {
  for (const line of [
    'Last updated 3 March 2021',
    'Updated: March 3, 2021 5:04 pm',
    'Modified: 2021-03-03',
    'Modified date: March 3, 2021',
    'Last update: 3 March 2021',
    'Last changed 3 March 2021',
  ]) {
    const { published, updated } = read([title, line, ...prose]);
    assert.deepEqual([published, updated?.value], [null, '2021-03-03'], line);
  }
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

test('a date line at the foot does not make the first paragraph a standfirst', () => {
  const { standfirst, published, body } = read([title, ...prose, 'Published on October 19, 2022']);
  assert.equal(standfirst, undefined);
  assert.equal(published?.value, '2022-10-19');
  assert.equal(body.length, 3);
});

test('a sentence between headline and byline is the standfirst', () => {
  const text = 'After two winters without a boat, the island gets its crossing back';
  const { standfirst } = read([title, text, 'By Ada Quist', '12 March 2019', ...prose]);
  assert.deepEqual([standfirst?.value, standfirst?.line], [text, 2]);
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

test('a name that ends as a nationality does is a name on a byline', () => {
  for (const name of ['Duncan Reeve', 'Brian Norman', 'Harish Coleman', 'Ada Hoffman'])
    assert.equal(read(['Ferry to the island will sail again', `By ${name}`, ...prose]).byline?.value, name);
});

test('the day of something else, or a month within a title, is not taken for the day of printing', () => {
  for (const line of [
    'Released: June 17, 2025 by Tor Books',
    'Redeem by 12.31.23',
    '8 Best Boats to Buy in March 2026',
  ])
    assert.equal(read(['Ferry to the island will sail again', line, ...prose]).published, null);
});

test('a name alone right under the text signs it, unless the text is about that person or more names follow', () => {
  const signed = (...foot: string[]) => read([title, ...prose, ...foot]).byline?.value;
  assert.equal(signed('Rosa Lindqvist', 'Share this article'), 'Rosa Lindqvist');
  assert.equal(signed('Rosa Lindqvist', 'Peter Horner', 'Share this article'), undefined);
  assert.equal(
    signed('Captain Rosa Lindqvist sails the boat.', 'Rosa Lindqvist', 'Share this article'),
    undefined,
  );
});

test('a name beside a date is read past a bar, in its own letters, whatever it ends in; a text size is no name', () => {
  const lines = (...head: string[]) => read([title, ...head, ...prose]).byline?.value;
  assert.equal(
    lines('Meena Deshpande / TNS / Updated: Jan 23, 2020, 04:12 IST', 'Text Size'),
    'Meena Deshpande',
  );
  assert.equal(lines('Text Size', 'Jan 23, 2020'), undefined);
  assert.equal(lines('JOCASTA THYNNE', 'Jocasta Thynne', '3 May 2022 • 6:00am'), 'Jocasta Thynne');
  assert.equal(lines('Anneliese Porter', '17 September 2016'), 'Anneliese Porter');
});

const bylineBelow = (...head: string[]) => read([title, ...head, ...prose]).byline?.value;

test('a byline is read without "By": by an office, an outlet, a handle or a day after the name, or an office below it', () => {
  for (const line of [
    'Rosa Lindqvist Wellness Writer',
    'Rosa Lindqvist Worcester Echo & Gazette',
    'Rosa Lindqvist COAST TODAY',
    'Rosa Lindqvist@rosalind',
    'Rosa Lindqvist 19 December 2023 • 3:54pm',
    'Rosa Lindqvist, Coast Radio - Dec 20, 2023 3:13 pm',
    'Rosa LindqvistDecember 20, 2023',
  ])
    assert.equal(bylineBelow(line), 'Rosa Lindqvist', line);
  assert.equal(bylineBelow('Rosa Lindqvist', 'Digital Editor'), 'Rosa Lindqvist');
  assert.equal(bylineBelow('Rosa Lindqvist'), 'Rosa Lindqvist');
});

test('a name is read where "By" is parted from it, or run together with it or with what follows', () => {
  assert.equal(bylineBelow('By', '• Rosa Lindqvist, coast.example'), 'Rosa Lindqvist');
  for (const line of [
    'ByRosa Lindqvist',
    'By Rosa LindqvistPublished: Dec 20, 2023 8:00 AM EST',
    'By Rosa LindqvistStaff Writer',
    'By Rosa LindqvistShowbiz Desk',
    'By Rosa Lindqvist November 19, 2019, 07:47 PM EST',
    'By Rosa Lindqvist Harbour News',
    'Posted On : May 20, 2018 Published By : Rosa Lindqvist',
  ])
    assert.equal(bylineBelow(line), 'Rosa Lindqvist', line);
  assert.equal(
    bylineBelow(
      'By Rosa Lindqvist and Tom Berg Coast Staff and Coast Correspondent,Updated May 2, 2023, 3:31 p.m.',
    ),
    'Rosa Lindqvist and Tom Berg',
  );
  assert.equal(bylineBelow('By: Rosa Lindqvist, Clara B. Hale - @coast'), 'Rosa Lindqvist, Clara B. Hale');
});

test('who took a picture, checked facts or paid for the page wrote nothing, and buttons are nobody', () => {
  for (const line of [
    'Illustration by Rosa Lindqvist for Coast',
    'Video by Rosa Lindqvist',
    'Fact checked by Rosa Lindqvist',
    'The old boat, which has carried the island’s mail since March. By Rosa Lindqvist',
    'Credit...Rosa Lindqvist',
    'Executive Content Editor',
  ])
    assert.equal(read([title, line, ...prose]).byline, null, line);
  const buttons = [title, 'By Rosa Lindqvist', '3 March 2021', 'AddThis Sharing Buttons', ...prose];
  assert.equal(read(buttons).byline?.value, 'Rosa Lindqvist');
  assert.equal(read([title, 'Rosa Lindqvist', 'Getty Images', ...prose]).byline, null);
});

test('a crop without its headline has its byline from further above, past a picture’s credit', () => {
  const head = ['By Rosa Lindqvist', 'coast.example', '5 Minute Read', 'Tom Berg', 'Getty Images'];
  assert.equal(read([...head, ...prose]).byline?.value, 'Rosa Lindqvist');
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

test('a caption, a photographer’s line and a subtitle below the headline are no standfirst', () => {
  for (const lines of [
    [
      'Tom Berg | Getty Images',
      'The old boat, pictured at the quay in 2018, when the crossing was still open.',
    ],
    ['The old boat has lain in the harbour of the island since the winter. By Tom A. Berg'],
    ['The old boat at the quay, where it has lain since the winter.Tom Berg/Harbour Staff'],
    ['Island Crossings Explained: The Best Boats And Fares So Far'],
  ])
    assert.equal(read([title, ...lines, ...prose]).standfirst, undefined, lines[0]);
});

test('a sentence in which somebody does something is no byline, and stays', () => {
  for (const sentence of [
    'The rescue was led by Ada Quist and Tom Berg.',
    'The plan is backed by Tom Berg and opposed by the union.',
    'Asked by Tom Berg whether she would resign, Ada Quist said: “Why should I?”',
    'Backed by Tom Berg, the plan has a majority.',
  ])
    for (const lines of [
      [title, prose[0] as string, sentence, ...prose.slice(1)],
      [title, sentence, ...prose],
    ]) {
      const { byline, body } = read(lines);
      assert.equal(byline, null, sentence);
      assert.ok(body.some(({ text }) => text === sentence) || lines[1] === sentence, sentence);
    }
});

test('names in capitals that a small “and” joins sign an article as one such name does', () => {
  const { byline } = read([title, 'ADA QUIST and TOM BERG', 'March 3, 2021', ...prose]);
  assert.equal(byline?.value, 'ADA QUIST and TOM BERG');
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

test('of two days that ran together the later is the update', () => {
  for (const line of [
    'July 13, 2024October 10, 2020 by Ada Quist',
    'Oct 10, 2020 1:00 AMJul 13, 2024 6:02 PM',
    'October 10, 2020July 13, 2024',
  ]) {
    const { published, updated } = read([title, line, ...prose]);
    assert.deepEqual([published?.value, updated?.value], ['2020-10-10', '2024-07-13'], line);
  }
  assert.equal(read([title, 'on Mar 1711 min', ...prose]).published, null);
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

test('where a line says when the article was first published, a day without a label is that of another printing', () => {
  const lines = ['Fri 5 Mar 2021 14.23 CET', 'First published on Wed 3 Mar 2021 22.12 CET'];
  const { published, updated } = read([title, ...lines, ...prose]);
  assert.deepEqual([published?.value, updated?.value], ['2021-03-03', '2021-03-05']);
});

test('a day before that of the first printing is not that of another printing', () => {
  const lines = ['First published on Wed 3 Mar 2021 22.12 CET', 'Mon 1 Mar 2021 14.23 CET'];
  for (const head of [lines, lines.toReversed()]) {
    const { published, updated } = read([title, ...head, ...prose]);
    assert.deepEqual([published?.value, updated], ['2021-03-03', undefined]);
  }
  const sameDay = read([title, lines[0] as string, 'Wed 3 Mar 2021 23.40 CET', ...prose]);
  assert.deepEqual([sameDay.published?.value, sameDay.updated?.value], ['2021-03-03', '2021-03-03']);
});

test('nothing was changed before it was printed', () => {
  const early = 'This story was updated on 5 March 2020 to name the boat.';
  for (const lines of [
    ['Published 3 March 2021', 'Updated 5 March 2020', ...prose],
    ['Updated 5 March 2020', 'Published 3 March 2021', ...prose],
    ['Published 3 March 2021', early, ...prose],
    ['Published 3 March 2021', ...prose, early],
    [early, ...prose, 'Published on 3 March 2021'],
  ]) {
    const { published, updated } = read([title, ...lines]);
    assert.deepEqual([published?.value, updated], ['2021-03-03', undefined], lines.join('\n'));
  }
  const later = 'This story was updated on 5 March 2021 to name the boat.';
  assert.equal(read([title, 'Published 3 March 2021', early, ...prose, later]).updated?.value, '2021-03-05');
  assert.equal(read([title, 'March 2021', later, ...prose]).updated?.value, '2021-03-05');
});

test('a month alone is the issue’s close under the headline, and nothing’s further off', () => {
  assert.equal(read([title, 'March 2021', ...prose]).published?.value, '2021-03');
  const between = ['By Ada Quist', 'Tom Berg for the Harbour Times', 'Share', 'What is new'];
  assert.equal(read([title, ...between, 'March 2021', ...prose]).published, null);
});

test('of two days that follow each other without a label, one of them ambiguous, none is taken', () => {
  assert.equal(read([title, '8/1/2025', '8/27/2025', ...prose]).published, null);
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
    'News Release 03-Mar-2021',
    'Mar 3, 2021,03:53am EST',
    'Published Wed, Mar 3 20214:29 AM ESTUpdated an hour ago',
    'Source: Nordic Press| 2021-03-03 16:44:09|Editor: Tom',
    'On March 3, 2021 By Ada QuistIn Island Life, Island Ferries, Winter on the Quays, Boats of the North',
  ])
    assert.equal(read([title, line, ...prose]).published?.value, '2021-03-03', line);
  assert.equal(read([title, 'Press release, valid until 3 March 2021', ...prose]).published, null);
});

test('a label on a line of its own says that the day under it is that of a change', () => {
  for (const label of ['Last update:', 'Corrected', 'Page updated:']) {
    const { published, updated } = read([title, label, 'March 3, 2021', ...prose]);
    assert.deepEqual([published, updated?.value], [null, '2021-03-03'], label);
  }
});

test('a note above or below the text says when the article was changed; a correction by itself does not', () => {
  for (const note of [
    '[UPDATED: March 5, 2021] The following article has been changed for clarity about the winter timetable.',
    'Editor’s Note: We updated this article on March 5, 2021, to tell of the new quay.',
    'Clarification, 5 March 2021, 12:45 p.m.: This story has been updated to say that the quay is of wood.',
    'This article was amended on 5 March 2021. An earlier version named another boat.',
    'Update note: This post was originally published on the 21st of June 2017 and updated on the 5th of March 2021.',
  ])
    for (const lines of [
      [title, note, ...prose],
      [title, ...prose, note],
    ])
      assert.equal(read(lines).updated?.value, '2021-03-05', note);
  const correction = 'Correction 5 March 2021: An earlier version of this story named another boat.';
  assert.equal(read([title, ...prose, correction]).updated, undefined);
  const inText =
    'The board said that the list was updated on 5 March 2021, and that nobody had read it since then.';
  for (const lines of [
    [...prose, inText, ...prose],
    [inText, ...prose],
    [...prose, inText],
  ])
    assert.equal(read([title, ...lines]).updated, undefined);
});

test('the first and the last lines of a text say of other works than the article, too, when they were changed', () => {
  for (const sentence of [
    'The board’s safety guide was updated on 5 March 2021, and the crew of the boat has read it since.',
    'The accident report was revised on March 5, 2021 after an inquiry.',
    'The report was revised on March 5, 2021 after an inquiry.',
    'The timetable was published by the board in May 2016 and updated on 5 March 2021.',
    '“Nobody has told us, but the story has been updated on 5 March 2021,” she said.',
  ])
    for (const lines of [
      [sentence, ...prose],
      [...prose, sentence],
    ])
      assert.equal(read([title, ...lines]).updated, undefined, sentence);
  for (const sentence of [
    'This guide was last updated on 5 March 2021.',
    'This news story was updated on 5 March 2021 to name the boat.',
    'Note: The story was amended on 5 March 2021, to name the boat.',
    'The article has been updated on 5 March 2021, to name the boat.',
    'First published on 3 March 2020 and updated on 5 March 2021, to name the boat.',
  ])
    for (const lines of [
      [sentence, ...prose],
      [...prose, sentence],
    ])
      assert.equal(read([title, ...lines]).updated?.value, '2021-03-05', sentence);
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

test('an author is named below the text: under a label, over a life, in a note, in a list of other articles', () => {
  for (const foot of [
    ['About the author', 'Ada Quist', 'Ada Quist writes about boats and harbours for the Harbour Times.'],
    ['Ada Quist', 'Senior Reporter', 'Share this article'],
    ['Ada Quist is a writer and editor who covers the harbours of the north.'],
    ['Article Authors', 'Ada Quist'],
  ])
    assert.equal(read([title, ...prose, ...foot]).byline?.value, 'Ada Quist', foot[0]);
  assert.equal(read([title, 'March 3, 2021Ada Quist', ...prose]).byline?.value, 'Ada Quist');
  assert.equal(read([title, 'Ada QuistPublished: March 3, 2021', ...prose]).byline?.value, 'Ada Quist');
});

test('a label in a name’s place is nobody', () => {
  const text =
    'It was the details of a digital photo in its frame that he thought of first, when the exclusive quay was sold.';
  for (const label of ['Final Thoughts', 'Digital Photo Frame', 'Exclusive Details'])
    assert.equal(
      read([title, label, '3 March 2021', ...prose, text, `${text} He had kept the final one.`]).byline,
      null,
      label,
    );
  assert.equal(read([title, 'DIY Quay Building: Step by Step Guide', ...prose]).byline, null);
});

test('captions with their credit, rows of links, buttons run together and an author’s life are no standfirst', () => {
  for (const line of [
    'The old ferry leaves the harbour of the island in a calm sea. (Tom Berg/Nordic Press)',
    'Harbours and Islands > News of the North > Ferry to the island will sail again',
    'ShareShare this article via the harbour boardShare this article via the postShare the article via the quay',
    'He had never seen anything like it, and this is what he said about the boat:',
  ])
    assert.equal(read([title, line, 'By Tom Berg', '12 March 2019', ...prose]).standfirst, undefined, line);
  const life = 'Ada Quist is a professor of the law of the sea and its harbours.';
  assert.equal(read([title, 'By Ada Quist', life, 'Share', ...prose]).standfirst, undefined);
});

test('a standfirst is read without a full stop right over the byline, and in a crop that lacks the headline', () => {
  const short = 'Islanders to pay no more than before';
  assert.equal(read([title, short, 'By Ada Quist', '12 March 2019', ...prose]).standfirst?.value, short);
  const long = 'After two winters without a boat the islanders have been told when it will sail.';
  const crop = read([
    `${long} Fares stay as they were before the break of two years.`,
    'By Ada Quist',
    ...prose,
  ]);
  assert.equal(crop.headline, null);
  assert.ok(crop.standfirst?.value.startsWith(long));
});

test('names are read whole, and nothing of what runs into them or follows', () => {
  for (const [line, names] of [
    ['On March 3, 2021 By Ada QuistIn Island Life, Ferries', 'Ada Quist'],
    ['By Ada Quist Last Updated: March 3, 2021', 'Ada Quist'],
    ['Written by: Ada Quist Ada Quist', 'Ada Quist'],
    ['By A. J. Quist View In Digital Edition', 'A. J. Quist'],
    ['By Ada Quist Founder & Lead Reviewer', 'Ada Quist'],
    ['By Ada Quist , Tom Berg on Monday, March 3rd, 2021', 'Ada Quist , Tom Berg'],
    ['By Ada Quist with Tom Berg', 'Ada Quist with Tom Berg'],
    ['By Ada Quist as told to Tom Berg', 'Ada Quist as told to Tom Berg'],
    ['By Ada Quist, PhD and Tom Berg', 'Ada Quist, PhD and Tom Berg'],
  ])
    assert.equal(read([title, line as string, ...prose]).byline?.value, names, line);
});

test('whoever signs after "By" need not be a person', () => {
  for (const [line, names] of [
    ['By Team Harbour | March 3, 2021', 'Team Harbour'],
    ['Posted On : March 3, 2021 Published By : AdaQuist', 'AdaQuist'],
    ['On 13/3/2021 by @quist', '@quist'],
    ['by The Quay: Blog & Podcast', 'The Quay: Blog & Podcast'],
    ['ByThe Harbour Press', 'The Harbour Press'],
    ['by Ada March 3, 2021', 'Ada'],
    ['By HarbourDesk• 4 mins read', 'HarbourDesk'],
    ['ByThe Associated Press', 'The Associated Press'],
    ['By Quay Times Editorial Board | Quay Times', 'Quay Times Editorial Board'],
    ['3/13/2021 7:11 AM PST BY QUAY STAFF', 'QUAY STAFF'],
    ['March 3, 2021/0 Comments/in Harbour /by quistadmin', 'quistadmin'],
    ['By Our Special Correspondent', 'Our Special Correspondent'],
  ])
    assert.equal(read([title, line as string, ...prose]).byline?.value, names, line);
  for (const line of ['By Our Readers', 'By Tuesday, everybody had left', 'Sponsored by Harbour Bank'])
    assert.equal(read([title, line, ...prose]).byline, null, line);
});

test('an agency or a desk signs on a line of its own beside the day', () => {
  for (const names of [
    'Staff Reporter',
    'Reuters',
    'The Associated Press',
    'Harbour News Bureau',
    'Quay Times Editorial Board',
  ])
    assert.equal(read([title, names, '3 March 2021', ...prose]).byline?.value, names);
});

test('a name and a day may both stand above the headline, and a name under its label below the text', () => {
  assert.equal(read(['Ada Quist', 'Ideas', '3 March 2021', title, ...prose]).byline?.value, 'Ada Quist');
  for (const label of ['Author', 'WRITTEN BY'])
    assert.equal(
      read([title, ...prose, label, 'Ada Quist, DVM', 'Related']).byline?.value,
      'Ada Quist',
      label,
    );
});

test('a name that a month has is a name, unless a day follows', () => {
  assert.equal(read([title, 'By', 'April Quist', ...prose]).byline?.value, 'April Quist');
  assert.equal(read([title, 'By Ada QUIST Mar. 3, 2021', ...prose]).published?.value, '2021-03-03');
});

test('a short sentence right over the byline is the standfirst; a label there, and a title of a film that follows, are none', () => {
  const text = 'The new engine is quiet.';
  assert.equal(read([title, text, 'By Ada Quist', '12 March 2019', ...prose]).standfirst?.value, text);
  assert.equal(read([title, 'More on ferries', 'By Ada Quist', ...prose]).standfirst, undefined);
  const film = 'Harbour crew shows how the old ferry leaves the island';
  const lines = ['By Ada Quist', '12 March 2019', film, `${film} 00:42`];
  assert.equal(read([title, ...lines, ...prose]).standfirst, undefined);
});
