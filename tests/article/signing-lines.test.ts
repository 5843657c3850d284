/** Lines about a headline or below a text that sign, and those of other stories and of the page that do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const bylineOf = (above: string[], head: string[], foot: string[] = []) =>
  read([...above, title, ...head, ...prose, ...foot]).byline?.value ?? null;

test('who posted signs with one name, beside a day', () => {
  assert.equal(bylineOf([], ['posted by Sofia ● March 3, 2021']), 'Sofia');
  const tagged = read([
    title,
    'Posted on March 3, 2021, 9:58 am, by Ada Quist, under Quays, Ferries, Boats.',
    ...prose,
  ]);
  assert.equal(tagged.byline?.value, 'Ada Quist');
  assert.equal(tagged.published?.value, '2021-03-03');
});

test('the writer of another story, right under its title above the headline, does not sign', () => {
  assert.equal(
    bylineOf(
      ['Harbour board sells the old boat', 'By Tom Berg', 'Back to the boats'],
      ['Ada Quist Dec 29 2014, 12:16 PM ET'],
    ),
    'Ada Quist',
  );
});

test('an office or an agency signs right below the headline without a day', () => {
  assert.equal(bylineOf([], ['Special Correspondent']), 'Special Correspondent');
  assert.equal(bylineOf([], ['LONDON', 'THE ASSOCIATED PRESS']), 'THE ASSOCIATED PRESS');
  assert.equal(bylineOf([], ['Special Report']), null);
});

test('names in capitals right above the text sign, unless the text speaks of them', () => {
  assert.equal(
    bylineOf([], ['Read comments (5)', 'KEVIN LINDQVIST and GERRY BERGMAN']),
    'KEVIN LINDQVIST and GERRY BERGMAN',
  );
  const text = [
    title,
    'KEVIN LINDQVIST',
    ...prose,
    'Mr Lindqvist has sailed the ferry for years and will sail it again.',
  ];
  assert.equal(read(text).byline, null);
});

test('one name in capitals above the text may be a place, a street or a paper, and signs nothing', () => {
  for (const line of ['ALICE SPRINGS', 'GEORGE TOWN', 'DEAN STREET', 'CHARLOTTE OBSERVER', 'KEVIN LINDQVIST'])
    assert.equal(bylineOf([], [line]), null, line);
});

test('an agency under a caption or a label took the picture', () => {
  for (const line of ['The new ferry lies at the quay in Northhaven', 'Photo', 'PHOTO'])
    assert.equal(bylineOf([], [line, 'Reuters']), null, line);
});

test('who is called by an office alone posted under no name', () => {
  assert.equal(bylineOf([], ['Posted on March 3, 2021 by Admin, under News']), null);
  assert.equal(bylineOf([], ['Posted by Editor - March 3, 2021']), null);
});

test('“Report” before a name is no part of it', () => {
  assert.equal(bylineOf([], ['Report Ada Quist', 'March 3, 2021']), 'Ada Quist');
});

test('a writer right above the headline signs it, whatever stands over the name', () => {
  for (const over of [
    'Notes from a small island',
    'The Northhaven Evening Post',
    'Comment: the island must not be left to sink',
  ])
    assert.equal(bylineOf([over, 'By Ada Quist'], []), 'Ada Quist', over);
});

test('a headline that says who writes it, and a pen name again below the text, take nobody’s byline', () => {
  const opinion = read(['Ada Quist', 'Our island is lost, writes Ada Quist', 'March 3, 2021', ...prose]);
  assert.equal(opinion.byline?.value, 'Ada Quist');
  assert.equal(bylineOf([], ['Quillon', 'March 3, 2021'], ['Quillon']), 'Quillon');
});

test('a title that has “by” after a verb, and the button of a comment, sign nothing', () => {
  assert.equal(bylineOf(['Harbour, Northhaven get by Quay City'], []), null);
  assert.equal(bylineOf([], ['Report Abuse | QUOTE', 'March 3, 2021']), null);
});

test('the page’s own day and time above a headline give way to the earlier ones below it', () => {
  const { published } = read(['15 March 2021 16:22 GMT', title, 'Saturday, 06 Mar 2021 20:43', ...prose]);
  assert.equal(published?.value, '2021-03-06');
});

test('the day on which a picture was taken does not take the place of the page’s', () => {
  const { published } = read(['5 March 2021, 09:00', title, 'Photographed on 1 March 2021 14:00', ...prose]);
  assert.equal(published?.value, '2021-03-05');
});

test('a text that opens with a day, a time and a dash may tell of that day', () => {
  const [first = '', ...more] = prose;
  assert.equal(read([title, `March 3, 1921, 11:48 GMT - ${first}`, ...more]).published, null);
});
