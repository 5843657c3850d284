/** Blocks that were glued when the tags between them were taken away are read one by one, each at its columns. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { clippingLines } from '../../src/article/clipping-lines.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { plain } from '../../src/article/text/plain.ts';
import { prose, read, reading } from './read.ts';

const parse = (lines: string[]) => (unified().use(parseClipping).parse(lines.join('\n')) as Root).children;
const partsIn = (lines: string[]) => parse(lines).map((one) => plain(one));

/** A page without its tags. */
const title = 'Ferry to Northhaven sails again | The Harbour Times';
const menu = 'Skip to contentHomeNewsSportCultureWeatherAbout usContact';
const head = 'NewsFerry to Northhaven sails againBy Ada Quist12 May 2021';
const glued = `${prose.join('')}More on this storyHarbourFerriesIslandsShareTweetPrint`;
const page = [title, menu, head, glued];

/** What is written in a line of such a page. */
const partsOf = (line: string) => partsIn([...page, line]).slice(partsIn(page).length);

test('a menu, a headline, a byline, a day and the paragraphs of the text part where they are glued', () => {
  const parts = partsIn(page);
  assert.deepEqual(
    parts.slice(1, 9),
    'Skip to content,Home,News,Sport,Culture,Weather,About us,Contact'.split(','),
  );
  assert.deepEqual(parts.slice(9, 13), [
    'News',
    'Ferry to Northhaven sails again',
    'By Ada Quist',
    '12 May 2021',
  ]);
  assert.deepEqual(parts.slice(13, 16), prose);
});

test('each part stands at its line, columns and offset', () => {
  const [, , , , , , , , , , headline] = parse(page);
  const offset = page.slice(0, 2).join('\n').length + 1;
  assert.deepEqual(headline?.position, {
    start: { line: 3, column: 5, offset: offset + 4 },
    end: { line: 3, column: 36, offset: offset + 35 },
  });
});

test('an article is read from such a page, and each fact quotes the words of its columns', () => {
  const article = read(page);
  const { headline, byline, published } = article;
  assert.deepEqual(
    [headline?.value, byline?.value, published?.value],
    ['Ferry to Northhaven sails again', 'Ada Quist', '2021-05-12'],
  );
  for (const fact of [headline, byline, published])
    assert.equal(
      page[(fact?.line ?? 0) - 1]?.slice((fact?.start ?? 0) - 1, (fact?.end ?? 0) - 1),
      fact?.text,
    );
  assert.deepEqual(article.body.map(({ text }) => text).slice(0, 3), prose);
});

test('what was removed of a line that also has text is told by its columns', () => {
  const lines = clippingLines(reading(page));
  const last = lines[3];
  assert.ok(last && !last.removal && last.parts && last.parts.length > 1);
  const [{ start, end, removal }] = last.parts as [NonNullable<typeof last.parts>[number]];
  assert.equal(last.text.slice(start - 1, end - 1), removal.text);
  assert.ok(start > prose.join('').length);
});

test('a name with a capital within it stays whole, in a list of links as in a sentence', () => {
  assert.deepEqual(partsOf('FacebookYouTubeWhatsAppNewsletter'), [
    'Facebook',
    'YouTube',
    'WhatsApp',
    'Newsletter',
  ]);
  for (const line of [
    'The board of McDonald and Sons bought an iPhone for a PhD student, two MPs and the DVDs of a SeaWorld show.',
    'She moved from QuayPost to the council, and he to a firm named OpenKI that sells eBooks in the U.S. and in the U.K. too.',
    'Read it at www.QuayPost.example/NewsToday or write to Ada.Quist@QuayPost.example for more of it.',
  ])
    assert.deepEqual(partsOf(line), [line]);
});

test('a word that stands between different neighbours is one, in a list of links, too', () => {
  const lines = ['The QuayPost said so.', 'Nobody at QuayPost knew.'];
  const links = 'QuayPost NewsQuayPost Sport';
  assert.deepEqual(partsIn([...page, ...lines, links]).slice(-2), ['QuayPost News', 'QuayPost Sport']);
});

test('a quotation opens and closes with its own paragraph', () => {
  assert.deepEqual(
    partsOf(
      'The boat was late.“We sail on Monday.”The crew agreed."It is so," he said."Then we go."All went.',
    ),
    [
      'The boat was late.',
      '“We sail on Monday.”',
      'The crew agreed.',
      '"It is so," he said.',
      '"Then we go."',
      'All went.',
    ],
  );
});

test('initials, titles and sums of money are not cut', () => {
  const line =
    'The J.R. Quist fund paid $9Bn to Mr.Berg and to the U.S.A. branch of A.B.C. on the day before.';
  assert.deepEqual(partsOf(line), [line]);
});

test('the title of the page parts from what it is glued to, whatever its letters', () => {
  const lines = [
    '7 boats to Northhaven sail again - The Harbour Times',
    ...page.slice(1, 2),
    'BOATS7 boats to Northhaven sail again31 shares',
    glued,
  ];
  const parts = partsIn(lines);
  assert.ok(parts.includes('7 boats to Northhaven sail again') && parts.includes('BOATS'), parts.join('|'));
});

test('wide gaps that indentation left behind part blocks, but not where a page has few', () => {
  const rows = [
    'Home   News   Sport',
    'Culture   Weather   About us',
    'Letters   Archive   Contact',
    'Share   Print   Save',
  ];
  assert.equal(partsIn([...rows, ...prose]).length, 12 + prose.length);
  assert.deepEqual(partsIn([...rows.slice(0, 2), ...prose]), [...rows.slice(0, 2), ...prose]);
});

test('a text in which a space was forgotten here and there is left as it is', () => {
  const lines = [
    'The boat was late.The crew had waited since the morning of that day, as nobody knew when it would come.',
    'It left at noon.Nobody was hurt, said the harbour master in a statement that was sent to the papers.',
    ...prose,
  ];
  assert.deepEqual(partsIn(lines), lines);
});

test('names of firms that a sentence tells one after another stay whole, a word that begins a paragraph does not', () => {
  const line = 'She has shares in Berg, DockWorks, QuayPost, FerryLine’s fund, GullFeed and others.';
  assert.deepEqual(partsOf(line), [line]);
  assert.deepEqual(partsOf('Words by Ada QuistYesterday, the boat was late again in the harbour.'), [
    'Words by Ada Quist',
    'Yesterday, the boat was late again in the harbour.',
  ]);
});

test('two blanks behind a sentence in brackets end no block, behind a label in brackets they do', () => {
  const line = 'The boat was late.  (Nobody was told.)  The crew left.';
  assert.deepEqual(partsOf(line), [line]);
  assert.deepEqual(partsOf('The old harbour (1902)  Print this').length, 2);
});

test('a line takes no longer for each of its letters, however many of them stand together', () => {
  const long = 100_000;
  for (const line of ['a'.repeat(long), `a${' '.repeat(long)}b`, 'a.'.repeat(long), '"A"B'.repeat(long)]) {
    const begun = performance.now();
    partsOf(line);
    assert.ok(performance.now() - begun < 2_000, line.slice(0, 8));
  }
  const begun = performance.now();
  partsIn([`The boat of${' - Harbour'.repeat(long)}`, ...page]);
  assert.ok(performance.now() - begun < 2_000);
});
