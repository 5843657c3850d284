import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { joinWrapped } from '../../src/article/clipping/wrapped.ts';
import { linesOf } from '../../src/article/text/lines.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { plain } from '../../src/article/text/plain.ts';
import { read } from './read.ts';

const paragraphs = (lines: string[], ending = '\n') =>
  (unified().use(parseClipping).parse(lines.join(ending)) as Root).children.map((one) => plain(one));

const ferry = [
  'The ferry to the island will sail again from the first week of',
  'the summer, the company that runs it has announced, after two',
  'winters in which the island could be reached by air alone.',
];
const fares = [
  'Fares are to stay as they were before the break, and the first',
  'crossing of the day will carry the mail as it did until the old',
  'boat was taken out of service and sold for scrap in the spring.',
];

test('lines that somebody ended stand alone above text of a fixed width, though no blank line parts them', () => {
  const head = ['Ferry to sail again in summer', 'By Ada Quist', '12 May 2021'];
  assert.deepEqual(paragraphs([...head, ...ferry, '', ...fares]), [
    ...head,
    ferry.join(' '),
    fares.join(' '),
  ]);
});

test('a headline of two lines is one', () => {
  const head = ['Ferry to the island will sail again, says the company that has', 'run it for forty years'];
  const [headline] = paragraphs([...head, 'By Ada Quist', '', ...ferry, '', ...fares]);
  assert.equal(headline, head.join(' '));
});

test('a headline whose first line ends in a word that wants another goes on below, over a day with its time', () => {
  const headOf = (...head: string[]) =>
    paragraphs([...head, '', '10:40am Monday 7th June 2021', '', ...ferry, '', ...fares])[0];
  assert.equal(
    headOf('Brass band is told to stop over', 'concert on the old ferry quay'),
    'Brass band is told to stop over concert on the old ferry quay',
  );
  assert.equal(headOf('Brass band plays', 'Concert on the old ferry quay'), 'Brass band plays');
});

test('one long line of the page does not keep the lines of the text apart', () => {
  const cookies =
    'We and our partners keep and read what is on your device, to show you what you may like and to count who reads.';
  assert.deepEqual(paragraphs([cookies, '', ...ferry, '', ...fares]), [
    cookies,
    ferry.join(' '),
    fares.join(' '),
  ]);
});

test('each item of a list in such text begins a line, however full the one before it is', () => {
  const items = [
    '• Crossings on every day of the week but Sunday, as it was once.',
    '• Fares as before the break.',
  ];
  assert.deepEqual(paragraphs([...ferry, '', ...fares, '', ...items]).slice(-2), items);
});

test('a text whose links were set on lines of their own is not taken for one broken at a width', () => {
  const linked = [
    'The ferry to the island will sail again, the',
    'Harbour Board',
    'said on Monday, and it is to carry the mail as it did before it was',
    'sold.',
    'Fares were to stay, as',
    'reported last week',
    'by those who asked.',
    'It has',
    'told the council',
    'that it has a boat.',
  ];
  assert.equal(joinWrapped(linesOf(linked.join('\n'))), null);
  assert.deepEqual(paragraphs(linked), [
    linked.slice(0, 4).join(' '),
    linked.slice(4, 7).join(' '),
    linked.slice(7).join(' '),
  ]);
});

test('words and names that run over the end of a line are read as on one line, whatever ends it', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const { quotations, people } = read(
      [
        ...ferry,
        '',
        ...fares,
        '',
        '“We shall sail on every day of the week but Sunday, and so it was',
        'before the break,” said the captain of the new boat, Leonora van',
        'Houten, who said that she was glad.',
      ].join(ending),
    );
    assert.deepEqual(
      quotations.map(({ text, speaker, line }) => [text, speaker?.value, line]),
      [
        [
          'We shall sail on every day of the week but Sunday, and so it was before the break,',
          'Leonora van Houten',
          9,
        ],
      ],
    );
    assert.ok(people.some(({ name, line }) => name === 'Leonora van Houten' && line === 10));
  }
});

test('a description that runs over the end of a line is told on one line', () => {
  const { quotations } = read([
    ...ferry,
    '',
    ...fares,
    '',
    '“We were on deck and saw it coming towards us,” said a retired',
    'teacher, who was on her way to see her sister on the island.',
  ]);
  assert.equal(quotations[0]?.speaker?.value, 'a retired teacher');
});

test('a name under a headline that fills its line is not the headline’s', () => {
  const head = ['Ferry to the island will sail again in summer, say its owners', 'Rosa Lindqvist'];
  assert.deepEqual(paragraphs([...head, '', ...ferry, '', ...fares]).slice(0, 2), head);
});

test('the subject behind the quotation that a sentence opens with is its evidence, in the next line, too', () => {
  const { quotations } = read([
    ...ferry,
    '',
    ...fares,
    '',
    'Declaring “the oldest right of every islander in these waters”',
    'to be at stake, Tom Berg, who leads the board, has asked for it',
    'to be looked at again before the summer is over.',
  ]);
  const { value, text, start = 0, end = 0 } = quotations[0]?.speaker ?? {};
  assert.deepEqual([value, text, end - start], ['Tom Berg', 'Tom Berg', 'Tom Berg'.length]);
});
