/** Lines that one publisher's clippings share are its pages' furniture, however much they read as text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose } from '../article/read.ts';
import { findRefrains } from '../../src/holdings/refrains.ts';
import { type Files, readTrial, trialContent } from './trial.ts';

const motto =
  'The Gull has been printed by its readers and for its readers on paper of seaweed since the year 1911.';

/** Clippings that differ in what they tell, and have the motto between their paragraphs. */
function clippings(publishers: string[]): Files {
  return Object.fromEntries(
    publishers.flatMap((publisher, at) => {
      const [first, ...rest] = prose.map((paragraph) => `${paragraph} It is ferry number ${at}.`);
      const text = [`Ferry number ${at} will sail again in summer`, first, motto, ...rest].join('\n\n');
      const record = `publisher: { value: ${publisher}, source: a test }\n`;
      return [
        [`2020/ferry-${at}.txt`, text],
        [`2020/ferry-${at}.yaml`, record],
      ];
    }),
  );
}

const removedMottos = async (publishers: string[]) => {
  const { readings } = await readTrial(await trialContent(clippings(publishers)));
  return readings.map(({ article }) => article.removed.find(({ text }) => text === motto)?.rule ?? null);
};

test('a line that stands in three clippings of one publisher is removed, and says why', async () => {
  assert.deepEqual(await removedMottos(['The Gull', 'The Gull', 'The Gull']), [
    'refrain',
    'refrain',
    'refrain',
  ]);
});

test('a line that stands in two clippings of a publisher, or in those of several, stays', async () => {
  assert.deepEqual(await removedMottos(['The Gull', 'The Gull', 'The Tern']), [null, null, null]);
});

test('a story that a publisher printed again and again, with a line more each time, keeps its lines', async () => {
  const story = (at: number) =>
    [
      'Ferry will sail again in summer',
      `The boat number ${at} was shown to all who had come.`,
      ...prose,
    ].join('\n\n');
  const files = [1, 2, 3].flatMap((at) => [
    [`2020/ferry-${at}.txt`, story(at)],
    [`2020/ferry-${at}.yaml`, 'publisher: { value: The Gull, source: a test }\n'],
  ]);
  const { readings } = await readTrial(await trialContent(Object.fromEntries(files)));
  assert.ok(readings.every(({ article }) => article.removed.every(({ rule }) => rule !== 'refrain')));
});

test('the same clipping three times over has no refrain', async () => {
  const [text, record] = Object.values(clippings(['The Gull']));
  const copies = [0, 1, 2].flatMap((at) => [
    [`2020/copy-${at}.txt`, text],
    [`2020/copy-${at}.yaml`, record],
  ]);
  assert.equal((await findRefrains(await trialContent(Object.fromEntries(copies)))).size, 0);
});
