import assert from 'node:assert/strict';
import { test } from 'node:test';
import { midSentence } from '../../src/components/article/mid-sentence.ts';

test('a speaker who is no name has no capital in the middle of a reason', () => {
  assert.equal(
    midSentence('“he” can only mean The pilot here', 'The pilot', ''),
    '“he” can only mean the pilot here',
  );
  assert.equal(
    midSentence('“The pilot” is One of the crew', 'One of the crew', ''),
    '“The pilot” is one of the crew',
  );
});

test('signs in what a speaker is called are as they are printed', () => {
  assert.equal(
    midSentence('“it” can only mean The shop $& here', 'The shop $&', ''),
    '“it” can only mean the shop $& here',
  );
});

test('a name keeps its capital', () => {
  assert.equal(
    midSentence('“it” can only mean The Lamp here', 'The Lamp', ''),
    '“it” can only mean The Lamp here',
  );
  assert.equal(
    midSentence('goes on from words of Ada Quist', 'Ada Quist', ''),
    'goes on from words of Ada Quist',
  );
});

test('a name that the article never writes without “the” has it in a reason, too', () => {
  const text = 'The Kremlin was silent.\nOn Monday the Kremlin’s man called it “fine”.';
  assert.equal(
    midSentence('“it” can only mean Kremlin here', 'Kremlin', text),
    '“it” can only mean the Kremlin here',
  );
  assert.equal(
    midSentence('“he” can only mean Berg here', 'Berg', 'The Berg family came. Berg said so.'),
    '“he” can only mean Berg here',
  );
  assert.equal(
    midSentence('“it” can only mean The Lamp here', 'The Lamp', 'The Lamp said so.'),
    '“it” can only mean The Lamp here',
  );
});
