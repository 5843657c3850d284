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

test('a name after a dash at the foot signs', () => {
  assert.equal(bylineOf([], [], ['--Peter Lindqvist']), 'Peter Lindqvist');
});

test('a title that has “by” after a verb, and the button of a comment, sign nothing', () => {
  assert.equal(bylineOf(['Harbour, Northhaven get by Quay City'], []), null);
  assert.equal(bylineOf([], ['Report Abuse | QUOTE', 'March 3, 2021']), null);
});

test('the page’s own day and time above a headline give way to the earlier ones below it', () => {
  const { published } = read(['15 March 2021 16:22 GMT', title, 'Saturday, 06 Mar 2021 20:43', ...prose]);
  assert.equal(published?.value, '2021-03-06');
});

test('a text that opens with a day, a time and a dash was written then', () => {
  const [first = '', ...more] = prose;
  assert.equal(read([title, `30 December 2007 9:00 GMT - ${first}`, ...more]).published?.value, '2007-12-30');
});
