import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { isAttached } from '../../src/article/clipping/attached.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { evidence } from '../../src/article/evidence.ts';
import { plain } from '../../src/article/text/plain.ts';
import { prose, read } from './read.ts';

const wordsOf = (lines: string[]) =>
  (unified().use(parseClipping).parse(lines.join('\n')) as Root).children.map(plain);

/** A sentence parted so that there is no doubt that links part lines. */
const parted = ['The ferry of', 'Harbour Lines', ', which is old, stays in', 'port', ', its owner said.'];
const whole = 'The ferry of Harbour Lines, which is old, stays in port, its owner said.';

test('lines parted at links are one paragraph, and a mark stands at the word before it', () => {
  assert.deepEqual(wordsOf(parted), [whole]);
});

test('a paragraph reaches from its first to its last line, and ends at its sentence', () => {
  const children = (
    unified()
      .use(parseClipping)
      .parse([...parted, 'The crew go home.'].join('\n')) as Root
  ).children;
  assert.deepEqual(
    children.map(({ position }) => [position?.start.line, position?.end.line]),
    [
      [1, 5],
      [6, 6],
    ],
  );
});

test('what a reader finds in such a paragraph is at its own line and columns', () => {
  const lines = [
    ...parted,
    'She told',
    'the Courier',
    ': “We sail',
    'on Monday',
    ',” and',
    'Maud Ferris',
    ', the captain, agreed.',
  ];
  const { quotations, people } = read(lines.join('\n'));
  const [said] = quotations;
  assert.deepEqual([said?.text, said?.line, said?.start, said?.end], ['We sail on Monday,', 8, 4, 11]);
  assert.deepEqual(
    people.filter(({ name }) => name === 'Maud Ferris').map(({ line }) => line),
    [11],
  );
});

test('names of pages in small letters, a byline and buttons stay lines of their own', () => {
  const labels = [
    'cricket',
    'rugby union',
    'golf',
    'Old pier to be mended at last',
    'by',
    'Ada Quist',
    'Log in',
    'Sign up',
  ];
  assert.deepEqual(wordsOf([...parted, ...labels]), [
    whole,
    'cricket',
    'rugby union',
    'golf',
    'Old pier to be mended at last',
    'by Ada Quist',
    'Log in',
    'Sign up',
  ]);
});

test('a title over a paragraph that opens with a name stays a title', () => {
  const lines = ['What They Said Of It', 'Ada Quist', 'said that the crew would stay at home.'];
  assert.deepEqual(wordsOf([...parted, ...lines]), [
    whole,
    'What They Said Of It',
    'Ada Quist said that the crew would stay at home.',
  ]);
});

test('blanks by themselves are no end of a paragraph in such a text, and an empty line is', () => {
  const lines = ['The crew of', ' ', 'the ferry', '', 'went home to the island.'];
  assert.deepEqual(wordsOf([...parted, ...lines]).slice(1), [
    'The crew of the ferry',
    'went home to the island.',
  ]);
});

test('a text in which lines end as paragraphs do is read by its lines', () => {
  const lines = [
    'the ferry sails from the harbour in the morning',
    'and it comes back in the evening with the mail',
    'Tickets: at the pier.',
  ];
  assert.deepEqual(wordsOf(lines), lines);
});

test('marks, what English shortens and brackets stand at their word; a number of points or an address does not', () => {
  for (const [line, next] of [
    ['the Courier', ', which'],
    ['Quist', '’s boat'],
    ['she said (', 'Reuters'],
    ['Reuters', ').'],
    ['“We go', ',” she said'],
    ['$', '40'],
  ] as const)
    assert.equal(isAttached(line, next), true, `${line}|${next}`);
  for (const [line, next] of [
    ['and then', '... nothing'],
    ['at', '.5 per cent'],
    ['he said', '“Go”'],
    ['a boat', 'sails'],
  ] as const)
    assert.equal(isAttached(line, next), false, `${line}|${next}`);
});

test('marks between labels, and those that lines of a program begin with, show no parted text', () => {
  for (const lines of [
    ['Labels', 'ferry', ',', 'harbour', ',', 'council'],
    ['int add(int x,', 'int y) {', 'return x', '}', ')', ')', ';'],
    ['const old = boats', '.filter(old)', ', more', ')', ';', 'return old'],
    ['200g of butter', ', softened', '3 eggs', ', beaten', 'a pinch of salt'],
    ['2. Nf3 Nc6', '!', '3. Bb5 a6', '?', '4. Ba4'],
    ['Salt', '17', '% a day', 'Sugar', '20', '% a day'],
  ])
    assert.deepEqual(wordsOf(lines), lines);
});

test('a link in a sentence shows a parted text without marks, and a poem’s lines do not', () => {
  const lines = ['The boats were slower on Tuesday after', 'the Courier', 'told of the fare.'];
  assert.deepEqual(wordsOf([...lines, ...lines]), [lines.join(' '), lines.join(' ')]);
  const poem = ['The tide comes in across the bar', 'and leaves the boats asleep', 'while over all'];
  assert.deepEqual(wordsOf(poem), poem);
});

test('who signs below a title is no part of it, nor is a title that ends in a particle', () => {
  const signed = ['Harbour wall to be rebuilt', 'By Ada Quist', ', Political Editor'];
  assert.deepEqual(wordsOf([...parted, ...signed]), [whole, signed[0], 'By Ada Quist, Political Editor']);
  const named = ['Harbour wall to be rebuilt', 'Ada Quist', ',', 'Tom Berg'];
  assert.deepEqual(wordsOf([...parted, ...named]).slice(0, 2), [whole, named[0]]);
  const titles = ['How the Sea Will Creep In', 'The Boats That Sail Away'];
  assert.deepEqual(wordsOf([...parted, ...titles]), [whole, ...titles]);
});

test('the last point but one of a list and what readers wrote in small letters end where their lines do', () => {
  const points = ['that the boats be mended at once; and', 'that no other be sold'];
  assert.deepEqual(wordsOf([...parted, ...points]), [whole, ...points]);
  const comments = ['jim92', 'i think the fare is a disgrace', 'reply'];
  assert.deepEqual(wordsOf([...parted, ...comments]), [whole, ...comments]);
});

test('a straight quotation mark by itself closes what is open, and else opens', () => {
  const said = ['She said, "We go', 'home.', '"'];
  assert.deepEqual(wordsOf([...parted, ...said]), [whole, 'She said, "We go home."']);
  assert.deepEqual(wordsOf([...parted, 'We go.', '"', 'Quist']), [whole, 'We go.', '"', 'Quist']);
});

test('marks without width before a comma leave it at its word', () => {
  assert.equal(isAttached('the Courier', '\u200B\u200E, which'), true);
  assert.equal(isAttached('the Courier', '\u200B\u200Ewhich'), false);
});

test('of a name that is parted from its article the name is the evidence', () => {
  const told = ['The wall was mended when', 'the', 'Selmouth Courier', 'described it as “good for years”.'];
  const lines = [...prose, ...parted, ...told];
  const [said] = read(lines).quotations;
  assert.match(said?.speaker?.value ?? '', /Selmouth Courier$/);
  const { line = 0, start = 1, end, text } = said?.speaker ?? {};
  assert.equal(lines[line - 1]?.slice(start - 1, (end as number) - 1), text);
  assert.match(text ?? '', /Selmouth Courier/);
});

test('words that begin with the break between two lines have their place in the second', () => {
  const [block] = (unified().use(parseClipping).parse(parted.join('\n')) as Root).children;
  const at = 'The ferry of'.length;
  const place = evidence(block as Root['children'][number], at, whole.indexOf(','));
  assert.deepEqual(place, { line: 2, start: 1, end: 14, text: 'Harbour Lines' });
});

test('a notice of copyright below words that go on in its line is at its own line', () => {
  const foot = ['Read our letter and', 'those of others', ', which are © 2019 Harbour Wire'];
  assert.deepEqual(read([...prose, ...parted, ...foot]).credits, [
    { kind: 'copyright', text: '© 2019 Harbour Wire', line: prose.length + parted.length + foot.length },
  ]);
});
