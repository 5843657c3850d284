/** Days of posts and guides: behind forms at the foot, before tags and answers, below a copy of the headline, in lists of others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

const days = (...lines: string[]) => {
  const { published, updated } = read(lines);
  return [published?.value ?? null, updated?.value ?? null];
};
const belowTitle = (line: string) => days(title, line, ...prose)[0];

test('tags and answers behind a day do not hide it, and a place behind it is no tag', () => {
  assert.equal(belowTitle('Ada Quist 3 March 2021 Harbour news, Ferries, Quay basics'), '2021-03-03');
  assert.equal(
    belowTitle(
      'Posted on March 3, 2021 by Ada Quist (quist) - 5 Comments on Do you need 14 ferries in one harbour?',
    ),
    '2021-03-03',
  );
  assert.equal(belowTitle('Mar. 3, 2021 · Ada Quist on behalf of the Quay Group'), '2021-03-03');
  assert.equal(
    belowTitle('Published online 3 March 2021 | Quay 472, 146-147 (2021) | doi:10.1000/q47'),
    '2021-03-03',
  );
  // What says more of a day is neither a tag nor an answered title.
  assert.equal(belowTitle('Ada Quist | 5 comments on March 5, 2021'), '2021-03-05');
  assert.deepEqual(
    days(title, 'Ada Quist 3 March 2021 Updated 4 March 2021, Quay Post, Oslo, Bergen', ...prose),
    ['2021-03-03', '2021-03-04'],
  );
  assert.deepEqual(days(title, 'Published Wednesday 3 March 2021 Updated Friday, March 5, 2021', ...prose), [
    '2021-03-03',
    '2021-03-05',
  ]);
  assert.equal(belowTitle('Quay in 2021 Friday, March 5, 2021'), '2021-03-05');
  assert.deepEqual(days(title, ...prose, '', 'On behalf of Ada Quist, 3 March 2019', ''), [null, null]);
  // Who answered on a day did so after it was printed.
  assert.equal(
    belowTitle('The board met in Northhaven on 3 March 2021 over fares, mail and the old boat'),
    null,
  );
});

test('a day is read in strokes without zeros, and in two digits of a year where a time follows', () => {
  assert.equal(belowTitle('Quay Post - 2021/3/4'), '2021-03-04');
  assert.equal(belowTitle('First Posted: 03-14-21 05:18 PM'), '2021-03-14');
  assert.equal(belowTitle('2021/03/04/Ada Quist'), '2021-03-04');
  assert.deepEqual(days(title, 'Updated 2021/1/2 page', ...prose), [null, null]);
  // A version has points.
  assert.equal(belowTitle('Harbour 2021.3.4'), null);
  assert.equal(belowTitle('Quay City 03-14-21'), null);
});

test('a time in a zone that machines everywhere print tells no day from a month', () => {
  for (const zone of ['GMT', 'EST', 'BST'])
    assert.equal(belowTitle(`02/11/2023 02:00pm ${zone}`), null, zone);
  assert.equal(belowTitle('Published 03/04/2021 7:15 PM EST (03/05/2021 00:15 GMT)'), null);
});

const foot = ['Brought to you by the harbour', 'Fares and tides', 'Email', 'Subscribe', 'Privacy'].flatMap(
  (line) => [line, ''],
);
const forms = [...foot, ...foot, 'Share', ''];

test('a labelled day far below the text is the article’s where no other day stands there', () => {
  assert.deepEqual(days(title, ...prose, '', ...forms, 'Published March 3, 2021', '', ...forms), [
    '2021-03-03',
    null,
  ]);
  const both = ['Author: Ada Quist', 'Published: 3 March 2021', 'Updated: 6 March 2021', ''];
  assert.deepEqual(days(title, ...prose, '', ...forms, ...both, ...forms), ['2021-03-03', '2021-03-06']);
  const page = 'Page last modified March 3, 2021 @ 01:39 PM';
  assert.deepEqual(days(title, ...prose, '', ...forms, 'Child fares on the boats to the island', page), [
    null,
    '2021-03-03',
  ]);
});

test('far below the text a day under whatever may be a box’s title, a page of rules or a reader is not the article’s', () => {
  for (const above of [
    'Tide Warning',
    'Podcast',
    'Latest',
    'Privacy',
    'quayfan',
    'Tom Berg',
    'Privacy policy',
  ])
    assert.deepEqual(
      days(title, ...prose, '', ...forms, above, 'Published March 3, 2021', ''),
      [null, null],
      above,
    );
});

test('far below the text a day under a title, one of several, and one without a label are of something else', () => {
  const other = ['A net is lost off the coast', 'Published March 3, 2021', ''];
  assert.deepEqual(days(title, ...prose, '', ...forms, ...other), [null, null]);
  const several = ['Published March 3, 2021', '', 'Tides', '', 'Published March 4, 2021', ''];
  assert.deepEqual(days(title, ...prose, '', ...forms, ...several), [null, null]);
  assert.deepEqual(days(title, ...prose, '', ...forms, 'March 3, 2021', ''), [null, null]);
  assert.deepEqual(days(title, ...prose, '', ...forms, 'Privacy policy updated: March 3, 2021', ''), [
    null,
    null,
  ]);
});

test('below a copy of the headline a bare day is the article’s beside the minutes it takes to read', () => {
  const between = Array.from({ length: 12 }, (_, at) => [`Harbour link ${'abcdef'[at % 6]}${at}`, '']).flat();
  const minutes = ['•', '', '10', '', 'mins read', ''];
  const head = [title, '', 'Quaymove', '', 'March 3, 2021', ''];
  assert.deepEqual(days(...head, ...minutes, ...between, title, '', ...prose), ['2021-03-03', null]);
  assert.deepEqual(days(...head, ...between, title, '', ...prose), [null, null]);
  const other = [title, '', 'A net is lost off the coast', '', 'March 3, 2021', ''];
  assert.deepEqual(days(...other, ...minutes, ...between, title, '', ...prose), [null, null]);
});

test('days under the titles of a list below the headline are of other stories, and the one above it stays its own', () => {
  const list = [
    'Most Popular',
    'Net of a trawler lost off the coast',
    'Rosa Lindqvist |July 15, 2021',
    'Old lighthouse is sold for scrap',
    'Tom Berg |June 9, 2021',
    '',
  ];
  const { published, byline } = read(['January 16, 2021', '', title, '', ...list, ...prose]);
  assert.deepEqual([published?.value, byline], ['2021-01-16', null]);
  const alone = read([title, '', 'Rosa Lindqvist | July 15, 2021', '', ...prose]);
  assert.deepEqual([alone.published?.value, alone.byline?.value], ['2021-07-15', 'Rosa Lindqvist']);
});
