import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLogistic } from '../../scripts/fit/logistic.ts';
import { signingIn } from '../../scripts/fit/signing.ts';
import weights from '../../src/article/byline/weights.json' with { type: 'json' };
import { worthOf } from '../../src/article/byline/worth.ts';

const clippings = await signingIn('tests/fixtures');
const examples = clippings.flatMap(({ candidates }) => candidates);

test('labelled clippings give names without “By”: the byline and others, of clippings with a byline and without', () => {
  assert.ok(examples.some(({ yes }) => yes) && examples.some(({ yes }) => !yes));
  assert.ok(clippings.some(({ stated }) => stated) && clippings.some(({ stated }) => !stated));
  for (const { stated, candidates } of clippings) if (!stated) assert.ok(candidates.every(({ yes }) => !yes));
});

test('the weights name what a name’s features are called', () => {
  const known = new Set(Object.keys(weights.signals));
  for (const { signals } of examples)
    for (const name of Object.keys(signals)) assert.ok(known.has(name), name);
});

test('what only authors’ names have speaks for a name, what only others have against it', () => {
  const fitted = fitLogistic(
    Array.from({ length: 40 }, (_, at) => ({
      signals: { [at % 2 ? 'signed' : 'tagged']: 1 },
      yes: at % 2 === 1,
    })),
    ['signed', 'tagged'],
  );
  assert.ok(worthOf({ signed: 1 }, fitted) > 0 && worthOf({ tagged: 1 }, fitted) < 0);
});
