/** Lines whose words stand further apart than a blank, as the margins of a page's elements leave them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeInUneven, singleBlanks } from '../../src/article/text/blanks.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('what stands at a place of a line with single blanks is found in the line as received', () => {
  const line = 'By  Ada\u00A0 Quist,\t editor';
  const even = singleBlanks(line);
  assert.equal(even, 'By Ada Quist, editor');
  for (const word of ['By', 'Ada', 'Quist', 'editor'])
    assert.ok(line.slice(placeInUneven(line, even.indexOf(word))).startsWith(word), word);
  assert.equal(placeInUneven(line, even.length), line.length);
  assert.equal(placeInUneven(even, 5), 5);
});

test('a page is read alike whatever blanks stand between the words of its lines, and its facts are shown where they stand', () => {
  const lines = [
    'Home',
    'Latest news',
    'Skip to content',
    title,
    'By Ada Quist - Harbour Press - Friday, March 5, 2021',
    'Share this article',
    ...prose,
    'Sign up for our newsletter',
    'Copyright 2021 Harbour Press. All rights reserved.',
  ];
  const wide = lines.map((line) => (prose.includes(line) ? line : `  ${line.replaceAll(' ', ' \u00A0')}`));
  const [one, other] = [read(lines), read(wide)];
  assert.equal(one.published?.value, '2021-03-05');
  assert.deepEqual(
    [other.byline?.value, other.published?.value, other.headline?.line, other.body.map(({ line }) => line)],
    [one.byline?.value, one.published?.value, one.headline?.line, one.body.map(({ line }) => line)],
  );
  assert.deepEqual(
    other.removed.map(({ line, rule }) => [line, rule]),
    one.removed.map(({ line, rule }) => [line, rule]),
  );
  const { line, start, end, text } = other.published as {
    line: number;
    start: number;
    end: number;
    text: string;
  };
  assert.equal(wide[line - 1]?.slice(start - 1, end - 1), text);
  assert.match(text, /^March\s+5,\s+2021$/);
});

test('a line whose parts stand further apart than a blank is read as any other, and its names have their place in it', () => {
  const names = (line: string, ...more: string[]) => {
    const byline = read([title, line, ...more, ...prose]).byline;
    const stated =
      byline?.line === 2 ? line.slice((byline.start ?? 0) - 1, (byline.end ?? 0) - 1) : undefined;
    assert.equal(byline?.text, stated);
    return [byline?.value, stated];
  };
  const day = 'March 5, 2021';
  assert.deepEqual(names('By  Ada Quist,  political editor', day), ['Ada Quist', 'Ada Quist']);
  assert.deepEqual(names('Posted   by\u00A0\u00A0Ada  Quist  and Tom Berg', day), [
    'Ada Quist and Tom Berg',
    'Ada  Quist  and Tom Berg',
  ]);
  assert.deepEqual(names('By Ada Quist   - Harbour Press - Friday, March 5, 2021'), [
    'Ada Quist',
    'Ada Quist',
  ]);
  assert.deepEqual(names('The ferry was steered  by Ada  Quist'), [undefined, undefined]);
});
