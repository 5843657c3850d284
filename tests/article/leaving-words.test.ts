/** Which verb has the words in marks, where several stand before them or one tells of no words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('a verb leaves the words to the one before it where it tells of no words itself', () => {
  assert.equal(
    speaker('Ada Quist said that Tom Berg begged her for a loan in May and “would have sold his only boat”.'),
    'Ada Quist',
  );
  assert.equal(
    speaker(
      'But Tom Berg would do well to begin “mending his boats by hand” again, said Ada Quist, a rower.',
    ),
    'Ada Quist',
  );
  assert.equal(speaker('Tom Berg began, “We have come here to mend the boats.”'), 'Tom Berg');
  assert.equal(
    speaker(
      'Ada Quist spoke with her clerk “to hear of the storm and of the loss,” according to a harbour log.',
    ),
    'a harbour log',
  );
  assert.equal(speaker('As Tom Berg said, the quay was “late, wet and dear to us all”.'), 'Tom Berg');
  assert.notEqual(
    speaker(
      'As Tom Berg spoke, the clerks went on, whipping the crews against “any and all rule of the port”.',
    ),
    'Tom Berg',
  );
  assert.equal(
    speaker(
      'Tom Berg said his plan, which the Harbour Board estimates would cost much, would end “in tears and debt”.',
    ),
    'Tom Berg',
  );
  assert.equal(speaker('No wonder Ada Quist said, and I quote, “We love the old boats best.”'), 'Ada Quist');
});

test('an aside in double dashes parts no name from its verb, and a year none from what was found', () => {
  assert.equal(
    speaker(
      'With an unusual speech -- complete with drums -- Tom Berg told rowers that “we close one book tonight”.',
    ),
    'Tom Berg',
  );
  assert.equal(speaker('Ada Quist found in 2014 that the fleet is “the best in the north”.'), 'Ada Quist');
});

test('an owner in -s’ has a campaign that speaks, and a paper called after a post reports', () => {
  assert.equal(
    speaker('Harbour Rowers’ campaign called the report a “rush to judgment”.'),
    'Harbour Rowers’ campaign',
  );
  assert.equal(
    speaker('Berg’s stock answer then, “it will pass,” Ada Quist said, is likely to come again.'),
    'Ada Quist',
  );
  assert.equal(
    speaker('The Quay Post reported that he was out “at the wish of his three grown children”.'),
    'Quay Post',
  );
});

test('crowds, stories and those who exhort or ponder speak', () => {
  assert.equal(speaker('“We want our boats back,” the crowd yelled.'), 'the crowd');
  assert.equal(
    speaker('A story by the website Rowlog says that “more than a hundred boats are lost”.'),
    'A story by the website Rowlog',
  );
  assert.equal(speaker('“It is about time that we had a boat,” exhorted Ada Quist.'), 'Ada Quist');
  assert.equal(
    speaker('Ada Quist pondered who, without him, might “mend the boats of this town”.'),
    'Ada Quist',
  );
});
