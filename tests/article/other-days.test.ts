/** Days that stand about an article and are not those of its printing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

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

test('the page’s own day above is not the article’s, which stands closer to the headline', () => {
  const above = ['Sunday, January 20th, 2008', 'Harbour Sun', 'Island'];
  assert.equal(
    read([...above, 'Thursday, January 17th, 2008', title, ...prose]).published?.value,
    '2008-01-17',
  );
  const shown = ['1:18AM Wednesday 16 January, 2008', 'Showers min 22'];
  const { published } = read([...shown, title, '2:15p.m. 28 December 2007', ...prose]);
  assert.equal(published?.value, '2007-12-28');
});

test('a site’s last change is no article’s', () => {
  const { updated } = read([title, 'Site last updated: Mar 3 2021 4:36PM', ...prose]);
  assert.equal(updated, undefined);
});

test('days put alike about the foot of a text are those of readers’ comments', () => {
  const comments = ['Seagull', '“High time.”', 'March 4, 2021 02:07 pm', 'Old Tom'];
  const foot = [...comments, prose[1] as string, 'March 4, 2021 02:15 pm', 'Seagull'];
  assert.equal(read([title, ...prose, ...foot]).published, null);
});

test('a day before a despatch’s dash is that of writing where the writer says “today”, not whoever is quoted or writes home', () => {
  const published = (line: string) => read([line, ...prose].flatMap((one) => [one, ''])).published?.value;
  assert.equal(
    published('16 March 2021 – The council today closed the quay to all ships from the north.'),
    '2021-03-16',
  );
  for (const line of ['King Charles I was honoured', 'The Division I team of the town was honoured'])
    assert.equal(published(`16 March 2021 – ${line} today in a hall at the quay.`), '2021-03-16', line);
  for (const line of [
    '16 March 1921 – “Today we sail,” the captain wrote in the log of the old ship.',
    '16 March 1921 – Dear Ada, today we sailed from the quay with all hands on board.',
    '16 March 1921 – I saw the ship today from the quay, with all her sails set and torn.',
  ])
    assert.equal(published(line), undefined, line);
});

test('beside the weather stands the day on which the page was shown', () => {
  const shown = 'Friday, March 5th 2021 8PM -7°C 11PM -7°C 5-Day Forecast';
  assert.equal(read([shown, title, ...prose]).published, null);
  const { published } = read([shown, title, 'Published: 19:29 GMT, 2 March 2021', ...prose]);
  assert.equal(published?.value, '2021-03-02');
  const weather = 'Wednesday, March 3, 2021, 12°C, Northhaven';
  assert.equal(read([title, 'By Ada Quist', weather, ...prose]).published?.value, '2021-03-03');
  assert.equal(read([weather, title, 'By Ada Quist', ...prose]).published, null);
});

test('the day over the counts of somebody’s post is the post’s', () => {
  const post = ['Tom Berg @tomberg', 'No boat at the quay since noon, and nobody says why', 'March 2nd 2021'];
  assert.equal(read([title, ...post, '52 Retweets356 Likes', ...prose]).published, null);
  assert.equal(
    read([title, 'Ada Quist', 'March 3, 2021', '12 Likes', ...prose]).published?.value,
    '2021-03-03',
  );
  const own = ['Ada Quist @adaquist', '3 min read', 'March 3, 2021', '1 Like'];
  assert.equal(read([title, ...own, ...prose]).published?.value, '2021-03-03');
});

test('the day under words that lead to a list is the list’s; where no list is, or somebody signs it, it is not', () => {
  const list = 'The Harbour Times covers the storm for all of its readers for free, including:';
  const foot = [list, 'Updated March 5, 2021', 'The latest: where boats sail', 'Maps: where they do not'];
  assert.equal(read([title, 'March 3, 2021', ...prose, ...foot]).updated, undefined);
  const { updated } = read([title, 'March 3, 2021', ...prose, 'Updated March 5, 2021']);
  assert.equal(updated?.value, '2021-03-05');
  for (const line of [
    'Posted by Ada Quist on March 3, 2021 at 5:00 PM',
    'Published on March 3, 2021',
    'Ada Quist, March 3, 2021',
    'March 3, 2021',
  ])
    assert.equal(
      read([title, ...prose, 'Watch the first boat here:', line]).published?.value,
      '2021-03-03',
      line,
    );
});

test('“Name, day” above a headline is a reader’s where others of the page are set so and names are made up', () => {
  const remark = 'The boat was late again this morning.';
  const readers = ['LenaM, 14 May 2021', remark, 'Boat_bro, 15 May 2021', remark];
  const page = (above: string, below: string[]) =>
    read([above, remark, 'Read', title, 'By Ada Quist', ...prose, 'Share', ...below]).published;
  assert.equal(page('KipK, 12 May 2021', readers), null);
  assert.equal(read(['Ada Quist, 12 May 2021', title, ...prose]).published?.value, '2021-05-12');
});
