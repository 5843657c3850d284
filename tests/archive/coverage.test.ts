import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf } from '../../src/archive/coverage.ts';
import { entry } from './entries.ts';

const event = '2025-01-20';
const joined = (...entries: ReturnType<typeof entry>[]) =>
  coverageOf(entries).map(({ name, articles }) => [name, ...articles.map(({ id }) => id)]);

test('articles whose records call an event of one day alike report one event', () => {
  assert.deepEqual(
    joined(
      entry('a', { event, name: 'Russia’s Security Council meets' }),
      entry('b', { event }),
      entry('c', { event, name: "Russia's security council  meets" }),
    ),
    [['Russia’s Security Council meets', 'a', 'c']],
  );
});

test('one day is not one event', () => {
  assert.deepEqual(joined(entry('a', { event }), entry('b', { event })), []);
  assert.deepEqual(
    joined(entry('a', { event, name: 'A speech' }), entry('b', { event, name: 'A call' })),
    [],
  );
});

test('one name on two days is two events', () => {
  const name = 'A speech';
  assert.deepEqual(joined(entry('a', { event, name }), entry('b', { event: '2025-01-21', name })), []);
  assert.deepEqual(joined(entry('a', { event, name }), entry('b', { event: '2025-01-20/..', name })), []);
});
