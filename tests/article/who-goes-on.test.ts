/** Who goes on: whoever tells what another told, and nobody where a paragraph turned to another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('whoever tells what another told goes on, and not whom they tell of', () => {
  for (const paragraphs of [
    ['Ellen Kerrigan said Rolf Holm had told her to leave. “I was shocked.”'],
    ['Ellen Kerrigan said that Rolf Holm had insisted on it.', '“It was a mistake.”'],
    ['Ellen Kerrigan, 28, said nobody had asked her anything. “They look at the boat and go.”'],
    ['Ellen Kerrigan said she had learned to read at the branch.', '“I was a shy child.”'],
  ])
    assert.equal(speaker(...paragraphs), 'Ellen Kerrigan', paragraphs[0]);
  // Another clause, after a comma, has a teller of its own.
  assert.equal(
    speaker('Ellen Kerrigan said it was late, but Rolf Holm told the board to wait. “We go at nine.”'),
    'Rolf Holm',
  );
});

test('what somebody wrote is told beside the sentence, though it stands in marks', () => {
  assert.equal(
    speaker(
      'Author Ellen Kerrigan, who wrote the “Seals at Night” books, said they had closed the quay.',
      '“I was there each day.”',
    ),
    'Ellen Kerrigan',
  );
});

test('nobody goes on in the next paragraph where the words after theirs tell of another', () => {
  const line = 'His wife, Susan Lindqvist, once said that living there was “like weather”.';
  assert.equal(speaker(`${line} I read him the line. He is delighted.`, '“That I remember.”'), null);
  assert.equal(speaker(`${line} She was right.`, '“That I remember.”'), 'Susan Lindqvist');
});
