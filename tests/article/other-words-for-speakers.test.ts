/** Who speaks where the sentence has other words for them, or other people in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, quoted, read, speaker } from './read.ts';

test('a name at the end of a description is whose it is, whatever the description has in it', () => {
  assert.equal(
    speaker('Days later, Rosa Lindqvist’s incoming chief of staff Ellen Kerrigan said it was “bunk”.'),
    'Ellen Kerrigan',
  );
  assert.equal(
    speaker('Rosa Lindqvist’s Danish counterpart Ove Holm had then said: “It should be resolved.”'),
    'Ove Holm',
  );
  assert.equal(
    speaker('Before the vote, Minister in the Ministry of Finance Ellen Kerrigan said, “It is simple.”'),
    'Ellen Kerrigan',
  );
  assert.equal(
    speaker('“It is wet,” said a friend of actor Ellen Kerrigan.'),
    'a friend of actor Ellen Kerrigan',
  );
});

test('what one had done, told by another, is in the words of whoever tells it', () => {
  const told = 'In a recording, Rosa Lindqvist can be heard saying that the dredging was';
  assert.equal(speaker(`${told} ordered by Rolf Kerrigan “because he has a grudge”.`), 'Rosa Lindqvist');
  assert.equal(speaker(`${told} described by Rolf Kerrigan as “a grudge in mud”.`), 'Rolf Kerrigan');
});

test('whoever receives an emailed threat is not its author', () => {
  assert.equal(
    speaker(
      'The board’s president, Rolf Lindqvist, received the emailed threat.',
      '“I am writing to tell you what will happen,” the email began.',
    ),
    'the email',
  );
});

test('whoever is heard to shout shouts, not whoever hears it', () => {
  assert.equal(
    speaker('Rolf Lindqvist, who lives across the street, heard an officer yell: “Come down!”'),
    'an officer',
  );
  assert.equal(speaker('Rolf Lindqvist heard Ellen Kerrigan shout: “Come down!”'), 'Ellen Kerrigan');
});

test('a verb that has a clause of its own leaves the words before it to whoever asked them', () => {
  assert.equal(
    quoted(
      'After member Ellen Kerrigan asked last week “Why has this taken four months?” Mr. Lindqvist responded that “it was the board.”',
    )[0]?.[1],
    'Ellen Kerrigan',
  );
});

test('what an office tells of somebody’s words is not in the words of the office', () => {
  assert.notEqual(
    speaker(
      'During the call, the man swore and said, “somebody ought to stop her,” the prosecutor’s office said.',
    ),
    'the prosecutor’s office',
  );
});

test('a request is in the words of whoever makes it', () => {
  assert.equal(
    speaker('Nonetheless, the transition team’s request to “provide a list of all oars” casts a shadow.'),
    'the transition team',
  );
});

test('a name with a dash before and a colon after is whose words a digest goes on with', () => {
  assert.equal(speaker('CHIPS — Coastwise: “The new rules could undercut the town.”'), 'Coastwise');
  assert.equal(
    speaker('CHIPS — Coastwise’s Ellen Kerrigan: “The new rules could undercut it.”'),
    'Ellen Kerrigan',
  );
});

test('somebody with their team speaks with them', () => {
  assert.equal(
    speaker('Rosa Lindqvist studies mud.', '“It occurs at low levels,” Lindqvist and her team wrote.'),
    'Rosa Lindqvist and her team',
  );
});

test('whoever says a sentence may be told amid it', () => {
  const [first] = quoted(
    'None of the “potentially hundreds” of boats were sunk on Wednesday, Rosa Lindqvist said, but the search goes on.',
  );
  assert.deepEqual(first, ['potentially hundreds', 'Rosa Lindqvist']);
});

test('“he” is nobody whom his own sentence names after him', () => {
  assert.notEqual(
    speaker(
      'He was arrested for a call to the offices of Rowan Kerrigan. Kerrigan spoke at the quay.',
      'During the call, he called Kerrigan a “pirate”, the letter said.',
    ),
    'Rowan Kerrigan',
  );
});

test('somebody’s rise is no “he”, nor are several things', () => {
  const words = '“I put oars on a pig,” he told a reporter.';
  assert.equal(
    speaker(
      `Rolf Kerrigan wrote the book with Tom Lindqvist. In 2016, as Kerrigan’s improbable rise to power continued, Lindqvist disavowed it. ${words}`,
    ),
    'Tom Lindqvist',
  );
  assert.notEqual(speaker(`Such leaks may suggest that it sinks. ${words}`), 'Such leaks');
});

test('words of “I” after sentences that tell of one alone are theirs, with a name that is not their own as well', () => {
  const words = '“I was living on a boat with five others.”';
  assert.equal(
    speaker(`Dan (not his real name), a 19-year-old sailor, has gone home. He will not go back. ${words}`),
    'Dan',
  );
  assert.equal(speaker(`Ellen Kerrigan has gone home. She will not go back. ${words}`), 'Ellen Kerrigan');
  assert.equal(speaker(`Ellen Kerrigan met Ida Holm. She will not go back. ${words}`), null);
  assert.equal(speaker('Ellen Kerrigan has gone home. She will not go back. “It was a boat.”'), null);
});

test('an office under which nobody was told of is that of whoever told something in the sentence before', () => {
  const words = 'Speaking in the Commons, the Conservative MP said: “It does not need to be like this.”';
  const told = 'Rolf Lindqvist warned on Monday that the ferry was late.';
  assert.equal(speaker(told, words), 'Rolf Lindqvist');
  assert.equal(speaker('A Conservative MP was there.', told, words), 'the Conservative MP');
  assert.equal(
    speaker(`${told.slice(0, -1)}, but Ellen Kerrigan replied that it was not.`, words),
    'the Conservative MP',
  );
});

test('a legislator is meant by a party that is told', () => {
  const words = (who: string, party: string) =>
    `He once had “a brief meeting” with ${who}, the ${party} said.`;
  assert.equal(speaker(words('Rep. Ed Lindqvist, R-Ohio', 'Ohio Republican')), 'Ed Lindqvist');
  assert.equal(speaker(words('Rep. Ed Lindqvist, R-Ohio', 'Ohio Democrat')), 'the Ohio Democrat');
  assert.equal(speaker(words('Rep. Ed Lindqvist', 'Ohio Democrat')), 'the Ohio Democrat');
});

test('whoever is only told of in a description is not who speaks', () => {
  for (const somebody of [
    'The widow of murdered journalist Rolf Lindqvist',
    'A spokesperson for opposition leader Rolf Lindqvist',
  ])
    assert.equal(speaker(`${somebody} said: “I still wait for answers.”`), somebody);
  assert.equal(
    speaker(
      'Rosa Lindqvist criticised Ellen Kerrigan. The Conservative leader said he was “in denial about the quay”.',
    ),
    'The Conservative leader',
  );
  assert.equal(speaker('Rosa Lindqvist said she was warned by police “not to go home”.'), 'police');
});

test('words of “I” about the dead, about those told of as they were, or about “him” are others’', () => {
  for (const told of [
    'Ellen Kerrigan died in hospital on Tuesday. She is buried in Ayr. “My mother was kind.”',
    'Rolf Lindqvist was a quiet boy. He loved the sea. “I taught him to row.”',
    'Rolf Lindqvist is at sea. He has gone for good. “I will miss him.”',
  ])
    assert.equal(speaker(told), null, told);
});

test('“the company” is taken to be the one with which the sentence before opens', () => {
  assert.equal(
    speaker(
      'Some of the boats are of Northsound.',
      'Northsound is in the early stages of building it. The company said in a note that it is under contract “to see what it can do.”',
    ),
    'Northsound',
  );
});

test('a rank stands before a given name alone, and initials begin no person’s name', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(named('Prince Rolf was there. “It is wet,” Rolf said.'), ['Prince Rolf']);
  assert.equal(speaker('Prince Rolf was there.', '“It is wet,” Rolf said.'), 'Prince Rolf');
  assert.deepEqual(named('SBM Mudwatch says the quay is late, and the District GOP says it is not.'), []);
});

test('a line below words that is nobody’s name leaves them to whoever goes on', () => {
  assert.deepEqual(
    quoted(
      '“One of the findings was that the quay is wet,” Rosa Lindqvist said.',
      '“We also learned that the boat is wet.”',
      'Policy Shortcomings',
      'The board looked at the policies of fifty towns and found that few of them had been put into practice.',
    ).map(([, one]) => one),
    ['Rosa Lindqvist', 'Rosa Lindqvist'],
  );
});

test('whoever is quoted by another speaks, and nobody whom a passive or a plea tells of', () => {
  assert.equal(
    speaker('Rolf Lindqvist came.', '“It is late,” the paper quoted him as saying.'),
    'Rolf Lindqvist',
  );
  assert.equal(speaker('“It is late,” the agency quoted an official as saying.'), 'an official');
  assert.equal(speaker('Rolf Lindqvist is said to be “furious”.'), null);
  assert.equal(speaker('Rolf Lindqvist pleaded guilty to “being drunk on a boat”.'), null);
});

test('those who warn before something happened are not what happened', () => {
  assert.equal(
    speaker(
      'The report was published after residents complained that the river was “a filthy ditch of a thing”.',
    ),
    'residents',
  );
});

test('all who are listed after “said” speak, and another after one is another of their kind', () => {
  assert.equal(
    speaker('“It is late,” said Rolf Lindqvist, Rosa Holm and Ida Kerrigan.'),
    'Rolf Lindqvist, Rosa Holm and Ida Kerrigan',
  );
  assert.deepEqual(
    quoted('“It is late,” one passenger said.', '“It is not,” another said.').map(([, one]) => one),
    ['one passenger', 'another passenger'],
  );
});

test('a body before a noun tells of which sort somebody is', () => {
  assert.equal(
    speaker('The Harbour Board met.', '“They left us out,” said one Harbour Board clerk in the town.'),
    'one Harbour Board clerk',
  );
});

test('a name before a comma and another name is not beside it', () => {
  assert.equal(
    speaker(
      'Rolf Lindqvist sailed. After a meeting of the mayor and Ida Holm, Lindqvist said: “It is late.”',
    ),
    'Rolf Lindqvist',
  );
});
