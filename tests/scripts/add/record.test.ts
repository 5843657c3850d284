/** What is known of a clipping to the text of its record: what is left to be filled in, and what the clipping states of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordText } from '../../../scripts/add/record.ts';
import { prose, read } from '../../article/read.ts';

const came = { received: 'ferry.txt', acquired: undefined };

test('an address that the clipping states is told with its line, and asked for no more', () => {
  const lines = ['Title: Ferry to the island will sail again', 'Date: 5 March 2021'];
  const text = recordText(read([...lines, 'URL: https://www.lamp.example/ferry', '', ...prose]), {}, came);
  assert.match(text, /^# {3}address: https:\/\/www\.lamp\.example\/ferry \(stated, line 3\)$/m);
  assert.doesNotMatch(text, /^# {3}address: an address/m);
});

test('one that it does not state is left to be filled in', () => {
  assert.match(recordText(read([...prose]), {}, came), /^# {3}address: an address/m);
});
