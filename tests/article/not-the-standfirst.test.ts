/** Lines that stand where a standfirst does and are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const signed = ['By Tom Berg', '12 March 2019', ...prose];

const standfirstOf = (...lines: string[]) => read([title, ...lines, ...signed]).standfirst?.value ?? null;

test('whose the words are, who pays for them, and what a page says to its readers are no standfirst', () => {
  for (const line of [
    'Opinions expressed by ferry contributors are their own.',
    'The views expressed in this column about the ferry are the author’s own.',
    'Crossings: the state of our ferries and harbours is supported by',
    'Continue reading the main story about the ferry Share This Page',
    'Chat with us about the ferry. Find out what the company does as it sails.',
    'Tags: Ferry, Company, Harbour, Island mail, Morning Crossing',
    'Good morning. Here is what the company says of its ferry and the crossing.',
  ])
    assert.equal(standfirstOf(line), null, line);
});

test('what sounds like such lines and tells of the matter is one', () => {
  for (const line of [
    'Views of the ferry differ: the company says that it is safe, and islanders stay at home.',
    'The crossing that islanders used for a hundred years was supported by no company at all.',
    'Good mornings on the quay are over, the company that runs the ferry has announced.',
    'Views expressed by ministers in private differ from what the company says of its ferry.',
    'Good morning, Northhaven: the ferry that the company promised will sail again in the summer.',
    'Talk with us or lose the harbour, islanders have told the company that runs the ferry.',
  ])
    assert.equal(standfirstOf(line), line);
});

test('what kind of picture is shown, and who stands where in it, are captions', () => {
  for (const line of [
    'A rendering of the company’s new ferry. It will sail from the harbour in summer.',
    'Stills from the film of the ferry, its crew and the morning crossing',
    'From left; ferry captains Rosa Lind and Ivar Holm in the harbour of the island on Friday.',
  ])
    assert.equal(standfirstOf(line), null, line);
  const drawn = 'A rendering made by the company shows a ferry that islanders say they did not ask for.';
  assert.equal(standfirstOf(drawn), drawn);
  const sung = 'A rendering of the old hymns that left islanders in tears closed the last day of the ferry.';
  assert.equal(standfirstOf(sung), sung);
});

test('the first of several points or titles in a row is none; one line over a picture and buttons is', () => {
  const line = 'Fares for islanders stay as they were before the break';
  const others = [
    'Company expects forty thousand people in its first year',
    'Old boat was sold for scrap by the company',
    'Harbour gets a new roof and a new clock',
  ];
  assert.equal(read([title, '12 March 2019', line, ...others, ...prose]).standfirst, undefined);
  const picture = 'Outnumbered: few captains of ferries are women, says Rosa Lind © Ivar Holm';
  assert.equal(standfirstOf(line, picture, `${title} on Quaybook`), line);
  const old = 'This article is more than five years old';
  assert.equal(standfirstOf(line, old, 'Boats at the quay in winter'), line);
});

test('without a headline, a line is none whose words the text does not have', () => {
  const other = 'Lighthouse keepers paint towers white when snow falls over distant hills, says a clerk.';
  assert.equal(read(['Menu', other, ...signed]).standfirst, undefined);
  const own =
    'After two winters without a boat the islanders have been told when their ferry will sail again in summer.';
  assert.equal(read(['Menu', own, ...signed]).standfirst?.value, own);
});

test('somebody shown somewhere below who signs, and a caption with who took it, are no standfirst', () => {
  const below = (line: string) => read([title, '12 March 2019', 'By Tom Berg', line, ...prose]).standfirst;
  for (const line of [
    'Ada Quist in her boat on the last morning',
    'Ada Quist with the new bell. It weighs as much as a boat.',
    'Ada Quist leaves the harbour for good. Pic by Rosa Lindqvist',
  ])
    assert.equal(below(line), undefined, line);
  for (const line of [
    'Ada Quist has sold her boat and bought the old ferry',
    'Ada Quist at the harbour has a boat of her own for the islanders',
    'Ada Quist with the story of how the islanders lost the old ferry',
    'The old harbour was shut for two winters. Picture House islanders want the ferry back',
  ])
    assert.equal(below(line)?.value, line);
});
