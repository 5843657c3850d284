import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitAllSignals } from '../../scripts/fit/logistic.ts';
import { publishingIn } from '../../scripts/fit/publishing.ts';
import weights from '../../src/article/publisher/weights.json' with { type: 'json' };
import { worthOf } from '../../src/article/publisher/worth.ts';

const clippings = await publishingIn('tests/fixtures');
const examples = clippings.flatMap(({ candidates }) => candidates);

test('labelled clippings give whoever pages name: the publisher and others, of clippings that state one and that do not', () => {
  assert.ok(examples.some(({ yes }) => yes) && examples.some(({ yes }) => !yes));
  assert.ok(clippings.some(({ stated }) => stated) && clippings.some(({ stated }) => !stated));
});

test('the weights name what a candidate’s signals are called', () => {
  const known = new Set(Object.keys(weights.signals));
  for (const { signals } of examples)
    for (const name of Object.keys(signals)) assert.ok(known.has(name), name);
});

test('what only publishers have speaks for a candidate, what only others have against it', () => {
  const fitted = fitAllSignals(
    Array.from({ length: 40 }, (_, at) => ({
      signals: { [at % 2 ? 'notice' : 'label']: 1 },
      yes: at % 2 === 1,
    })),
  );
  assert.ok(worthOf({ notice: true }, fitted) > worthOf({}, fitted));
  assert.ok(worthOf({ label: true }, fitted) < worthOf({}, fitted));
});
