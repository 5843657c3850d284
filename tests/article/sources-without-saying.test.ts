/** Words whose source a sentence names in other ways than by a verb of saying right beside them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

const tells = (sentence: string, who: string | null) => assert.equal(speaker(sentence), who, sentence);

test('whoever puts it so, or has it so, says it', () => {
  tells('As the old proverb has it, “a late boat is dearer than a lost one”.', 'the old proverb');
  tells('As Rosa Lindqvist once put it, “a late boat is dearer than a lost one”.', 'Rosa Lindqvist');
});

test('words from somebody’s office are that office’s; words from the window are nobody’s', () => {
  tells(
    'From the sheriff’s office on Friday: “Turn around, do not drown. That goes for boats, too.”',
    'the sheriff’s office',
  );
  tells('From the window of the inn: “Turn around, do not drown. That goes for boats, too.”', null);
});

test('what “it” ends with is in the words of the paper that was told of', () => {
  tells(
    'The memo is four lines long. It is dated, and it ends with the words “please destroy after reading”.',
    'The memo',
  );
});

test('one of them is who they are said to be', () => {
  tells(
    'Rowers stood at the gate. One of them, a mechanic from Ayr who would not give his name, said: “We are not moving.”',
    'a mechanic from Ayr',
  );
});

test('somebody is supposed to have said something', () => {
  tells('“A week is a long time at sea,” Harold Lindqvist is supposed to have said.', 'Harold Lindqvist');
});

test('what people are told to do is in the words of whoever tells them', () => {
  tells('Passengers were told to “check before you sail” by the harbour board.', 'the harbour board');
  tells('Passengers were told to “check before you sail” by the evening.', null);
});

test('counsel needs no article, and a brother-in-law is somebody', () => {
  tells('“The file cannot be traced, My Lords,” submitted counsel for the State.', 'counsel for the State');
  tells('“Has the boat been told?” tweeted my brother-in-law, who rows.', 'my brother-in-law');
});

test('a county has one engineer, whoever else the story names', () => {
  const named = '“It is late,” said Rosa Lindqvist, whose boat lies at the quay.';
  assert.equal(
    speaker(named, 'The county engineer said the road would go ahead “subject to funding”.'),
    'The county engineer',
  );
  assert.equal(speaker(named, 'The lorry driver said the road would go ahead “subject to funding”.'), null);
});

test('what somebody finds it is in the words of whoever does', () => {
  tells(
    'One passenger, who had been waiting since Sunday, found it “very moving and very wet”.',
    'One passenger',
  );
});

test('a body that issued a notice goes on in it, and a menu is not the slate that it is', () => {
  tells(
    'The harbour group has issued a notice in capitals: no rowing. It adds: “do not speak to Gerald”.',
    'The harbour group',
  );
  tells('The menu is a single sheet of slate. It says: “Cooking is the memory of fire.”', 'The menu');
});

test('a union beside its name is called by it', () => {
  tells(
    'The trade union Lagerfolk was cautious. “An apology is not a brake,” it noted in a comment.',
    'Lagerfolk',
  );
});

test('a form, a reply and a secretariat say what they say', () => {
  tells(
    'The form he filed, which we have seen, refers to a “potential appearance of a conflict” and leaves a line blank.',
    'The form',
  );
  tells(
    'A 2011 reply, placed before the court, stated: “File under process of being located.”',
    'A 2011 reply',
  );
  assert.deepEqual(
    quoted(
      'The party’s national secretariat has called the matter a “family affair” and set up a committee.',
    ).at(-1),
    ['family affair', 'The party’s national secretariat'],
  );
});

test('a meeting and an opera end with words that others say', () => {
  for (const said of [
    'The union met on Monday. It began with the words “Good evening to all rowers”.',
    'The company was pleased with its opera. It ends with the line “No boat is late that comes at all”.',
  ])
    assert.ok(!speaker(said), said);
});

test('a film that somebody made and a pub that somebody owns do not speak', () => {
  tells(
    '“It is a wet film,” said the director of a film called Storm, set on the quay.',
    'the director of a film',
  );
  tells('“We are open,” said the owner of a pub called Swan, which was shut.', 'the owner of a pub');
});

test('a letter from another is not in the words of the body that released it', () => {
  tells(
    'The union has released a letter from the mayor. It adds: “I am sorry for the strike. It was wrong.”',
    null,
  );
});

test('whoever stands behind a body, or founded it, is not its name', () => {
  for (const said of [
    'The committee Chair Ada Quist was late. “We will not sail,” it said in a letter.',
    'The club Lagerfolk joined was late. “We will not sail,” it said.',
  ])
    assert.ok(!/Quist|Lagerfolk/.test(speaker(said) ?? ''), said);
});

test('they to whom the writer turned right before are no others', () => {
  const guests = 'When we asked the guests they said: “It was cold.”';
  tells(`${guests} When we called the harbour office they said: “It was warm.”`, 'the harbour office');
  tells(`${guests} When we rang the bell they said: “We are shut.”`, null);
});

test('a sister to somebody with a name is not that one', () => {
  tells('A nurse, sister to teacher Ada Quist, was there. “It was loud,” she said.', 'A nurse');
});
