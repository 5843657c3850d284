import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotLines } from '../../src/article/furniture/slots.ts';
import { prose, read } from './read.ts';

const more = [
  'The harbour board has dredged the channel twice since the autumn, and the pilots say that a boat of that size can come in at any tide but the lowest.',
  'A cold store is to be built behind the customs house for the crates of the mussel farms, which until now have been flown out at three times the price.',
  'The school on the island lost eleven children in those two winters, and its head told the council that four families have written to her to come back.',
  'The first boat is to carry the brass band of the fire brigade, which played when the last one left and has not been paid for that evening to this day.',
];
const paragraphs = [...prose, ...more];
const mark = 'Story block';
/** As a template prints them: its mark above each paragraph, and again where nothing was put between. */
const empty: Record<number, number> = { 2: 2, 4: 1 };
const marked = paragraphs.flatMap((text, at) => [...Array<string>(1 + (empty[at] ?? 0)).fill(mark), text]);

test('a mark of the template that recurs between the paragraphs is taken out before the page is judged', () => {
  const { body, removed } = read(marked.flatMap((line) => [line, '']));
  assert.deepEqual(
    body.map(({ text }) => text),
    paragraphs,
  );
  assert.ok(removed.every(({ text, rule }) => text === mark && rule === 'recurring line'));
});

test('the opening is found above a pay wall where the mark stands over it, and so is the head', () => {
  const [first, ...rest] = marked.slice(1);
  const head = ['Ferry to the island will sail again', 'By Tom Berg', 'Published May 3, 2021', mark];
  const wall = [
    'THIS CONTENT IS FOR SUBSCRIBERS',
    'Exclusive articles by our columnists and the puzzles of the weekend.',
    'Unlimited online access to all articles on every device.',
    'Create an account or sign in to continue with your reading experience.',
    'Access articles from across the coast with one account.',
    'Share your thoughts and join the conversation in the comments.',
    'Email address',
    'View more offers',
  ];
  const lines = [...head, first as string, ...wall, ...wall, ...rest].flatMap((line) => [line, '']);
  const { headline, byline, published, body } = read(lines);
  assert.equal(headline?.value, head[0]);
  assert.equal(byline?.value, 'Tom Berg');
  assert.equal(published?.value, '2021-05-03');
  assert.deepEqual(
    body.map(({ text }) => text),
    paragraphs,
  );
});

test('a crosshead that recurs in every part of a long text is none, for it never stands right below itself', () => {
  const places = ['North pier', 'South pier', 'Old quay', 'New quay', 'Mole', 'Slip', 'Basin', 'Lock'];
  const parts = places.flatMap((place, at) => [place, 'Our verdict', paragraphs[at % 7] as string]);
  assert.deepEqual([...slotLines([...prose, ...parts])], []);
});

test('a line that recurs in a list, between no paragraphs, is no mark of the template', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [`Boat ${at}`, 'Sold out', 'Sold out']).flat();
  assert.deepEqual([...slotLines([...prose, ...rows])], []);
});

test('who speaks in a transcript, what is heard there and a rating are none, though one stands below itself once', () => {
  for (const line of ['Tom Berg', 'Laughter', 'Four stars']) {
    const parts = [...paragraphs, ...paragraphs].flatMap((text, at) =>
      at === 3 ? [line, line, text] : [line, text],
    );
    assert.deepEqual([...slotLines(parts)], [], line);
  }
});

test('who speaks is none however often the name stands below itself', () => {
  const parts = [...paragraphs, ...paragraphs].flatMap((text) => ['Tom Berg', 'Tom Berg', text]);
  assert.deepEqual([...slotLines(parts)], []);
});

test('what systems of newspapers are known to print is one however seldom it stands', () => {
  const lines = [
    'By Tom Berg',
    'Article content',
    ...prose.slice(0, 2),
    'Article content',
    ...prose.slice(2),
  ];
  assert.deepEqual([...slotLines(lines)], [1, 4]);
  assert.deepEqual(
    [...slotLines(['By Tom Berg', 'Story content', ...prose])],
    [],
    'once, it may be a crosshead',
  );
});
