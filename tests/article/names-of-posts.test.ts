/** Writers of posts and guides where nothing but their place and what stands beside them says so, and words that are nobody's name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const signed = (...lines: string[]) => read(lines).byline?.value ?? null;

test('behind a day, counts and the day of a change may stand before the writer', () => {
  assert.equal(
    signed(title, '', 'March 3, 2021 · 30 min · 6279 words · Rosa Lindqvist', '', ...prose),
    'Rosa Lindqvist',
  );
  assert.equal(signed(title, '', 'March 3, 2021March 5, 2021Rosa Lindqvist', '', ...prose), 'Rosa Lindqvist');
  assert.equal(signed(title, '', 'March 3, 2021 · 30 min · Harbour', '', ...prose), null);
});

test('a name right below the headline over its life, or beside the day with its life at the foot, signs', () => {
  const life = 'Trondra Quistvik is a full-time harbour pilot and has worked on the quays since 2007.';
  assert.equal(
    signed(title, '', 'Trondra Quistvik', '', life, '', 'Share', '', ...prose),
    'Trondra Quistvik',
  );
  const foot = 'Trondra Quistvik (trond) is mapping the quays of the coast in words.';
  const head = [title, '', 'Trondra Quistvik', 'March 3, 2021', ''];
  assert.equal(signed(...head, ...prose, '', 'Sign in', '', foot), 'Trondra Quistvik');
  // A place is told of, too.
  const place = 'Quay is shut for the winter, and the company that runs it will open it in spring.';
  assert.equal(signed(title, '', 'Quay Northhaven', '', place, '', 'Share', '', ...prose), null);
  // In the text, too, somebody's life is told.
  const [first = '', ...more] = prose;
  assert.equal(signed(title, '', first, '', 'Trondra Quistvik', '', life, '', ...more), null);
});

test('under a copy of the headline and above the headline nobody signs another story', () => {
  const head = [
    title,
    'March 3, 2021',
    '',
    'Heard on the harbour radio',
    '',
    'By',
    'Rosa Lindqvist | The Quay Room',
    '',
  ];
  assert.equal(signed(...head, title, '', ...prose), 'Rosa Lindqvist');
  const other = ['A net is lost off the coast', 'By', 'Rosa Lindqvist | The Quay Room', ''];
  assert.equal(signed(...other, title, '', ...prose), null);
  assert.equal(signed(title, '', 'Related', ...other, 'Menu', '', title, '', ...prose), null);
});

test('“Article written by” says so however far below the text, and twice for nobody', () => {
  const notes = Array.from({ length: 9 }, (_, at) => [`Tide table ${at + 1}`, '']).flat();
  const label = ['Article written by:', 'Rosa Lindqvist, MD', ''];
  assert.equal(signed(title, ...prose, '', ...notes, ...label), 'Rosa Lindqvist');
  assert.equal(signed(title, ...prose, '', ...notes, ...label, 'Article written by:', 'Tom Berg, MD'), null);
  assert.equal(signed(title, ...prose, '', ...notes, 'A net is lost off the coast', ...label), null);
});

test('a label ends a name that it runs on from, and a name twice in a row is one writer', () => {
  assert.equal(
    signed(title, 'By Rosa Lindqvist Last updated Mar 8, 2021 Share with a friend:', '', ...prose),
    'Rosa Lindqvist',
  );
  assert.equal(
    signed(title, 'Rosa Lindqvist', 'Rosa Lindqvist', 'March 3, 2021', '', ...prose),
    'Rosa Lindqvist',
  );
  assert.equal(
    signed(title, 'By Ada Quist, Ada Quist and Tom Berg', 'March 3, 2021', '', ...prose),
    'Ada Quist and Tom Berg',
  );
});

test('a list of others has titles between, a surname may be called as a field or a people, and a group posts nothing', () => {
  const pair = ['Rosa Lindqvist | July 15, 2021', 'Tom Berg, updated | July 16, 2021', ''];
  assert.equal(signed(title, ...pair, ...prose), 'Rosa Lindqvist');
  assert.equal(signed(title, 'Grace Education', 'March 3, 2021', '', ...prose), 'Grace Education');
  assert.notEqual(signed(title, 'By Victoria Australian News', '', ...prose), 'Victoria Australian');
  assert.equal(signed(title, 'Sports News 3 March 2021 Rosa Lindqvist', '', ...prose), 'Rosa Lindqvist');
  assert.equal(signed(title, 'Posted by Quay Watch (Northhaven) | March 3, 2021', '', ...prose), null);
  assert.equal(signed(title, 'Share', 'Rosa Lindqvist 2021', '', ...prose), 'Rosa Lindqvist');
  assert.equal(signed('Quay City 2015: Ferry sails', '', title, '', ...prose), null);
  assert.equal(
    signed('Presented by:', 'Grace Watches', 'Sports', 'Culture', title, 'March 3, 2021', '', ...prose),
    null,
  );
});

test('a section, a motto and what a page asks for do not sign', () => {
  for (const line of ['Business News', 'World News', 'Meet the Team'])
    assert.equal(signed(line, 'March 3, 2021', title, '', ...prose), null, line);
  assert.equal(signed('Quay notes', '- Ada Quist, 1984', '', title, 'March 3, 2021', '', ...prose), null);
  assert.equal(signed(title, '', ...prose, '', 'Join QHA', ''), null);
  assert.equal(signed('Workforce Development', '', title, '', ...prose, '', 'Workforce Development'), null);
});

test('surnames with a particle sign before an age, sections do not', () => {
  assert.equal(
    signed(title, '', 'Founa Van Der Quist|Published 4 months ago', '', ...prose),
    'Founa Van Der Quist',
  );
  assert.equal(signed(title, '', 'Northhaven Harbour|Published 4 months ago', '', ...prose), null);
});

test('who holds an office of a body is named behind it, and the body apart', () => {
  const named = (text: string) => {
    const { people, organisations } = read([...prose, text]);
    return [people, organisations].map((names) => names.map(({ name }) => name));
  };
  for (const office of ['Secretary General', 'Deputy Chairman'])
    assert.deepEqual(named(`${office} of the Northern Quay Commission Zurab Teplov said that it was late.`), [
      ['Zurab Teplov'],
      ['Northern Quay Commission'],
    ]);
  assert.deepEqual(named('The head of the Lakeside Company Brisa Volante told reporters so.')[0], [
    'Brisa Volante',
  ]);
  // The body may have no name but what it is.
  assert.deepEqual(named('The head of the Commission Zurab Teplov said so.')[0], ['Zurab Teplov']);
  assert.deepEqual(named('Members of the Northern Quay Commission Legal Division said so.')[0], []);
});

test('the country or the capital to which somebody is sent is no part of a name', () => {
  const named = (post: string) =>
    read([...prose, `${post} Volodar Teplov said that it was late.`]).people.map(({ name }) => name);
  for (const post of [
    'Norwegian Ambassador to London',
    'Ambassador to the Netherlands',
    'Permanent Representative to the United Nations',
    'The ambassador to South Korea',
  ])
    assert.deepEqual(named(post), ['Volodar Teplov'], post);
});
