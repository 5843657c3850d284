import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderArticle } from '../../src/article/article.ts';
import { passages } from '../../src/article/passages.ts';
import type { Root } from '../../src/article/tree.ts';
import { blocksOf, prose, read, reading } from './read.ts';

/** The ids of paragraphs with these words, in their order. */
function idsOf(lines: string[]): string[] {
  const tree: Root = { type: 'root', children: blocksOf(lines) };
  passages()(tree);
  return tree.children.map(({ data }) => String(data?.passage));
}

const words = fc.oneof(fc.constantFrom(...prose, 'Yes.', 'No.'), fc.string({ unit: 'binary' }));
const paragraphs = fc.array(words, { maxLength: 12 });
const normal = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

test('the id of a passage made today is its id for ever', () => {
  assert.deepEqual(idsOf(['The ferry sails at noon.', '« Où ? », demanda-t-il.']), [
    'p-15c79237',
    'p-884a5c87',
  ]);
});

test('moving passages about changes no id, but of passages with the same words the order counts', () => {
  const shuffled = paragraphs.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, moved]) => {
      const byWords = (order: string[]) =>
        Map.groupBy(
          idsOf(order).map((id, at) => [id, normal(order[at] as string)] as const),
          ([, text]) => text,
        );
      const before = byWords(list);
      for (const [text, ids] of byWords(moved)) assert.deepEqual(ids, before.get(text));
    }),
  );
});

test('changing a passage changes its id and, unless it repeats another, no other', () => {
  fc.assert(
    fc.property(paragraphs, words, fc.nat(), (list, change, place) => {
      if (list.length === 0) return;
      const at = place % list.length;
      const others = list.filter((_, index) => index !== at).map(normal);
      fc.pre(normal(change) !== normal(list[at] as string));
      fc.pre(![change, list[at] as string].map(normal).some((text) => others.includes(text)));
      const [before, after] = [idsOf(list), idsOf(list.with(at, change))];
      assert.notEqual(after[at], before[at]);
      assert.deepEqual(after.toSpliced(at, 1), before.toSpliced(at, 1));
    }),
  );
});

test('every passage has one id, short and fit for an address', () => {
  fc.assert(
    fc.property(paragraphs, (list) => {
      const ids = idsOf(list);
      assert.equal(new Set(ids).size, list.length);
      for (const id of ids) assert.match(id, /^p-[0-9a-f]{8}(-\d+)?$/);
    }),
  );
});

test('how a clipping breaks its lines and writes its letters makes no difference', () => {
  const [one, wrapped, decomposed] = [
    'The caf\u00e9 is open.',
    'The caf\u00e9\r\n  is open.',
    'The cafe\u0301 is open.',
  ];
  const [id] = idsOf([one]);
  for (const text of [wrapped, decomposed]) assert.deepEqual(idsOf([text]), [id]);
});

test('passages of the same words are told apart by their order', () => {
  const [id, other, second] = idsOf(['Yes.', 'No.', 'Yes.', 'Yes.']);
  assert.notEqual(other, id);
  assert.equal(second, `${id}-2`);
});

test('a paragraph put before others, and furniture around them, leave their ids as they were', () => {
  const ids = (lines: string[]) => read(lines).body.map(({ id, text }) => [text, id]);
  const before = ids(prose);
  const after = ids([
    'Skip to content',
    'The harbour was closed on Sunday, and nobody was told of it in time.',
    ...prose,
  ]);
  assert.deepEqual(after.slice(-prose.length), before);
});

test('crossheads have slugs, two of the same words included, and none that could be an id of the page', () => {
  const lines = [...prose, 'Credits', ...prose, 'What Next?', ...prose, 'What Next?', ...prose];
  const crossheads = read(lines).body.filter(({ type }) => type === 'heading');
  assert.deepEqual(
    crossheads.map(({ id }) => id),
    ['s-credits', 's-what-next', 's-what-next-1'],
  );
});

test('a list is linked to item by item, a block quotation with the name under it', () => {
  const { body } = read([
    ...prose,
    'The company said:',
    '“We sail on Monday, and nobody will be left behind.”',
    'Ada Quist',
    '• Fares stay as they are.',
    '• The boat sails at noon.',
    ...prose,
  ]);
  const quote = body.find(({ type }) => type === 'quote');
  const attribution = body.find(({ type }) => type === 'attribution');
  const items = body.filter(({ type }) => type === 'list');
  assert.ok(quote && attribution);
  assert.equal(attribution.id, quote.id);
  assert.equal(new Set(items.map(({ id }) => id)).size, 2);
});

test('the page has each id of the body once, in its order', () => {
  for (const clipping of globSync('content/articles/**/*.txt')) {
    const read = reading(readFileSync(clipping, 'utf8'));
    const shown = [...renderArticle(read).html.matchAll(/ id="([ps]-[^"]+)"/g)].map(([, id]) => id);
    const wanted = [...new Set(read.article.body.map(({ id }) => id))];
    assert.deepEqual(shown, wanted);
  }
});

test('a passage runs in the direction of its own letters', () => {
  const { html } = renderArticle(reading(prose));
  assert.equal(html.match(/<p [^>]*dir="auto"/g)?.length, prose.length);
});
