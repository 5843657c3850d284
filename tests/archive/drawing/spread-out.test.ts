/** Places that are put apart as little as need be, and stay on their axis. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadOut } from '../../../src/archive/drawing/spread-out.ts';

const axis = { from: 5, to: 95 };

test('places that would touch are put apart about their middle, others stay', () => {
  assert.deepEqual(spreadOut([20, 50, 54], 10, axis), [20, 47, 57]);
});

test('at an end of the axis they give way towards its middle', () => {
  assert.deepEqual(spreadOut([2, 50, 98], 10, axis), [5, 50, 95]);
  assert.deepEqual(spreadOut([50, 92, 94], 10, axis), [50, 85, 95]);
});
