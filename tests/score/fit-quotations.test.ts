import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signals } from '../../src/article/quotations/judging/signals.ts';
import weights from '../../src/article/quotations/judging/weights.json' with { type: 'json' };
import { type Example, fitLogistic } from '../../scripts/fit/logistic.ts';
import { quotedIn } from '../../scripts/fit/quoted.ts';

const names = ['said', 'titled', 'plain'] as const;
const example = (yes: boolean, ...signals: (typeof names)[number][]): Example<(typeof names)[number]> => ({
  signals: Object.fromEntries(signals.map((signal) => [signal, 1])),
  yes,
});

test('a signal that only quotations have speaks for them, one that only others have against, one that both have for neither', () => {
  const examples = Array.from({ length: 40 }, () => [
    example(true, 'said', 'plain'),
    example(false, 'titled', 'plain'),
    example(true, 'said'),
    example(false, 'titled'),
  ]).flat();
  const { signals } = fitLogistic(examples, names);
  assert.ok(signals.said > 1);
  assert.ok(signals.titled < -1);
  assert.ok(Math.abs(signals.plain) < 0.1);
});

test('every signal has a weight, and every weight a signal', () => {
  assert.deepEqual(Object.keys(weights.signals), Object.keys(signals));
});

test('labelled clippings give examples of quotations, and of titles that are none', async () => {
  const examples = await quotedIn('tests/fixtures');
  const titled = examples.filter(({ signals }) => signals['is written as a title'] === 1);
  assert.ok(examples.filter(({ yes }) => yes).length > 500);
  assert.ok(titled.some(({ yes }) => !yes));
});
