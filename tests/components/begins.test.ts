/** Which speakers begin their note with a capital that they have not at home. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begins } from '../../src/components/article/begins.ts';

test('a description begins its note with a capital, a name writes itself as it likes', () => {
  for (const name of ['the two leaders', 'a fellow guest', 'a Yemeni aide', 'his lawyer'])
    assert.deepEqual(begins(name), ['begins'], name);
  for (const name of ['eBay', 'bell hooks', 'a-ha', 'Maud Ellery', 'police', 'Speaker not stated'])
    assert.deepEqual(begins(name), [], name);
});
