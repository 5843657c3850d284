/** What is known of a clipping to the text of its record: what is left to be filled in, and what the clipping states of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordText } from '../../../scripts/add/record.ts';
import { prose, read } from '../../article/read.ts';

test('an address that the clipping states is told where it is left open, and not where it was supplied', () => {
  const article = read([...prose]);
  const came = { received: 'ferry.txt', acquired: undefined };
  const address = 'https://www.lamp.example/ferry';
  assert.match(
    recordText(article, {}, came, { address }),
    /^# {3}address: .*; the clipping states https:\/\/www\.lamp\.example\/ferry$/m,
  );
  assert.doesNotMatch(recordText(article, {}, came), /the clipping states/);
  const supplied = { address: { value: address, source: 'a test' } };
  assert.doesNotMatch(recordText(article, supplied, came, { address }), /the clipping states/);
});
