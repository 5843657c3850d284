import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf } from '../../src/article/furniture/contents.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose, read } from './read.ts';

const more = [
  'The harbour board has dredged the channel twice since the autumn, and the pilots say that a boat of that size can come in at any tide but the lowest.',
  'A cold store is to be built behind the customs house for the crates of the mussel farms, which until now have been flown out at three times the price.',
  'The school on the island lost eleven children in those two winters, and its head told the council that four families have written to her to come back.',
  'The first boat is to carry the brass band of the fire brigade, which played when the last one left and has not been paid for that evening to this day.',
];
const sections = [
  'What a new boat costs the island',
  'Who will sail it?',
  'Where the mail has gone since the winter',
  'Why the old pier must be mended first',
];
const paragraphs = [
  ...prose,
  'The pier was last mended when the lighthouse was built, and the divers who looked at it in March found that every third pile has rotted below the water line.',
];
const parts = sections.flatMap((title, at) => [title, paragraphs[at] as string, more[at] as string]);
const head = ['The boat that the island waits for', 'By Tom Berg', 'May 3, 2021'];
const lead =
  'Four questions are asked in every kitchen of the island these days, and we have put them to the board.';

const list = (lines: readonly string[]) => contentsOf(lines, lines.map(signalsOf));
const texts = (lines: readonly string[]) =>
  read(lines.flatMap((line) => [line, ''])).body.map(({ text }) => text);

test('a list of titles that stand again below, each over its section, is a table of contents', () => {
  const numbered = sections.map((title, at) => `${at + 1}.1 ${title}`);
  for (const contents of [sections, numbered]) {
    const [found, ...others] = list([lead, ...contents, ...parts]);
    assert.deepEqual(found, { entries: [1, 2, 3, 4], titles: [5, 8, 11, 14] });
    assert.deepEqual(others, []);
  }
});

test('of two copies of a list neither stands over the sections', () => {
  const found = list([...sections, ...sections, ...parts]);
  assert.deepEqual(
    found.map(({ titles }) => titles),
    [
      [8, 11, 14, 17],
      [8, 11, 14, 17],
    ],
  );
});

test('menus that a page prints twice, days, and labels that recur are none', () => {
  const menu = ['Harbour', 'Islands', 'Weather and tides', 'Sport'];
  assert.deepEqual(list([...menu, ...menu, ...paragraphs]), []);
  const label = ['Story block', 'Island news', 'Coast news', 'Harbour news'];
  const recurring = paragraphs.flatMap((text) => [...label, text]);
  assert.deepEqual(list([...label, ...recurring]), []);
  const days = ['3:15 p.m.', '4:20 p.m.', '5:45 p.m.'];
  assert.deepEqual(list([...days, ...days.flatMap((day, at) => [day, paragraphs[at] as string])]), []);
});

test('what stands in a list and has no title below is no entry of it, and a sentence ends it', () => {
  const caption = 'The mail, tied up for the morning, on the old pier';
  const [first, second, ...rest] = sections as [string, string];
  const [found] = list([lead, first, second, caption, ...rest, ...parts]);
  assert.deepEqual(found?.entries, [1, 2, 4, 5]);
  assert.deepEqual(list([lead, first, second, more[0] as string, ...rest, ...parts]), []);
  for (const label of [[], ['In this article']]) {
    const { body, byline } = read(
      [...head, ...label, first, second, more[0] as string, ...rest, ...parts].flatMap((line) => [line, '']),
    );
    assert.ok(body.some(({ text }) => text === more[0]));
    assert.equal(byline?.value, 'Tom Berg');
  }
});

test('bylines that stand together above and each over its part are no list', () => {
  const names = ['By Ada Quist', 'By Bo Lund', 'By Mia Horn'];
  assert.deepEqual(list([...names, ...names.flatMap((name, at) => [name, paragraphs[at] as string])]), []);
});

test('the titles of sections are text, and the list of them is not', () => {
  for (const label of ['Contents', 'In this article', 'Jump to:'])
    assert.deepEqual(
      texts([...head, lead, label, ...sections, ...parts]).filter((text) => text !== lead),
      parts,
    );
});

test('a list without a label amid the text is text', () => {
  const asked = 'Before it voted on the fares the board was asked four things:';
  const lines = [lead, asked, ...sections, ...parts];
  assert.deepEqual(texts([...head, ...lines]), lines);
});

test('titles of other stories that stand in a box above and between the paragraphs are not made text', () => {
  const others = [
    'Lifeguards rescue dog from harbour mouth',
    'Bakery fined over weight of its loaves',
    'Choir wins cup for the seventh time',
  ];
  const lines = ['Top stories', ...others, ...head, ...paragraphs, 'Read more', ...others];
  assert.deepEqual(texts(lines), paragraphs);
});

test('titles in a box are not made text because a box in another place has them, too', () => {
  const others = [
    'Lifeguards rescue dog from harbour mouth',
    'Bakery fined over weight of its loaves',
    'Choir wins cup for the seventh time',
  ];
  const told = [
    'The dog had swum out after a gull that sat on the bow of the boat.',
    'The baker has sold loaves of the same weight for all of eleven years.',
    'The singers had come to the hall over the ice on foot that evening.',
  ];
  const box = others.flatMap((title, at) => [title, told[at] as string]);
  for (const label of ['Related', 'Read more', 'Most read', 'In this article'])
    for (const below of ['More from Northhaven', 'Related stories']) {
      const lines = [...head, ...paragraphs.slice(0, 2), label, ...others];
      assert.ok(
        !texts([...lines, ...paragraphs.slice(2), below, ...box, ...more]).includes(others[0] as string),
        `${label}, ${below}`,
      );
    }
});
