import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFilingOrder } from '../../../scripts/index/filing.ts';

test('names are filed without their articles, their case and their accents', () => {
  assert.deepEqual(
    inFilingOrder(['The Lamp', 'an aide', 'AFC Quay', 'Aaron Berg', 'Élan', 'Eva Lund', 'A']),
    ['A', 'Aaron Berg', 'AFC Quay', 'an aide', 'Élan', 'Eva Lund', 'The Lamp'],
  );
});
