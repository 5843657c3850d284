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

test('a day of printing is read as programs print it, with its time before the year or no blank behind its comma', () => {
  for (const [line, day] of [
    ['Quay Sport - Wed, 3 Mar 15:58:00 2021', '2021-03-03'],
    ['Wed Mar 3 15:58:00 GMT 2021', '2021-03-03'],
    ['Posted Mar. 3,2021 at 4:24 PM by Ada Quist | Permalink', '2021-03-03'],
    ['Posted in boats | pictures on March 3, 2021', '2021-03-03'],
    ['Posted in Boats on March 3, 2021 at 4:24 PM', '2021-03-03'],
    ['Posted in a chat group on March 3, 2021', undefined],
    ['Posted in Quay Chat on March 3, 2021, the pictures show the old boat', undefined],
    ['The boats sail on March 3 10:30 2021 miles away', undefined],
    ['This entry was written by aquist, posted on 3/31/2021 at 12:22 pm.', '2021-03-31'],
    ['By Ada Quist on 03.31.21 | Photo by Tom Berg', '2021-03-31'],
    // The fourth of July of that year was a Sunday, and the seventh of April a Wednesday.
    ['By Ada Quist | Sunday | 07/04/2021', '2021-07-04'],
    ['By Ada Quist | Wednesday | 07/04/2021', '2021-04-07'],
    ['By Ada Quist | Monday | 07/04/2021', undefined],
    ['3 March,2021By Ada Quist', '2021-03-03'],
    ['March 3 2021 - Average reading time: 12 min', '2021-03-03'],
    ['2021-03-0314 min readWritten by Ada Quist', '2021-03-03'],
    ['2021-03-03145 shares', undefined],
  ] as const)
    assert.equal(read([title, line, ...prose]).published?.value, day, line);
});

test('the day of a picture is none of the article, though its credit stands behind a bar', () => {
  for (const line of [
    'The ferry at the quay on March 3, 2021 | Photo by Tom Berg',
    'Photo by Tom Berg | March 3, 2021 | The quay',
  ])
    assert.equal(read([title, line, ...prose]).published ?? null, null, line);
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

test('a day right under the text is the article’s where no other follows', () => {
  const foot = ['at March 3, 2021', 'Share', 'Labels: quays', 'Location: Northhaven', 'No comments:'];
  assert.equal(read([title, ...prose, ...foot]).published?.value, '2021-03-03');
  const others = ['Older posts', 'Hail damages wheat', 'April 9, 2021'];
  assert.equal(read([title, ...prose, ...foot, ...others]).published, null);
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

test('buttons may part a headline from the only day above it, if that has a time', () => {
  const buttons = ['follow harbour', 'Stumbleupon', 'Follow @harbour', 'Instapaper', 'Flickr', 'Chirper'];
  const box = [...buttons, ...buttons.map((one) => `${one} too`), 'Ferry to the island will sail again'];
  const day = (...head: string[]) => read([...head, ...box, 'Ada Quist', ...prose]).published?.value;
  assert.equal(day('March 3, 2021 9:00 AM'), '2021-03-03');
  assert.equal(day('March 3, 2021'), undefined);
  assert.equal(day('March 3, 2021 9:00 AM', 'Another story', 'March 2, 2021 8:00 AM'), undefined);
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

test('a day is read in a stamp, in an old story’s own words, and where it ran together with a sentence', () => {
  for (const [line, day] of [
    ['20220428', '2022-04-28'],
    ['20220428223328', '2022-04-28'],
    ['This story is from October 9, 2019', '2019-10-09'],
    ['The island gets its crossing back after two winters.Monday, 6 January 2020', '2020-01-06'],
  ] as const)
    assert.equal(read([title, line, ...prose]).published?.value, day, line);
  const { published, updated } = read([
    title,
    'Published February 24, 2020Last updated July 21, 2022This article is more than 2 years old.',
    ...prose,
  ]);
  assert.deepEqual([published?.value, updated?.value], ['2020-02-24', '2022-07-21']);
});

test('digits that are no day of any month are no stamp', () => {
  for (const line of ['20221350', '20220431', '2022042', '12220428'])
    assert.equal(read([title, line, ...prose]).published, null, line);
});

test('a box below the text may have day and author side by side', () => {
  const { byline, published } = read([
    title,
    ...prose,
    'Harbour wins a prize for its lights 19.07.2019',
    'Date 10.06.2013',
    'Author Rosa Lindqvist',
    'Related Subjects ferries, islands',
  ]);
  assert.deepEqual([byline?.value, published?.value], ['Rosa Lindqvist', '2013-06-10']);
});

test('“Published” is read far above the headline where nothing else there says so, and past any row of buttons', () => {
  const between = Array.from({ length: 12 }, (_, at) => `Premium boats ${at}`);
  const label = 'Published Date: 03 March 2021';
  assert.equal(read([label, ...between, title, ...prose]).published?.value, '2021-03-03');
  assert.equal(read(['Published: 1 March 2021', label, ...between, title, ...prose]).published, null);
  const row = ['Facebook', 'Twitter', 'Gullpost', 'harbor.us', 'reddit', 'Quayspace', 'Wavefinder', 'Share'];
  assert.equal(
    read(['March 3rd, 2021', '08:38 PM ET', ...row, title, ...prose]).published?.value,
    '2021-03-03',
  );
});

test('a day among the readers’ comments is not the article’s', () => {
  const comment = ['by quist March 3, 2021 1:17 PM EDT', 'That is very nice of the company.'];
  assert.equal(read([title, '', ...prose, '', '8 Comments +', 'Add a comment', ...comment]).published, null);
  const posted = ['Posted by: quist | March 3, 2021 at 03:16 PM'];
  assert.equal(read([title, '', ...prose, '', 'Comments (19)', ...posted]).published, null);
});

test('“Published” far above a headline, right under another title, is of that story', () => {
  const menu = ['Home', 'News', 'Sport', 'Weather', ...Array.from({ length: 8 }, (_, at) => `Boats ${at}`)];
  const other = ['County raises rates', 'Published 12 January 2019'];
  assert.equal(read([...other, ...menu, title, ...prose]).published, null);
});

test('the publisher is named in the very words of the notice, which end where its sentence does', () => {
  for (const notice of [
    '© 2021 The Harbour Times. All rights reserved.',
    'Copyright 2021 Harbour Times. Reserved',
  ]) {
    const { publisher } = read([title, ...prose, notice]);
    assert.equal(publisher?.value, 'The Harbour Times', notice);
    assert.match(publisher?.text ?? '', /^(?:The )?Harbour Times$/);
  }
});

test('a known outlet alone on a line above the text is the publisher, unless another stands so', () => {
  const page = (...above: string[]) => read(['Home', ...above, 'Sign in', title, ...prose]).publisher;
  assert.equal(page('The Harbour Times')?.line, 2);
  assert.equal(page('Harbour Times')?.value, 'The Harbour Times');
  assert.equal(page('The Harbour Times', 'Coast Radio'), null);
  assert.equal(page('The Ferry Post'), null);
});
