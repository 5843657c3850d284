/** Where the words for whoever speaks end, and what is no words for anybody: a cut phrase, a setting, a party and its state. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

test('words that break off at a small word are nobody’s, and the subject of the sentence is looked for', () => {
  assert.equal(
    speaker('A critic for the paper characterised his singing as “a rattle in the fog”.'),
    'A critic for the paper',
  );
  assert.equal(speaker('“It is wet and cold here,” the firm she rows for said.'), 'the firm she rows for');
  assert.equal(
    speaker(
      'The new minister, Rosa Lindqvist, a former pilot, rattled critics of the government by issuing a statement on Friday, saying the date should be “celebrated by everybody.”',
    ),
    'Rosa Lindqvist',
  );
});

test('a day with its month shortened stands within the words for a paper', () => {
  assert.equal(
    speaker('A Dec. 9 post shared on the page of the school said that the crew was “wet and very cold.”'),
    'A Dec. 9 post',
  );
});

test('how much later something was said is no speaker, while “the day he spoke” tells of another thing', () => {
  const told = 'Tom Berg spoke in the hall of the club on Friday.';
  assert.equal(speaker(told, 'A few years later he argued that it was “a centre of hope”.'), 'Tom Berg');
  assert.notEqual(
    speaker(told, 'The day he spoke, posters of a dead fish with the words “all boats are late” hung there.'),
    'Tom Berg',
  );
});

test('a party and its state between commas are not those who speak', () => {
  assert.equal(
    speaker(
      'A spokesperson for Sen. Ada Quist, D-Maine, said her office was raising “serious concerns about it.”',
    ),
    'A spokesperson for Sen. Ada Quist',
  );
});

test('rules, claims and states after a preposition or before their own verb are no verbs of saying', () => {
  assert.equal(
    speaker(
      'Rosa Lindqvist, the head of policy, said top envoys from EU states will meet soon to “raise the pressure on them.”',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('This keeps the board from writing rules that are “dry and capricious.”') ?? null,
    null,
  );
  assert.equal(speaker('The board rules that boats are “dry and capricious.”'), 'The board');
});

test('what words in marks go on from without a comma is their own subject, and not whoever says them', () => {
  assert.equal(
    speaker(
      'The crew sued the owners of the pipe. The host, Quay Council board member Nora Lindqvist, has said the pipe “is against the best interest of the bay.”',
    ),
    'Nora Lindqvist',
  );
  assert.equal(speaker('So says the mayor: “It is late, and nobody minds.”'), 'the mayor');
  assert.equal(speaker('Asks one rower “Who will pay for all of this”.'), 'one rower');
  assert.equal(speaker('Then said the mayor “We shall not row again,” and left.'), 'the mayor');
});

test('what the words on a thing are called is no part of the thing', () => {
  assert.equal(
    speaker('The bottle that he carries has a sticker with the slogan “the bees are happy and so am I.”'),
    'a sticker',
  );
  assert.equal(
    speaker('The old school yearbook carried the caption “to join the rowers at once and for ever”.'),
    'The old school yearbook',
  );
  const bearing = {
    'A banner across the slipway bore the words': 'A banner',
    'A hoarding along the front bore the slogan': 'A hoarding',
    'A banner strung over the slipway bore the words': 'A banner',
    'A garland with white roses carried the message': 'A garland with white roses',
    'The van that she drove carried the slogan': 'The van',
  };
  for (const [lead, thing] of Object.entries(bearing))
    assert.equal(speaker(`${lead} “Keep the ferry”.`), thing, lead);
});

test('a name within what is said of somebody between commas is not the subject, but the name of an office there is', () => {
  const others = {
    'The paper, owned by Tom Berg, ': 'The paper',
    'The watchdog, after a complaint by Tom Berg, ': 'The watchdog',
    'The bench, in the case of Tom Berg, ': 'The bench',
    'The paper, sued by rower Tom Berg, ': 'The paper',
  };
  const rest = 'broke off the talks, calling them “a sorry sort of show”.';
  for (const [lead, who] of Object.entries(others)) assert.equal(speaker(lead + rest), who, lead);
  assert.equal(speaker(`The mayor, a rival of Rosa Lindqvist, ${rest}`) ?? null, null);
  assert.equal(speaker(`The host, former skipper Rosa Lindqvist, ${rest}`), 'Rosa Lindqvist');
  assert.equal(
    speaker(`The host, Outer Quays Defence Council board member Rosa Lindqvist, ${rest}`),
    'Rosa Lindqvist',
  );
});

test('“though” parts a sentence only with a subject of its own, and as far as its comma', () => {
  const words = '“clean enough for all to drink”';
  assert.equal(speaker(`The council, although badly hit, said the water was ${words}.`), 'The council');
  assert.equal(speaker(`The mayor kept the well, though with doubts, and called it ${words}.`), 'The mayor');
  assert.equal(speaker(`The judge kept the well, though in part, describing it as ${words}.`), 'The judge');
  assert.notEqual(
    speaker(`The mayor shut the well, though all of the boatmen called it ${words}.`),
    'The mayor',
  );
  assert.notEqual(
    speaker(
      `The council shut the well, although Rosa Lindqvist was among those rowing there, writing that it was ${words}.`,
    ),
    'The council',
  );
  assert.equal(speaker(`The council, although it was late, said the water was ${words}.`), 'The council');
});
