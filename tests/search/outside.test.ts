/** Words that stand beside articles, in captions, credits and furniture, to what a search says of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Made, makeCorpus } from './corpus.ts';
import { asked, makeIndex } from './index.ts';

/** Each its lines, below each other, and what they are. */
const beside: [kind: string, rule: string, text: string][][] = [
  [
    ['copyright', 'wording', 'Osprey Strand Gazettes Limited'],
    ['page top', 'before the article', 'Photo by Tamsin Okoro'],
  ],
  [
    ['copyright', 'wording', 'Osprey Gazettes\nGazettes Limited\nHeron Annals\nAnnals Company'],
    ['page top', 'before the article', 'tamsin\nokoro\nPlovers'],
  ],
  [
    ['copyright', 'wording', 'Heron Quay Annals Company'],
    ['gallery', 'caption', 'A war of Dunmorre at sea'],
  ],
];

const made = makeIndex(makeCorpus(beside.length).map((one, number) => withLines(one, beside[number] ?? [])));

function withLines(one: Made, lines: [string, string, string][]): Made {
  const removed = lines.map(([kind, rule, text], index) => {
    const line = 10 * (index + 1);
    return { kind, rule, text, line, endLine: line + text.split('\n').length - 1 };
  });
  return { ...one, article: { ...one.article, removed } as Made['article'] };
}

async function answerTo(text: string) {
  return (await made).engine.search(asked(text));
}

async function told(text: string) {
  const outside = await (await answerTo(text)).outside();
  return outside.map(({ words, id, line, clippings }) => [words.join(' '), id, line, clippings]);
}

test('words that stand in one line are told of there, wherever else some of them stand', async () => {
  for (const [text, words, id, line] of [
    ['"osprey strand gazettes limited"', 'osprey strand gazettes limited', '2016/made-0', 10],
    ['heron quay annals company', 'heron quay annals company', '2016/made-2', 10],
    ['tamsin okoro', 'tamsin okoro', '2016/made-0', 20],
    // What is not among the missing words, too, where it stands in a caption.
    ['"war of dunmorre"', 'war of dunmorre', '2016/made-2', 20],
  ] as const)
    assert.deepEqual(await told(text), [[words, id, line, null]], text);
});

test('a piece of what has a colon and is no field is not told of by itself', async () => {
  assert.deepEqual(await told('date:gazettes'), []);
  assert.deepEqual(
    (await told('osprey:gazettes')).map(([words]) => words),
    ['osprey gazettes'],
  );
  assert.notDeepEqual(await told('https://gazettes'), []);
});

test('it is said of one word in how many clippings it stands, and of several it is not', async () => {
  assert.deepEqual(
    (await told('gazettes')).map(([words, , , clippings]) => [words, clippings]),
    [['gazettes', 2]],
  );
  assert.deepEqual(
    (await told('osprey limited')).map(([words, , , clippings]) => [words, clippings]),
    [['osprey limited', null]],
  );
});

test('words that stand in no line together are told of one by one, each where it stands', async () => {
  assert.deepEqual(await told('plovers strand'), [
    ['plovers', '2016/made-1', 22, 1],
    ['strand', '2016/made-0', 10, 1],
  ]);
});

test('of all words the nearest is offered, in an article or beside it, and none for what stands beside one', async () => {
  for (const [text, offered] of [
    ['tamsni', ['tamsin']],
    ['dunmorr', ['dunmorre']],
    ['okoro', []],
    ['"tamsin strand"', []],
  ] as const)
    assert.deepEqual(
      (await (await answerTo(text)).suggestions()).map(({ word }) => word),
      offered,
      text,
    );
});
