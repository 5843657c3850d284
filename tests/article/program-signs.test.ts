/** The signs that programs leave in a text: taken off where the text shows that a program wrote them, and nowhere else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { clippingLines } from '../../src/article/clipping-lines.ts';
import { plain } from '../../src/article/text/plain.ts';
import { prose, read, reading } from './read.ts';

const wordsOf = (...lines: string[]) =>
  (unified().use(parseClipping).parse(lines.join('\n')) as Root).children.map(plain);

/** Enough of Markdown that a text shows it, and what is read of it. */
const shown = ['## [Fares](https://courier.example/fares)', '[News](https://courier.example/news)'];
const read0 = ['Fares', 'News'];
const markdown = (...lines: string[]) => {
  const [first, second, ...words] = wordsOf(...shown, ...lines);
  assert.deepEqual([first, second], read0);
  return words;
};

test('links, pictures, emphasis, headings, escapes and rules are taken off, and the words stay', () => {
  assert.deepEqual(
    markdown(
      'The [old boat](https://courier.example/boat_(1883) "The boat") is **not _for_ sale**\\.',
      '![A boat in port](https://courier.example/boat.jpg) She sails [on Monday][2].',
      '* * *',
      '### What comes next ###',
      '> She said [so](<https://courier.example/so>), too.[^1]',
      '[2]: https://courier.example/monday',
      '[^1]: To the Courier.',
    ),
    [
      'The old boat is not for sale.',
      'She sails on Monday.',
      'What comes next',
      'She said so, too.',
      'To the Courier.',
    ],
  );
});

test('a link around whole blocks, tables, fences and attributes leave their words', () => {
  assert.deepEqual(
    markdown(
      '[',
      '### The boat that came back',
      '](https://courier.example/back)',
      '| Fare | Price |',
      '| --- | ---: |',
      '| Single | £2 |',
      '```',
      'a_b [c](https://d.example) **e**',
      '```',
      '[The pier]{.place}, [old](/old){.link target="_blank"}',
    ),
    [
      'The boat that came back',
      'Fare Price',
      'Single £2',
      'a_b [c](https://d.example) **e**',
      'The pier, old',
    ],
  );
});

test('properties between two lines of hyphens are no text with signs, and other lines there are', () => {
  const properties = ['---', 'title: "**The old boat**"', '---'];
  assert.deepEqual(wordsOf(...properties, ...shown), [...properties, ...read0]);
  assert.deepEqual(wordsOf('---', '', '# The old boat', '---', ...shown), ['The old boat', ...read0]);
});

test('signs within words, products, names and notes are what they are, also in such a text', () => {
  const words = [
    'Five * three is 15, and so is 3 ** 5 to her.',
    'Write to ada_quist_1 or @_maud_ at the pier.',
    'He wrote “[sic]” and [added] a note [1].',
    'The f**king tide, she said.',
    '#HarbourDay is on Monday. * Terms apply.',
  ];
  assert.deepEqual(markdown(...words), words);
});

test('a text that somebody typed keeps its asterisks, brackets, number signs and angles', () => {
  const lines = [
    '# 1 in the list: the *old* ferry_boat [sic]',
    '> 90 % of the fares [1], #MeToo and 5 * 3',
    'See [the fares](below) and **this**.',
    '[1] Harbour Board, Fares, 2019.',
    'Quist & Berg &amp; Sons',
  ];
  assert.deepEqual(wordsOf(...lines), lines);
});

test('numbers of links are taken off where they rise from each to the next before words, not those of notes', () => {
  const page = Array.from({ length: 9 }, (_, at) => `[${at + 1}]Page ${at + 1}`);
  assert.deepEqual(wordsOf(...page, 'The [10]boat is old.').at(-1), 'The boat is old.');
  const notes = Array.from({ length: 12 }, (_, at) => `The boat [${at + 1}], and its crew.[${at + 1}]`);
  assert.deepEqual(wordsOf(...notes), notes);
  const sources = Array.from({ length: 12 }, (_, at) => `[${at + 1}] Quist, Boats, 2019.`);
  assert.deepEqual(wordsOf(...notes, ...sources), [...notes, ...sources]);
});

test('the list of addresses at the foot goes with the numbers of links', () => {
  const lines = [
    '[1]Home',
    'The [2]boat is old.',
    'References',
    '1. https://a.example/',
    '2. https://b.example/',
  ];
  assert.deepEqual(wordsOf(...lines), ['Home', 'The boat is old.']);
});

test('a mark before nearly every line is a mail’s, before one paragraph it is not taken off', () => {
  assert.deepEqual(
    wordsOf('She wrote:', ...['One.', 'Two.', '', 'Three.', 'Four.'].map((line) => `> ${line}`)),
    ['She wrote:', 'One.', 'Two.', 'Three.', 'Four.'],
  );
  const quoted = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', '> Seven.'];
  assert.deepEqual(wordsOf(...quoted), quoted);
});

test('characters written with a name or a number are those characters, where there are several', () => {
  assert.deepEqual(wordsOf('&ldquo;We go,&rdquo; said Ren&eacute;e &#8212; &#x2019;twas late &nosuch;'), [
    '“We go,” said Renée — ’twas late &nosuch;',
  ]);
  const told = ['Write &amp; for an ampersand, &lt; for a bracket and &eacute; for a letter with an accent.'];
  assert.deepEqual(wordsOf(...told), told);
});

test('lines that a converter filled are joined though an address is broken between them', () => {
  const lines = [
    'The ferry to the island will sail again from the first week of',
    'the summer, the [company that runs it](https://ferry.example/our-',
    'story-since-1883.html) has announced, after two long winters in',
    'which the island could be reached by air alone, and by few of **its',
    'people**, as the fare was high.',
  ];
  const [, , joined, ...more] = wordsOf(...shown, ...lines);
  assert.equal(more.length, 0);
  assert.match(joined ?? '', /^The ferry .* by few of its people, as the fare was high\.$/);
  assert.doesNotMatch(joined ?? '', /example|\*/);
});

test('as many signs as a clipping may hold are read in time, whatever is left open', () => {
  for (const sign of ['](', '[a](b(', '![a](/b) ', '**a ', '_a ', '[a](-\n-\n', '| a |\n', '&amp;', '[1]']) {
    const begun = performance.now();
    wordsOf(...shown, sign.repeat(200_000 / sign.length));
    assert.ok(performance.now() - begun < 5_000, sign);
  }
});

/** A clipping in Markdown, for what a reader is told of it. */
const clipping = [
  '[Skip to content](#main) ![Logo](/logo.png)',
  '# Ferry to [Northhaven](/northhaven) sails again',
  'By **Ada Quist**',
  '1 May 2019',
  ...prose,
  'Tom Berg said: “The [old](/old) boat is **mine**&rdquo;, &ldquo;and&rdquo; left.',
];

test('facts have their line and columns in the clipping, signs and all, and their words without', () => {
  const { headline, quotations } = read(clipping);
  const [line = ''] = clipping.slice(1);
  assert.deepEqual(
    [headline?.value, headline?.text, headline?.line, headline?.start, headline?.end],
    ['Ferry to Northhaven sails again', 'Ferry to Northhaven sails again', 2, 3, line.length + 1],
  );
  const [said] = quotations;
  const last = clipping.at(-1) as string;
  assert.equal(said?.text, 'The old boat is mine');
  assert.equal(last.slice((said?.start ?? 0) - 1, (said?.end ?? 0) - 1), 'The [old](/old) boat is **mine');
});

test('a sign is removed at its columns; one in a removed line goes with the line', () => {
  const lines = clippingLines(reading(clipping));
  const partsOf = (at: number) =>
    lines[at]?.parts?.map(({ start, end, removal }) => [
      removal.rule,
      lines[at]?.text.slice(start - 1, end - 1),
    ]);
  assert.equal(lines[0]?.removal?.rule, 'wording');
  assert.equal(lines[0]?.parts, undefined);
  assert.deepEqual(partsOf(1), [
    ['sign', '# '],
    ['sign', '['],
    ['sign', '](/northhaven)'],
  ]);
});

test('a picture’s sign is told as a picture’s, with the words for those who do not see it', () => {
  const { removed } = read([...clipping.slice(0, -1), '![The boat in port](/boat.jpg)', ...prose]);
  assert.ok(
    removed.some(({ rule, text }) => rule === 'picture' && text === '![The boat in port](/boat.jpg)'),
  );
});

test('the one heading of the first rank over the text is the headline, and headings in it are crossheads', () => {
  const { headline, body } = read([
    ...shown,
    '# Storms and what they leave us',
    '## Our readers write',
    ...prose,
    '## A word of thanks',
    ...prose,
  ]);
  assert.equal(headline?.value, 'Storms and what they leave us');
  assert.ok(body.some(({ type, text }) => type === 'heading' && text === 'A word of thanks'));
});

test('of two headings of the first rank, and of one below the text, none is the headline for that', () => {
  const two = ['# Harbour Board of Northhaven', '# Storms and what they leave us'];
  for (const lines of [
    [...shown, ...two, ...prose],
    [...shown, ...prose, ...prose, '# Storms and what they leave us', prose[0] as string],
  ])
    assert.notEqual(read(lines).headline?.value, 'Storms and what they leave us');
});

test('a heading may be told by the line below it', () => {
  const { headline } = read([
    ...shown,
    'Storms and what they leave us',
    '=============================',
    ...prose,
  ]);
  assert.equal(headline?.value, 'Storms and what they leave us');
});
