/** Whom “he” cannot mean any more, and whom names and callings near theirs do not mean. */
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

test('a surname that differs by a letter is another’s', () => {
  assert.equal(speaker('Kiichiro Toyoda made cars.', '“We recall them,” Toyota said on Monday.'), 'Toyota');
  assert.equal(
    speaker('Peter Petersen was found guilty.', '“He lied to us,” said Peterson, the prosecutor.'),
    'Peterson',
  );
});

test('whose claims drew words has not said them', () => {
  const claims = (name: string) => `${name}’s claims drew this reply from the company: “He is a liar.”`;
  assert.notEqual(speaker('Tom Berg runs the quay.', claims('Mr Berg')), 'Tom Berg');
  const mother = 'Mrs Quist, her mother, lives there. Mrs Quist’s answer: “Stop it, all of you.”';
  assert.notEqual(speaker('Ada Quist runs the quay.', mother), 'Ada Quist');
});

test('a former mayor is none of two of whom a sentence tells, nor whoever is beside “he” or “her”', () => {
  const mayor = '“I never touched it,” the former mayor said.';
  assert.equal(speaker('Ada Lind sued after John Berg cut her pay.', mayor), 'the former mayor');
  assert.equal(
    speaker('Ada Lind won her case against him.', `He would not look at her. ${mayor}`),
    'the former mayor',
  );
  assert.equal(
    speaker('Ada Lind lost her boat.', 'In a letter to her, “I am sorry,” the former mayor wrote.'),
    'the former mayor',
  );
});

test('a premier told something in the sentence before, the chief of a body with a long name need not have', () => {
  const told = 'Rolf Lindqvist told the Harbour Weekly that the quay was late.';
  assert.equal(speaker(told, 'The Danish premier added that it was “late again”.'), 'Rolf Lindqvist');
  const president = 'the Northhaven Harbour Workers Union president';
  assert.equal(
    speaker('Judge Ada Lind spoke on Monday.', `“We came at once,” ${president} said.`),
    president,
  );
  assert.equal(
    speaker(
      'A premier is to come. Rolf Lindqvist told the Harbour Weekly so.',
      'The Danish premier added that it was “late again”.',
    ),
    'The Danish premier',
  );
});
