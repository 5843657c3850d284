/** Figures of what a text reports, and what else goes on in its form, at its end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alike } from '../../src/article/furniture/alike.ts';
import { figuresBelow } from '../../src/article/furniture/figures-below.ts';
import { pageOf } from '../../src/article/furniture/page.ts';
import { greeted } from '../../src/article/furniture/salutations.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose } from './read.ts';

const text = [
  ...prose,
  'Profit of the company fell to £2m as fares stood still, and the board of Northhaven Ferries kept its dividend.',
];
const after = (lines: readonly string[], from: number) =>
  lines.map((_, at): Part => (at < from ? 'text' : 'after'));

/** Of lines below a text those that are taken for its figures. */
function figures(...below: string[]): string[] {
  const lines = [...text, ...below];
  const parts = figuresBelow(after(lines, text.length), lines, pageOf(lines));
  return below.filter((_, at) => parts[text.length + at] === 'text');
}

test('figures right below a report are of it, with the words over them and a sentence that closes it', () => {
  const results = ['In figures', 'Fares: £14.2m (£13.9m)', 'Company profit: £2m', 'Dividend: nil (3p)'];
  assert.deepEqual(figures(...results), results);
  const closed = [...results, 'The company kept its dividend.'];
  assert.deepEqual(figures(...closed, 'Most read'), closed);
});

test('so are the scores of sides that it names, and the crowd of a match', () => {
  const scores = [
    'Northhaven Ferries 212 (T. Berg 64; A. Quist 5/48) and 141',
    'Northhaven Company 167 and 181/9 (O. Roe 71)',
  ];
  assert.deepEqual(figures(...scores), scores);
  assert.deepEqual(figures('Attendance: 1,204'), ['Attendance: 1,204']);
});

test('what a page counts, a ticker that the report does not speak of, and days are none', () => {
  for (const below of [
    ['Comments: 12', 'Shares: 40', 'Company views: 1,204'],
    ['Copper: 8,412', 'Oats: 3.91', 'Pork bellies: 121'],
    ['Published: 3 March 2021', 'Updated: 4 March 2021'],
    ['Company phone: 01234 555', 'Company fax: 01234 556'],
    ['Company profit: £2m'],
    ['Company: 3 boats that it forgot', 'Northhaven Ferries: 10 years of waiting for fares'],
    ['Crowd: Thousands march against the company'],
    ['Referee: The company has a new book by a pilot'],
    ['Ref: NH/2021/33'],
    ['3 boats that the company forgot', '7 islands without a ferry'],
  ])
    assert.deepEqual(figures(...below), [], below.join(' / '));
});

/** Of lines, those below the first few that are text by their form. */
function goingOn(lines: readonly string[], from: number, score = 0): string[] {
  const signals = lines.map(signalsOf);
  const found = alike(
    after(lines, from),
    lines,
    signals,
    lines.map(() => score),
  );
  return lines.filter((_, at) => at >= from && found[at] === 'text');
}

test('the dead of a report are named in one form, and what is told of each is of it', () => {
  const dead = [
    'Tova Lind, 19',
    'A deckhand, she was to start school in Eastport in the autumn.',
    'Olaf Roe, 46',
    'The cook.',
    'Rosa Berg, 11',
    'His niece.',
  ];
  assert.deepEqual(goingOn([...prose, ...dead], prose.length + 3), dead.slice(3));
  assert.deepEqual(goingOn([...prose, ...dead], prose.length + 2), [], 'one of them tells of no form');
});

test('a list that closes a text goes on under its mark; menus look less like text, and links are of the page', () => {
  const list = ['What the lamps mean:', '* White: go', '* Yellow: wait', '* Red: stay'];
  assert.deepEqual(goingOn([...prose, ...list], prose.length + 2), list.slice(2));
  assert.deepEqual(goingOn([...prose, ...list], prose.length + 2, -3), []);
  assert.deepEqual(goingOn([...prose, ...list], prose.length), []);
  const marked = ['• White: go', '· Harbour', '· Weather'];
  assert.deepEqual(goingOn([...prose, ...marked], prose.length + 1), []);
});

test('a letter begins with whom it greets', () => {
  const parts: Part[] = ['before', 'before', 'text', 'interruption', 'text'];
  const lines = ['Letters', 'Dear readers,', prose[0] as string, 'Dear Ada,', prose[1] as string];
  assert.deepEqual(greeted(parts, lines), ['before', 'text', 'text', 'text', 'text']);
  assert.deepEqual(
    greeted(parts, ['Letters', 'Dear old boats of the north', ...lines.slice(2)]).slice(0, 2),
    ['before', 'before'],
  );
});
