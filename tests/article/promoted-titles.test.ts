import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const titles = [
  '‘She will not sink’: what the captain makes of the hull',
  '‘Cheaper than the plane’: how the harbour board counts',
  '‘Nobody asked us’: why the mussel farms would rather fly',
];

/** Of the titles, those that are taken out of a text in which each stands over a paragraph. */
function taken(some: string[]): string[] {
  const { removed } = read(
    prose.flatMap((text, at) => (some[at - 1] ? [some[at - 1] as string, '', text, ''] : [text, ''])),
  );
  return removed.filter(({ text }) => some.includes(text)).map(({ text }) => text);
}

test('a title that begins with words in marks names another story', () => {
  const [one] = titles as [string];
  assert.deepEqual(taken([one]), [one]);
});

test('where several titles of a text are set so, they are its own', () => {
  const page = [prose[0], ...titles.flatMap((title, at) => [title, prose[at]])] as string[];
  const { removed } = read(page.flatMap((line) => [line, '']));
  assert.deepEqual(
    removed.filter(({ text }) => titles.includes(text)),
    [],
  );
});

/** What is taken out of a text from between its paragraphs. */
function takenBetween(...lines: string[]): string[] {
  const [first, ...rest] = prose as [string, ...string[]];
  const { removed } = read(
    [first, rest[0] as string, ...lines, rest[1] as string].flatMap((line) => [line, '']),
  );
  return removed.map(({ text }) => text);
}

test('a title that ends in the mark of a link names another story; words in such marks are quoted', () => {
  for (const link of [
    'Council sells the lamps of the old pier to a collector »',
    '[Most read] Herring are back in the bay, and nobody knows why »',
  ])
    assert.deepEqual(takenBetween(link), [link], link);
  assert.deepEqual(takenBetween('The ferry of the company is called «The Morning Crossing»'), []);
});

test('a line of a timetable or of a live account that begins with its time is text', () => {
  for (const line of [
    '10:15 First boat leaves the island pier',
    '1:30 left on the clock and the lead was gone',
  ])
    assert.deepEqual(takenBetween(line), [], line);
});

test('above a button that leads to the rest, a title and what breaks off below it are another story', () => {
  const teaser = 'Forty nets have been mended on the coast since the spring, most of them by guests who';
  const story = ['Herring are back in the bay and the nets are full', teaser, 'Read more'];
  assert.deepEqual(takenBetween(...story), story);
  const whole =
    'The board of the harbour has said that the crossing is to be kept open in the winters to come, whatever it costs the island.';
  assert.ok(!takenBetween(story[0] as string, whole, 'Read more').includes(whole));
  const head = 'What becomes of the morning crossing';
  const lost = 'The boat will sail from the quay of the fishermen until the work is done, the board said';
  assert.ok(!takenBetween(head, lost, 'Read more').includes(head), 'it does not break off');
  const own = 'The ferry of the company carried the mail to Northhaven in the first two winters, and the';
  assert.ok(!takenBetween(head, own, 'Read more').includes(head), 'it is about what is told above');
});

test('below a label that says so, titles set as a list are other stories', () => {
  const list = ['* Herring are back in the bay', '* Lamps of the old pier sold', '* Regatta held up by rain'];
  assert.deepEqual(takenBetween('More trending', ...list), ['More trending', ...list]);
  assert.deepEqual(takenBetween('The crossing in numbers', ...list), []);
  assert.deepEqual(takenBetween('Next up in the programme', ...list), [], 'the label names no section');
  const points = [...list, '* Mail and fares of the morning crossing'];
  for (const point of points)
    assert.ok(!takenBetween('More trending', ...points).includes(point), 'one is about what is told above');
});
