import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

const bylineBelow = (...head: string[]) => read([title, ...head, ...prose]).byline?.value;

test('a name that ends as a nationality does is a name on a byline', () => {
  for (const name of ['Duncan Reeve', 'Brian Norman', 'Harish Coleman', 'Ada Hoffman'])
    assert.equal(read(['Ferry to the island will sail again', `By ${name}`, ...prose]).byline?.value, name);
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
  assert.equal(bylineBelow('By: Rosa Lindqvist, Clara B. Hale - @coast'), 'Rosa Lindqvist and Clara B. Hale');
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

test('names are read whole, and nothing of what runs into them or follows', () => {
  for (const [line, names] of [
    ['On March 3, 2021 By Ada QuistIn Island Life, Ferries', 'Ada Quist'],
    ['By Ada Quist Last Updated: March 3, 2021', 'Ada Quist'],
    ['Written by: Ada Quist Ada Quist', 'Ada Quist'],
    ['By A. J. Quist View In Digital Edition', 'A. J. Quist'],
    ['By Ada Quist Founder & Lead Reviewer', 'Ada Quist'],
    ['By Ada Quist , Tom Berg on Monday, March 3rd, 2021', 'Ada Quist and Tom Berg'],
    ['By Ada Quist with Tom Berg', 'Ada Quist with Tom Berg'],
    ['By Ada Quist as told to Tom Berg', 'Ada Quist as told to Tom Berg'],
    ['By Ada Quist, PhD and Tom Berg', 'Ada Quist, PhD and Tom Berg'],
  ])
    assert.equal(read([title, line as string, ...prose]).byline?.value, names, line);
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

test('where the headline stands twice, its writer may stand below the first copy', () => {
  const note =
    'The crossing has been closed for two years; here is what the islanders are told of the new one.';
  const lines = [title, 'By', 'Rosa Lindqvist', '3 March 2021', '189', note, 'More', title, ...prose];
  assert.equal(read(lines).byline?.value, 'Rosa Lindqvist');
});

test('a full stop after a name is the line’s', () => {
  assert.equal(bylineBelow('By Rosa Lindqvist. Last Updated on December 11, 2025'), 'Rosa Lindqvist');
  assert.equal(bylineBelow('By Tom Berg Jr.'), 'Tom Berg Jr.');
});

test('all who sign are on the byline, whether an office, a bracket or the end of a line parts them', () => {
  const both = 'Rosa Lindqvist and Tom Berg';
  for (const lines of [
    ['By Rosa Lindqvist, Harbour Editor | Tom Berg'],
    ['Rosa Lindqvist, Harbour Editor | Tom Berg', '17 October 2024'],
    ['Rosa Lindqvist (now) and Tom Berg (earlier)', '17 October 2024'],
    ['By Rosa Lindqvist', 'and Tom Berg'],
    ['Rosa Lindqvist', 'and', 'Tom Berg', '17 October 2024'],
    ['Rosa Lindqvist, Harbour Editor', 'Tom Berg', '17 October 2024'],
  ])
    assert.equal(bylineBelow(...lines), both, lines.join(' / '));
  assert.equal(
    bylineBelow('By Rosa Lindqvist', 'and Ellen Kerrigan', 'and Tom Berg'),
    'Rosa Lindqvist, Ellen Kerrigan and Tom Berg',
  );
});

test('a byline of several lines says where the others stand, and takes their lines from the text', () => {
  const { byline, body } = read([title, 'By Rosa Lindqvist', 'and Tom Berg', ...prose]);
  assert.equal(byline?.note, 'with “Tom Berg” in line 3');
  assert.equal(byline?.text, 'Rosa Lindqvist');
  assert.ok(body.every(({ line }) => line > 3));
});

test('whose outlet, place or picture follows signs alone', () => {
  for (const line of ['By Rosa Lindqvist | Harbour News', 'By Rosa Lindqvist, Harbour Editor | Northhaven'])
    assert.equal(bylineBelow(line), 'Rosa Lindqvist', line);
  assert.equal(bylineBelow('By Rosa Lindqvist', 'Photograph: Tom Berg', '17 October 2024'), 'Rosa Lindqvist');
});

test('"By" that runs together with itself, with initials or with capitals is read as one', () => {
  assert.equal(
    bylineBelow('Byby ADA QUIST, TOM BERG and ROSA LINDQVIST'),
    'ADA QUIST, TOM BERG and ROSA LINDQVIST',
  );
  assert.equal(bylineBelow('ByA.J. Quist'), 'A.J. Quist');
  assert.equal(bylineBelow('ByADA QUIST'), 'ADA QUIST');
});

test('names that nothing but commas join get their “and”', () => {
  assert.equal(
    bylineBelow('By Rosa Lindqvist, Clara B. Hale, 7 News Harbour'),
    'Rosa Lindqvist and Clara B. Hale',
  );
});

test('a handle between two names that sign is the first one’s', () => {
  assert.equal(
    bylineBelow('By', 'Rosa Lindqvist', '@rosal', 'Daniel Hale', '01 October 2020'),
    'Rosa Lindqvist and Daniel Hale',
  );
});

test('a name over its own address signs; one over another’s does not, and marks where it may be parted are left out', () => {
  const address = 'pe\u00ADder.hol\u00ADmqvist@harbour.example';
  assert.equal(bylineBelow('JORI VANTAMO', 'PE\u00ADDER HOL\u00ADMQVIST', address), 'PEDER HOLMQVIST');
});

test('a page’s own buttons behind a name are those of its writer', () => {
  for (const line of [
    'Rosa Lindqvist Send an email 20 hours ago',
    'Rosa Lindqvist Follow on Chirp March 3, 2021',
  ])
    assert.equal(bylineBelow(line), 'Rosa Lindqvist', line);
});

test('who wrote is the author, not the body that prints it', () => {
  assert.equal(
    bylineBelow(
      'By',
      'The Harbour Press',
      'January 17, 2020',
      'Courtesy of Island News',
      'Written by: Rosa Lindqvist',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    bylineBelow('Rosa Lindqvist', 'Harbour Sentinel', 'March 6, 2026 | 4:51 p.m.'),
    'Rosa Lindqvist',
  );
});

test('a name between its agency and its day, or behind an outlet’s day, signs', () => {
  assert.equal(
    bylineBelow('Rosa Lindqvist Associated Press', 'Published 11:34 PM EST Nov 19, 2019'),
    'Rosa Lindqvist',
  );
  assert.equal(bylineBelow('The Guardian 02/10/2020 Rosa Lindqvist'), 'Rosa Lindqvist');
});

test('who writes for an agency signs with its name and an office, or with "By" before both', () => {
  for (const line of [
    'By ROSA LINDQVIST, Associated Press Writer 59 minutes ago',
    'By ROSA LINDQVIST - Associated Press Writer --',
    'By ROSA LINDQVIST Associated Press',
  ])
    assert.equal(bylineBelow(line), 'ROSA LINDQVIST', line);
  for (const line of ['Rosa Lindqvist/Associated Press', 'Rosa Lindqvist, Associated Press'])
    assert.equal(bylineBelow(line), undefined, line);
});

test('an office may stand before the name: under "Posted by", or after "By"', () => {
  assert.equal(bylineBelow('Posted by', 'CRN Political Reporter Rosa Lindqvist'), 'Rosa Lindqvist');
  assert.equal(bylineBelow('By Staff Writer Rosa Lindqvist'), 'Rosa Lindqvist');
  assert.equal(bylineBelow('By Rosa Lindqvist Harbour Reporter Tom'), 'Rosa Lindqvist');
});

test('after a handle in brackets and an "and" stands another writer, in whatever letters', () => {
  const both = 'ROSA LINDQVIST and DAN HARLOW';
  assert.equal(bylineBelow('By ROSA LINDQVIST (@rosal) and DAN HARLOW (@dharlow)'), both);
  assert.equal(bylineBelow('By ROSA LINDQVIST (@rosal) | HARBOUR SPORT'), 'ROSA LINDQVIST');
});

test('behind an author’s own address others may sign: on the same line, or on lines of their own', () => {
  const [rosas, dans] = ['rosal@harbour.example', 'dan.harlow@harbour.example'];
  for (const lines of [
    [`By Rosa Lindqvist, ${rosas}, and Dan Harlow, ${dans}`],
    [`By Rosa Lindqvist ${rosas} and Dan Harlow ${dans}`],
    [`By Rosa Lindqvist (${rosas}) and Dan Harlow (${dans})`],
    [`By Rosa Lindqvist, ${rosas}, Dan Harlow, ${dans}`],
    ['By Rosa Lindqvist', rosas, 'and Dan Harlow', dans],
    ['By Rosa Lindqvist', rosas, 'Dan Harlow', dans],
    ['ByRosa Lindqvist', 'ByDan Harlow'],
  ])
    assert.equal(bylineBelow(...lines), 'Rosa Lindqvist and Dan Harlow', lines.join(' / '));
});

test('what “By” is glued to signs below only where it is surely a person', () => {
  assert.equal(bylineBelow('By Rosa Lindqvist', 'ByElection Team'), 'Rosa Lindqvist');
});

test('behind an address stands no other writer where the line goes on with an outlet or a place', () => {
  for (const behind of [', Harbour Sentinel', ' | Harbour Sport', ' Northhaven', ', and in Northhaven'])
    assert.equal(bylineBelow(`By Rosa Lindqvist, rosal@harbour.example${behind}`), 'Rosa Lindqvist', behind);
  assert.equal(
    bylineBelow('By Rosa Lindqvist', 'rosal@harbour.example', 'Quay Walks', 'news@harbour.example'),
    'Rosa Lindqvist',
  );
});

test('a button behind a name is no part of it, nor is who added to a report its writer', () => {
  assert.equal(bylineBelow('By Rosa LindqvistEmail Author'), 'Rosa Lindqvist');
  const helped = 'Contributed by: Rosa Lindqvist, with additional reporting by Tom Berg';
  assert.equal(bylineBelow(helped), 'Rosa Lindqvist');
  assert.equal(
    bylineBelow('Contributed by: osa Lindqvist, with additional reporting by Tom Berg'),
    undefined,
  );
});

test('a sentence in capitals, a count and what follows a year are nobody’s names', () => {
  for (const line of [
    'Says Harbour Board Hopeful Shouldn’t Be President Of It',
    'Total People in Discussion: 0',
  ])
    assert.equal(bylineBelow(line), undefined, line);
  assert.equal(
    read([title, ...prose, 'Harbour 2012 - SAIL Forward Again, take another four years']).byline,
    null,
  );
});

test('who signs from several places, on several lines or by initials is named whole', () => {
  assert.equal(
    bylineBelow('BY ADA QUIST in Northhaven and TOM BERG, DAN ROE and EVA LUND in New Quay'),
    'ADA QUIST, TOM BERG, DAN ROE and EVA LUND',
  );
  assert.equal(
    bylineBelow('By', 'Ada Quist', ',', 'Tom Berg', 'and', 'EVA LUND'),
    'Ada Quist, Tom Berg and EVA LUND',
  );
  assert.equal(
    bylineBelow('By Ada Quist', 'Senior Reporter, Quay', 'and', 'Tom Berg'),
    'Ada Quist and Tom Berg',
  );
  assert.equal(
    bylineBelow('By M.A.Quist and Eva S. Lund (Our staff reporters)'),
    'M.A.Quist and Eva S. Lund',
  );
  assert.equal(bylineBelow('Date:March 3, 2021 | Category:Ferries | Author:Ada Quist'), 'Ada Quist');
});

test('what somebody has done other than write makes no byline', () => {
  assert.equal(bylineBelow('Files released by the National Ferries show the board feared it'), undefined);
  assert.equal(
    bylineBelow('Files released by the National Ferries show the board feared it', 'By Ada Quist'),
    'Ada Quist',
  );
});

test('an agency at the end of several names is not a part of them', () => {
  const title = 'Ferry to the island will sail again in summer';
  assert.equal(
    read([title, 'By Orhan Kaya and Selim Al-Hadi Reuters', ...prose]).byline?.value,
    'Orhan Kaya and Selim Al-Hadi',
  );
});

test('a name over a handle with its surname is the writer’s', () => {
  const under = (handle: string) =>
    read([title, '3 March 2021', 'Rosa Lindqvist', handle, ...prose]).byline?.value;
  assert.equal(under('@IN/ROSA-LINDQVIST'), 'Rosa Lindqvist');
});

test('the number of those who bore a name, and how long reading takes, part a byline where they should', () => {
  for (const [line, names] of [
    ['By Tavo Lindqvist III', 'Tavo Lindqvist III'],
    ['By Rosa Lindqvist JR', 'Rosa Lindqvist JR'],
    ['Rosa Lindqvist 5 min read', 'Rosa Lindqvist'],
    ['Tavo Lindqvist 3 days ago', 'Tavo Lindqvist'],
  ] as const)
    assert.equal(
      read(['Ferry to the island will sail again in summer', line, ...prose]).byline?.value,
      names,
    );
});

test('a title in capitals that goes on with “by” names nobody, unless a given name follows', () => {
  for (const shouted of ['TRADERS HIT BY MARKET FEARS', 'ISLAND SADDENED BY FERRY TALKS FAILURE'])
    assert.equal(read([shouted, '', ...prose]).byline, null, shouted);
  assert.equal(bylineBelow('HARBOUR NEWS BY JOHN QUIST'), 'JOHN QUIST');
  assert.equal(bylineBelow('WORDS BY AKVA QUIST'), 'AKVA QUIST');
});

test('the place of a despatch that stands parted from its text is nobody’s name', () => {
  for (const place of ['NEW YORK, March 11 -', 'Quay City, 3 March –'])
    assert.equal(bylineBelow(place), undefined, place);
});
