import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tailsIn } from '../../src/article/asides/tails.ts';
import { titlesAtEnd } from '../../src/article/asides/title-rows.ts';
import type { Line } from '../../src/article/asides/line.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose, read } from './read.ts';

const article = [
  ...prose,
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.',
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.',
  'Whoever has waited on the quay for the morning boat knows how cold it can be there before the sun has come over the hill.',
];

/** Of lines between the paragraphs and the end of a page, those that are taken out, with the rule. */
function taken(lines: string[], ...below: string[]): [text: string, rule: string][] {
  const page = [...article, ...lines, ...below];
  const { removed } = read(page.flatMap((line) => [line, '']));
  return removed
    .map(({ line, rule }): [string, string] => [page[(line - 1) / 2] as string, rule])
    .filter(([text]) => lines.includes(text));
}

/** What may go on from it. */
const later = [
  'The old ferry was built for the island in 1961, and carried the mail over the strait for fifty winters.',
  'The company sold the boat for scrap when the harbour could no longer pay for what its hull needed.',
  'Its captain, who lives on the quay, has kept the bell that was rung at every crossing in the fog.',
  'The new boat has no bell, and the harbour board has asked the company to put one on it before summer.',
];

const menu = ['E-MAIL | PRINT', 'Related', 'Audio', 'Blog Watch', 'Full list »', 'Search'];
const teasers = [
  'Hops shortage spurs brewers to mix new beers',
  'A worldwide shortage of hops has made some brewers in the hills write new recipes for what they sell.',
  'Man arrested after hit-and-run in Southvale',
  'A man from Southvale has been charged after a cyclist was left to die along a dark and winding road.',
  'Downtown street reopened after storm',
  'Electricity is back in thousands of homes, and the main street of Eastborough was opened on Tuesday.',
  'Ninety travellers stranded amid riots in Brasília',
  'Ninety people who were left at an airport amid riots are expected to fly home on Tuesday evening.',
];

test('titles and teasers far below the text, of which they have next to no words, are not its own', () => {
  const found = taken([...menu, ...teasers], 'more »');
  for (const teaser of teasers)
    assert.ok(
      found.some(([text]) => text === teaser),
      teaser,
    );
});

test('titles alone are none of it either, though they are set as a list and the article has titles as well', () => {
  const places = (lines: string[], parts: Line['part'][], score: number): Line[] =>
    lines.map((text, at) => ({
      text,
      signals: signalsOf(text),
      part: parts[at] ?? 'text',
      score,
      gone: false,
    }));
  const list = teasers.filter((_, at) => at % 2 === 0).map((title) => `* ${title}`);
  const own = [...article, 'The fares of the crossing', 'Who is to pay', 'Mail', ...later];
  const page = (below: string[]) => [
    ...places(own, [], 3),
    ...places(
      menu,
      menu.map(() => 'interruption'),
      0,
    ),
    ...places(below, [], 0),
  ];
  assert.equal(tailsIn(page(list)).size, list.length);
  const items = list.map((_, at) => `* Fares of the ferry to the island harbour, crossing ${at}`);
  assert.equal(tailsIn(page(items)).size, 0, 'a list of the article has its words');
  const numbered = list.map((title, at) => title.replace('*', `${at + 1}.`));
  assert.equal(tailsIn(page(numbered)).size, 0, 'nor has a numbered list been begun below');
  const last = own.pop() as string;
  own.push('The board told the council which boats it had named, and these are the following.');
  assert.equal(tailsIn(page(list)).size, 0, 'nor is it announced');
  own.splice(-1, 1, last);
  assert.equal(tailsIn(page(Array(20).fill(list).flat())).size, 0, 'nor is what the article may be about');
});

test('what has many times the paragraphs of the text above it, of several sentences, is what the page is about', () => {
  const feed = Array.from({ length: 6 }, (_, at) =>
    teasers.map((line) => line.replace(/^\S+/, `$& ${at}`)),
  ).flat();
  const told = (line: string) => (line.endsWith('.') ? `${line} Snow is expected on the hills.` : line);
  const below = (list: string[]) =>
    tailsIn(
      [...article, ...menu, ...list, ...menu].map((text) => ({
        text,
        signals: signalsOf(text),
        part: menu.includes(text) ? ('interruption' as const) : ('text' as const),
        score: article.includes(text) ? 3 : 0,
        gone: false,
      })),
    ).size;
  assert.equal(below(feed.map(told)), 0);
  assert.equal(below(teasers.map(told)), teasers.length);
  assert.equal(below(feed), feed.length, 'a feed has a sentence of each');
});

test('paragraphs that go on below a box of links are the article’s', () => {
  assert.deepEqual(
    taken([...menu, ...later], 'more »').filter(([text]) => later.includes(text)),
    [],
  );
});

test('titles set as such that close a text are other stories, but for those that it announces', () => {
  const titles = [
    'The Old Boat Is A Bummer! No, That Is Not True!',
    'A Rebuttal of Tom Berg’s Defense of The Electoral College',
    'Stick to Your Goals by Preparing for the Winter in Advance',
    'Why Powerful Women Cannot Afford to Swim',
  ];
  const lines = (...texts: string[]): Line[] =>
    texts.map((text) => ({ text, signals: signalsOf(text), part: 'text', score: 1, gone: false }));
  assert.equal(titlesAtEnd(lines(...prose, ...titles)), titles.length);
  assert.equal(titlesAtEnd(lines(...prose, ...titles.slice(1))), 0, 'so few may be a box of the text');
  const announcing =
    'The boats that were named best of the year by the board of the harbour are the following.';
  assert.equal(titlesAtEnd(lines(...prose, announcing, ...titles)), 0);
});

test('below a label for them, titles that have no words of what follows are other stories', () => {
  const titles = ['Royal engagements of the autumn', 'Antivirus pioneer sought in Belize'];
  for (const label of ['Related stories', 'Next up in Harbours']) {
    const found = taken([label, ...titles, article[3] as string], article[4] as string);
    for (const title of titles)
      assert.ok(
        found.some(([text]) => text === title),
        title,
      );
  }
});

test('crossheads over a list of the article’s own are no labels for other stories', () => {
  const list = ['Crab soup from the harbour kitchen', 'Rhubarb and ginger custard tart of the inn'];
  for (const crosshead of ['Recommended', 'More', 'Next up'])
    assert.ok(
      !taken([crosshead, ...list, article[3] as string]).some(
        ([text, rule]) => rule === 'other story' && list.includes(text),
      ),
      crosshead,
    );
});

test('what buttons say, what goes on over pages and how to reach the author are notes of the page', () => {
  for (const note of [
    'next page ›',
    'CLICK HERE to see the harbour in the morning',
    'Buy a copy of this picture.',
    'Write to Ada Quist at ada@harbour.example',
    'Related Topics: Crime, Northhaven, Norway, Boats and Harbours, Fares, Captains, Southvale, U.S.',
    'This content requires the latest player and a browser with scripts enabled.',
    '[ Find out how to keep your boat dry, with advice from those who know, in our guide. ]',
    'A version of this article appeared October 29, 2012, on page B13, with the headline: Boat Comes Home.',
    'Who should be the captain of the year? Cast your vote now!',
  ])
    assert.deepEqual(taken([note, ...later]), [[note, 'note of the page']], note);
  for (const told of [
    'This feature requires the player to hold the trigger while the boat turns into the wind.',
    'Write to your councillor at once, the board told those who wait on the quay for the morning boat.',
    'Related topics were discussed in the customs house, among them the fares, the mail and the bell.',
  ])
    assert.deepEqual(taken([told, ...later]), [], told);
});

test('a label for other stories needs fewer lines between it and teasers below the text', () => {
  const teasers = [
    'More related stories',
    'Courts',
    'NAMED: the drivers who stood before the judge this month',
    'They came from every walk of life, a baker and a dean among them, and each had a reason to give.',
    'Towns',
    'Old inn burns down days before it was to open',
    'The owner had spent his savings on the roof, and watched it fall from a paddock across the road.',
    'Towns',
    'Cat returns from a garden two counties away',
  ];
  const { body } = read(
    [...prose, ...prose.map((line) => `Then, too: ${line}`), ...teasers].flatMap((line) => [line, '']),
  );
  const kept = body.map(({ text }) => text);
  assert.deepEqual(
    teasers.filter((line) => kept.includes(line)),
    [],
  );
});

test('titles below “Read more:” amid a text are other stories, but the one right over a paragraph may be a crosshead', () => {
  const titles = [
    'Who owns the old pier? A Coast investigation',
    'From choir mistress to mayor in two years',
    'What the harbour board knew of the pier',
  ];
  const { body } = read(
    [...prose, 'Read more:', ...titles, ...prose.map((line) => `Then, too: ${line}`)].flatMap((line) => [
      line,
      '',
    ]),
  );
  const kept = body.map(({ text }) => text);
  assert.deepEqual(
    titles.filter((line) => kept.includes(line)),
    titles.slice(2),
  );
});

test('a title alone below “Read more” and right over a paragraph is its crosshead, if it is as short as those are', () => {
  const others = (label: string, title: string) =>
    taken([label, title, article[3] as string], article[4] as string, article[5] as string)
      .filter(([, rule]) => rule === 'other story')
      .map(([text]) => text);
  for (const label of ['Read more', 'See also', 'Also read:', 'Read next'])
    assert.deepEqual(others(label, 'What the widows asked'), [], label);
  const long = 'How the choir mistress of Eastport came to be its mayor';
  assert.deepEqual(others('Also read', long), [long]);
});
