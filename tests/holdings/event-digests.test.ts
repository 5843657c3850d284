import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../src/archive/archive.ts';
import type { Entry } from '../../src/archive/entry.ts';
import { eventDigests } from '../../src/holdings/event-digests.ts';
import { entry } from '../archive/entries.ts';

const flood = { event: '1953-02-01', name: 'The flood' };
const digestsOf = (entries: Entry[]) => [...eventDigests(archiveOf(entries).coverage).values()];

test('the digest of an event changes with any of its articles, and with their number', () => {
  const [before] = digestsOf([entry('a', flood), entry('b', flood)]);
  const [changed] = digestsOf([entry('a', flood), { ...entry('b', flood), digest: 'saved again' }]);
  const [more] = digestsOf([entry('a', flood), entry('b', flood), entry('c', flood)]);
  const [same] = digestsOf([entry('a', flood), entry('b', flood), entry('c', { event: '1953-02-01' })]);
  assert.notEqual(changed, before);
  assert.notEqual(more, before);
  assert.equal(same, before);
});

test('of an event that hundreds report each article is read once, not once for each of the others', () => {
  let read = 0;
  const counted = Array.from({ length: 400 }, (_, number) =>
    Object.defineProperty(entry(`a-${number}`, flood), 'digest', {
      get: () => {
        read += 1;
        return `digest ${number}`;
      },
    }),
  );
  digestsOf(counted);
  assert.equal(read, 400);
});
