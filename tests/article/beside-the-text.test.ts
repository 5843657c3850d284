/** What stands amid a text, and below it, that is known by what is beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounded } from '../../src/article/furniture/bounds.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose, read } from './read.ts';

const more = [
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.',
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.',
  '“We paid for fog,” said Rosa Lindqvist, a pilot.',
];

/** Of lines amid a text, those that are taken out. */
function taken(...lines: string[]): string[] {
  const { removed } = read([...prose, ...lines, ...more].flatMap((line) => [line, '']));
  return removed.filter(({ text }) => lines.includes(text)).map(({ text }) => text);
}

test('few words in marks that the text has too are a pull quote where whoever said them is named below', () => {
  const pulled = ['“We paid for fog.”', '— Rosa Lindqvist, Northhaven'];
  assert.deepEqual(taken(...pulled), pulled);
  assert.deepEqual(taken('“We paid for fog.”'), [], 'a text may say so again');
  const other = ['“We paid for rain.”', '— Rosa Lindqvist, Northhaven'];
  assert.deepEqual(taken(...other), [], 'the text has no such words');
  const row = [...pulled, '“The fog was late.”', '— Olaf Roe'];
  assert.deepEqual(taken(...row), [], 'one right over another is a list of what was said');
  const listed = ['“We paid for fog.”', '— Olaf Roe'];
  assert.deepEqual(taken(...listed), [], 'of a list of what was said, the text does not name who said it');
});

test('a caption ends in who took the picture and for whom; titles and sentences that have “for” do not', () => {
  const caption = 'Two pilots count the crates on the quay at night. Rosa Lindqvist for The Quay Gazette';
  assert.deepEqual(taken(caption), [caption]);
  for (const kept of [
    '2. Rope Ladders for Small Boats',
    'The pilots were out at night. Rosa Lindqvist voted for The Quay Party.',
    'The visitors made a second change before half-time. Rosa Lindqvist for Ada Quist',
  ])
    assert.deepEqual(taken(kept), [], kept);
});

test('a label in brackets before a title, and one that says who paid, name other stories', () => {
  for (const line of [
    '[READ ALSO] How the mayor’s aide lost his boat in a bet',
    'Promoted: Could you live on an island? Answer five questions',
  ])
    assert.deepEqual(taken(line), [line]);
});

test('a short sentence below a name alone opens a text; below a label it does not', () => {
  const opened = (above: string) => {
    const lines = [above, 'It was cold.', ...prose];
    const parts = lines.map((_, at): Part => (at < 2 ? 'before' : 'text'));
    const scores = lines.map((_, at) => (at < 2 ? -1 : 4));
    return bounded(parts, lines, lines.map(signalsOf), scores)[1] === 'text';
  };
  assert.ok(opened('Rosa Lindqvist'));
  assert.ok(!opened('Harbour News'));
});

test('below a heading for readers’ views stand their comments, and what quotes right above a day and time is one', () => {
  const said =
    'The pilots said, “you should have paid for a boat that goes in the fog”, and I have never been late since.';
  const kept = (...lines: string[]) =>
    read([...prose, ...more, ...lines].flatMap((line) => [line, ''])).body.some(({ text }) => text === said);
  const views = [
    said,
    '- Olaf, Eastport, 06/04/2013 11:20',
    'Never again.',
    '- Mrs A. Berg, Rhyl, 06/04/2013 13:02',
  ];
  assert.ok(!kept('Reader views (2)', ...views));
  assert.ok(!kept('Share this story:', 'OLAF ROE', said, 'October 2, 2018 at 8:02 am', 'Leave a Reply'));
});
