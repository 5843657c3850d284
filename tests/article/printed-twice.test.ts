/** What a page has twice, and galleries and comments that other lines count. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagedGalleriesIn } from '../../src/article/asides/paged-galleries.ts';
import { belowEndMark } from '../../src/article/asides/end-marks.ts';
import type { Line } from '../../src/article/asides/line.ts';
import { wholeCopiesIn } from '../../src/article/asides/whole-copies.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose, read } from './read.ts';

const lineOf = (text: string): Line => ({
  text,
  signals: signalsOf(text),
  part: 'text',
  score: 3,
  gone: false,
});
const more = [
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.',
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month…',
];

/** The places of lines that are of a copy, or of a gallery. */
const copied = (...lines: string[]) => [...wholeCopiesIn(lines.map(lineOf)).keys()];
const shown = (...lines: string[]) => [...pagedGalleriesIn(lines.map(lineOf)).keys()];

test('a text that stands a second time is read once, with its crossheads, however its marks are set', () => {
  const text = [...prose, 'What the members want', ...more];
  const again = text.map((line) => line.replaceAll('’', "'").replaceAll('…', '...'));
  assert.deepEqual(copied(...text, 'Tags: boats, fares', ...again), [7, 8, 9, 10, 11, 12]);
  assert.equal(
    read([...text, 'Tags: boats, fares', ...again].flatMap((line) => [line, ''])).body.length,
    text.length,
  );
});

test('a refrain, an oath that each witness takes, and what stands again in another order are text', () => {
  const [first, second, third] = prose as [string, string, string];
  assert.deepEqual(copied(first, second, third, first, second, third), [], 'three paragraphs are few');
  assert.deepEqual(copied(...prose, ...more, ...[...prose, ...more].reverse()), []);
  assert.deepEqual(copied(...[...prose, ...more].flatMap((line) => [line, first])), []);
  const answered = [...prose, ...more].flatMap((line, at) => [
    line,
    `To this the mayor has given answer ${at}.`,
  ]);
  assert.deepEqual(copied(...answered, ...prose, ...more), [], 'a document taken point by point, then whole');
});

test('what two regions, two accused or a report and a statement share is text, once the text has begun above it', () => {
  const shared = [...prose, ...more].slice(0, 5);
  const opening =
    'Two brothers are to be tried in May, and the court has read to each of them what he is held for.';
  assert.deepEqual(copied(opening, 'The elder', ...shared, 'The younger', ...shared), []);
  const long = Array.from({ length: 12 }, (_, at) => `${prose[0]} That was so in ${1990 + at}.`);
  const between = Array.from({ length: 8 }, (_, at) => `${prose[1]} So it was in ${2002 + at}.`);
  assert.deepEqual(copied(...long.slice(0, 8), ...between, ...long), [], 'a statement in full');
  assert.equal(copied(opening, ...long, ...long).length, long.length);
});

test('of a page that has each of its lines again and again, each line is looked up once', () => {
  const started = performance.now();
  copied(...Array.from({ length: 200 }, () => [...prose, ...more]).flat());
  assert.ok(performance.now() - started < 2000);
});

const gallery = [
  'A boat on the quay at night.',
  'Two pilots wait in the rain.',
  'The mayor waves.',
  'The boat leaves.',
];
const named = gallery.map(() => 'The best of the harbour');

test('as many pictures as have numbers below and the gallery’s name between are told in captions', () => {
  const page = [...prose, ...gallery, ...named, 'Hide', '<', '1', '2', '3', '4', '>', ...more];
  assert.deepEqual(
    shown(...page),
    Array.from({ length: 16 }, (_, by) => by + prose.length).filter((at) => at < page.length - more.length),
  );
});

test('below the mark that ends a despatch stands what is for editors; between the parts of a text it ends nothing', () => {
  const about = ['About the Ferry Company', 'The Ferry Company has three boats and was founded in 1902.'];
  const places = (...lines: string[]) => [...belowEndMark(lines.map(lineOf)).keys()];
  for (const mark of ['###', '# # #', 'ENDS', '- Ends -', '-30-'])
    assert.deepEqual(places(...prose, mark, ...about), [3, 4, 5], mark);
  assert.deepEqual(places(...prose, '###', ...prose), []);
  assert.deepEqual(places(...prose, '###', ...about, '###', ...about), []);
  assert.deepEqual(places('###', ...about), []);
  assert.deepEqual(places(...prose, 'The boat ends', ...about), []);
  assert.deepEqual(places(...prose, '###', 'The boat ends where it began, and I with it.'), []);
  assert.deepEqual(places(...prose, '###', 'About a year later I came back, and the ramp was gone.'), []);
  assert.deepEqual(places(...prose, 'Ends', 'May 19 with a dance in the boat shed.'), []);
  assert.deepEqual(places(...prose, '- Ends -', 'Ada Quist, ada@ferries.example'), [3, 4]);
  assert.deepEqual(places(...prose, '-30-'), [3]);
});

test('a list that counts, and names that stand less often than there are numbers, show nothing', () => {
  assert.deepEqual(shown(...gallery, '1', '2', '3', '4', ...more), []);
  assert.deepEqual(shown(...gallery, ...named.slice(1), '1', '2', '3', '4'), []);
  assert.deepEqual(shown(...prose, ...more, ...named, '1', '2', '3', '4'), [], 'paragraphs');
  assert.deepEqual(shown(...gallery.slice(1), ...named, '1', '2', '3', '4'), []);
});

test('comments whose stamps end in a button are readers’, and the first of many may be long', () => {
  const remark =
    'I have waited for the morning boat for longer than anybody else who writes here, and it was late.';
  const article = [
    ...prose,
    ...more,
    ...more.map((line) => `Again: ${line}`),
    ...Array.from(
      { length: 4 },
      (_, by) =>
        `In its year ${by + 3} the council of the island met three times in the harbour and paid for nothing.`,
    ),
  ];
  const long = Array.from({ length: 10 }, (_, by) => `${remark} That was ${by + 2} years ago.`);
  const comments = (firstLines: string[]) =>
    [1, 2, 3, 4, 5, 6].flatMap((day) => [
      ...(day === 1 ? firstLines : [remark]),
      `by Reader ${day}x on April ${day}, 2012 at ${day}:56 am. Reply #`,
    ]);
  for (const first of [[remark], long]) {
    const { body } = read([...article, '6 comments', ...comments(first)].flatMap((line) => [line, '']));
    assert.equal(body.length, article.length);
  }
});

test('a button for comments amid an article leaves both of its halves, however many sign below', () => {
  const [first = '', ...others] = [
    ...prose,
    ...more,
    ...prose.map((line) => `${line} So it was in 2001, too.`),
  ];
  const signed = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [
    'I have waited for the morning boat for longer than anybody else who writes here.',
    `by Reader ${day}x on April ${day}, 2012 at ${day}:56 am`,
  ]);
  for (const button of ['7 comments', 'Leave a comment', 'Join the conversation']) {
    const { removed } = read([first, button, ...others, ...signed].flatMap((line) => [line, '']));
    assert.deepEqual(
      removed.filter(({ text }) => others.slice(0, -1).includes(text)),
      [],
      button,
    );
  }
});
