import assert from 'node:assert/strict';
import { readFileSync, globSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { segmentsOf } from './segments.ts';
import { prose, reading } from './read.ts';

/** Joined, the segments are the clipping; what lies between kept and removed lines is blank. */
function assertNothingLost(text: string) {
  const { tree, file } = reading(text);
  const segments = segmentsOf(tree, String(file));
  assert.equal(segments.map((segment) => segment.text).join(''), text);
  for (const { part, rule, text: words } of segments) {
    if (part === 'blank') assert.match(words, /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]*$/);
    if (part === 'removed') assert.ok(rule);
  }
}

test('kept and removed segments of every clipping in the archive rebuild it', () => {
  const clippings = globSync('content/articles/**/*.txt');
  assert.ok(clippings.length >= 5);
  for (const clipping of clippings) assertNothingLost(readFileSync(clipping, 'utf8'));
});

test('kept and removed segments of every fixture rebuild it', () => {
  for (const fixture of globSync('tests/fixtures/*/source.txt'))
    assertNothingLost(readFileSync(fixture, 'utf8'));
});

/** Lines of catalogues, which are cut and laid aside. */
const catalogued = [
  '---',
  'title: "Ferry will sail"',
  'author: [Ada Quist]',
  'published: 2021-03-05',
  '14 of 62 DOCUMENTS',
  'LENGTH: 98 words',
  'BYLINE: By ADA QUIST',
  'Full text: The ferry will sail.',
  'Ferry will sail again: [Final Edition]',
  'HD Ferry will sail',
  'From: Ada Quist',
  'To: Tom Berg',
  'Subject: Ferry will sail',
];

const line = fc.oneof(
  fc.constantFrom(...catalogued),
  fc.constantFrom(
    ...prose,
    'Skip to content',
    'Leave a Reply',
    '  • Author:',
    '“We sail on Monday.”',
    'Ada Quist',
    '• a bullet',
    'See Also',
    '# Ferry to sail again',
    '## [What comes next](https://courier.example/next)',
    'The fare is _the same_, **she said**, and the [old boat](https://courier.example/a_b) was \\[sold\\].',
    '![The boat](https://courier.example/boat.jpg) The boat in port',
    '[',
    '](https://courier.example/boat-',
    'in-port.html) is old.',
    '> It is [12]old, &ldquo;she&rdquo; said &amp; left',
    '[13]Home [14]News',
    '| Fare | Price |',
    '| --- | --- |',
    '```',
    `HomeNewsSportCulture   About us${prose.join('')}ShareTweetPrint © 2021`,
    '',
  ),
  fc
    .string({ unit: 'binary' })
    .filter((text) => !text.includes('\0') && !/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/.test(text)),
);
/** Texts of such lines alone: in others no program is likely to have left enough signs. */
const ofProgram = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom(
        '# Ferry',
        '> The [boat](https://a.example/b) _is_ \\[old\\].',
        '](/a',
        '[x',
        '* **',
        '&#8217;',
        '[1]Home [2]It',
      ),
      fc.constantFrom(
        ...prose,
        '**Fare',
        '![',
        '](/b-',
        'c) d',
        '***',
        '|a|b|',
        '|-|-|',
        '```',
        '',
        '[^1]: x',
        '&ldquo;Go,&rdquo; said Ada Quist.',
      ),
      fc.string({ unit: fc.constantFrom(...'[]()!*_#>&;|`\\ ab\n') }),
    ),
    fc.constantFrom('\n', '\r\n', '\n\n'),
  ),
  { minLength: 8 },
);

const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n');

test('kept and removed segments of any text rebuild it', () => {
  const clipping = fc.array(fc.tuple(line, ending)).map((lines) => lines.flat().join(''));
  fc.assert(
    fc.property(clipping, (text) => assertNothingLost(text)),
    { numRuns: 300 },
  );
});

test('so do those of any text with the signs of a program', () => {
  fc.assert(
    fc.property(ofProgram, (lines) =>
      assertNothingLost(`## [Ferry](https://a.example/)\n![](/boat.jpg)\n${lines.flat().join('')}`),
    ),
    { numRuns: 300 },
  );
});
