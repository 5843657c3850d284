import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { parse } from 'yaml';
import { readArticle } from '../../src/article/article.ts';
import { articleMarkdown } from '../../src/export/markdown.ts';
import { prose } from '../article/read.ts';

const signs = [
  'Stars *are* stars, and __lines__ are lines; [x](y) is no link, and ![x](y) no picture.',
  '# not a heading, however much it looks like one at the start of a line.',
  '<b>Tags</b> are <script>alert(1)</script> words, &amp; is five signs, `code` is in grave accents.',
  '1. This is a sentence that starts with a figure; so is the next.',
  '> This is not a quotation, because the clipping is not Markdown.',
  'Dashes are - - - and ---, ~~not~~ struck out, and http://example.org stays as it is.',
];

function markdownOf(text: string): { front: Record<string, unknown>; body: string } {
  const { reading } = readArticle({
    id: '2016/signs',
    path: 'signs.txt',
    bytes: new TextEncoder().encode(text),
    record: { headline: { value: 'A *starred* headline', source: 'a test' }, received: 'signs.txt' },
    authority: { people: [], organisations: [], outlets: [], places: [] },
  });
  assert.ok(reading);
  const markdown = articleMarkdown(reading);
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  return { front: parse(front), body };
}

test('what Markdown would read as markup is written so that it reads as the characters of the clipping', () => {
  const { body } = markdownOf(signs.join('\n\n'));
  const read = remark()
    .parse(body)
    .children.map((node) => toString(node));
  for (const sign of signs) assert.ok(read.includes(sign), sign);
  assert.doesNotMatch(body, /^#(?! A )|(?<!\\)~/m);
});

test('the headline is the one heading of first rank', () => {
  const [headline] = remark().parse(markdownOf(signs.join('\n\n')).body).children;
  assert.equal(headline?.type, 'heading');
  assert.equal(headline && toString(headline), 'A *starred* headline');
});

test('the front matter says what is known, and how', () => {
  const { front } = markdownOf(signs.join('\n\n'));
  assert.equal(front['title'], 'A *starred* headline');
  assert.equal(front['received'], 'signs.txt');
  assert.match(String(front['sha256']), /^[0-9a-f]{64}$/);
  assert.deepEqual(front['evidence'], { title: { basis: 'supplied', source: 'a test' } });
});

test('the front matter says what is not known', () => {
  const { front } = markdownOf(signs.join('\n\n'));
  for (const name of ['publisher', 'byline', 'event', 'published']) assert.equal(front[name], null, name);
  assert.ok(!('updated' in front));
});

test('the front matter has each quotation with its line, its speaker and how that is known', () => {
  const { front } = markdownOf(
    `“The boat is late,” Ada Quist said on Monday.\n\n${signs[0]}\n\nA note on the door read “no boat today”.`,
  );
  const [first, second] = front['quotations'] as { [name: string]: unknown }[];
  assert.deepEqual(first, {
    text: 'The boat is late,',
    line: 1,
    speaker: 'Ada Quist',
    evidence: { basis: 'stated', line: 1, text: 'Ada Quist said' },
  });
  assert.deepEqual([second?.['text'], second?.['line']], ['no boat today', 5]);
});

test('who says a quotation follows one dash, whether the clipping has it or not', () => {
  const quote = '“We will not stand for it, and we shall say so at the polls in May.”';
  for (const signed of ['— Colm Doyle, leader of the party', 'Colm Doyle, leader of the party'])
    assert.match(markdownOf([...prose, quote, signed, ...prose].join('\n\n')).body, /^> — Colm Doyle/m);
});

test('crossheads of several lines are written in one', () => {
  const parted = ['The ferry of', 'Harbour Lines', ', which is old, stays in', 'port', ', its owner said.'];
  const saying = (end: string) => prose.map((sentence) => `${sentence} ${end}`);
  const committee = ['What the committee of the town', 'heard of it', ...saying('So it is.')];
  const fares = ['What the ferry of', 'Harbour Lines', 'will cost', ...saying('It is so.')];
  const { body } = markdownOf([...prose, ...parted, ...committee, ...fares].join('\n'));
  assert.match(body, /^## What the committee of the town heard of it$/m);
  assert.match(body, /^## What the ferry of Harbour Lines will cost$/m);
});
