import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Choice, fitChoices } from '../../scripts/fit/choice.ts';
import { choicesOf, examplesOf, headlinesIn } from '../../scripts/fit/headlines.ts';
import forest from '../../src/article/headline/forest.json' with { type: 'json' };
import { rowNamesOf } from '../../src/article/headline/rows.ts';
import weights from '../../src/article/headline/weights.json' with { type: 'json' };

const choice = (taken: number, ...options: Choice['options']): Choice => ({ options, taken });

test('what only the taken options have speaks for them, what only others have against, and what all have for neither', () => {
  const choices = Array.from({ length: 160 }, () => [
    choice(0, { titled: 1, plain: 1 }, { shared: 1, plain: 1 }, { plain: 1 }),
    choice(1, { shared: 1, plain: 1 }, { titled: 1, plain: 1 }),
  ]).flat();
  const { titled, shared, plain } = fitChoices(choices, ['titled', 'shared', 'plain']);
  assert.ok((titled as number) > 1);
  assert.ok((shared as number) < -1);
  assert.equal(Math.abs(plain as number), 0);
});

test('of options that one signal tells from very many others, the weights stay finite and tell them still', () => {
  const others = Array.from({ length: 60 }, (_, at) => ({ shared: 1, short: at % 2, plain: 1 }));
  const choices = Array.from({ length: 200 }, () => choice(60, ...others, { titled: 1, plain: 1 }));
  const { titled, shared, short } = fitChoices(choices, ['titled', 'shared', 'short', 'plain']);
  assert.ok((titled as number) > 1 && (titled as number) < 9);
  assert.ok((shared as number) < -1 && (shared as number) > -9);
  assert.ok(Math.abs(short as number) < 2);
});

test('the forest asks for what a row holds', () => {
  assert.deepEqual(forest.names, rowNamesOf(weights));
});

test('labelled clippings give a choice of lines each, and rows of the headline and of others', async () => {
  const titled = await headlinesIn('tests/fixtures');
  const choices = choicesOf(titled);
  assert.ok(choices.some(({ options, taken }) => taken === options.length - 1));
  assert.ok(choices.filter(({ options, taken }) => taken < options.length - 1).length > 90);
  const rows = titled.flatMap((one) => examplesOf(one, weights));
  assert.ok(rows.every(({ row }) => row.length === forest.names.length));
  assert.ok(rows.some(({ yes }) => yes) && rows.some(({ yes }) => !yes));
});
