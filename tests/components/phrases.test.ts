/** The first words of a passage, by which a link names it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opening } from '../../src/components/article/phrases.ts';

test('a comma or a full stop after the last word that is shown is left out, whether more follow or not', () => {
  assert.equal(opening('We shall go home.'), 'We shall go home');
  assert.equal(opening('According to the harbour, nothing sailed.'), 'According to the harbour …');
  assert.equal(opening('Everybody left for the U.S. in spring.'), 'Everybody left for the …');
  assert.equal(opening('They left the U.S. in spring.'), 'They left the U.S. …');
});
