/** Whom “he” cannot mean any more, and who is meant by a slip of the pen, a style, or what somebody was once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('somebody without a name is “he” in the next paragraph, and no further down', () => {
  const fisherman = 'A lone fisherman said the quay was full of mud.';
  assert.equal(speaker(fisherman, '“We cannot land a crate,” he said.'), 'A lone fisherman');
  assert.equal(
    speaker(
      fisherman,
      'The dredger is to come in the spring, if the weather lets it.',
      '“We cannot land a crate,” he said.',
    ),
    null,
  );
});

test('whoever is named since may be the one, though nothing tells that it is a he', () => {
  const [holm, mud] = ['Birk Holm complained that the quay was full of mud.', '“It is deep,” he said.'];
  assert.equal(speaker('The mate said the tide was low.', holm, mud), 'Birk Holm');
  assert.equal(speaker('The mate said the tide was low.', holm, 'Nets lay on the wall.', mud), null);
});

test('a surname that nobody bears is a slip for the one from which a letter tells it', () => {
  const says = (name: string) =>
    speaker('Trevor Lindqvist sold the boat to the board.', `“It leaked,” ${name} said later.`);
  assert.equal(says('Lindquist'), 'Trevor Lindqvist');
  assert.equal(says('Lindqvsit'), 'Trevor Lindqvist');
  assert.equal(says('Lindqviist'), 'Trevor Lindqvist');
  assert.equal(says('Lundqvits'), 'Lundqvits');
  assert.equal(says('Lindqvists'), 'Lindqvists');
  assert.equal(
    speaker(
      'Trevor Lindqvist sold the boat to Rosa Lindquist of the board.',
      '“It leaked,” Lindquist said later.',
    ),
    'Rosa Lindquist',
  );
  assert.equal(
    speaker('Trevor Lindqvist sold it to Ellen Lindqwist.', '“It leaked,” Lindquist said later.'),
    'Lindquist',
  );
});

test('whoever answers is meant by “Mr Quist’s answer was short”', () => {
  assert.equal(
    speaker(
      'Gordon Kerrigan winds the clock.',
      'Mr Kerrigan’s reply was a short one: “Let it be late, then.”',
    ),
    'Gordon Kerrigan',
  );
});

test('a former mayor is whoever alone the sentences before tell of, on whom they go on', () => {
  const told = 'Rolf Lindqvist has admitted that the quay was late.';
  const mayor = 'In a speech, the former mayor argued that mud was “nobody’s friend”.';
  assert.equal(speaker(`${told} But his plan went down in the spring. ${mayor}`), 'Rolf Lindqvist');
  assert.equal(
    speaker(`Rolf Lindqvist stayed at home because he knew that Dan Kerrigan would come. ${mayor}`),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker(`Rolf Lindqvist met Dan Kerrigan, who is no friend of his. ${mayor}`),
    'the former mayor',
  );
});

test('a premier or the chief of a body with a long name told something in the sentence before', () => {
  const told = 'Rolf Lindqvist told the Harbour Weekly that the quay was late.';
  assert.equal(speaker(told, 'The Danish premier added that it was “late again”.'), 'Rolf Lindqvist');
  assert.equal(
    speaker(told, 'The International Ferry Safety Agency (IFSA) chief added that it was “late again”.'),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker(
      'A premier is to come. Rolf Lindqvist told the Harbour Weekly so.',
      'The Danish premier added that it was “late again”.',
    ),
    'The Danish premier',
  );
});
