/** Who speaks, by more shapes of a sentence, and by what stands for a name elsewhere in the clipping. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, quoted, speaker } from './read.ts';

test('an office and where it is, a trade or a work may stand between words and the name of whoever says them', () => {
  assert.equal(
    speaker('“The nets are in,” Ambassador to the UN Rosa Lindqvist-Hale said after the vote.'),
    'Rosa Lindqvist-Hale',
  );
  assert.equal(
    speaker(
      '“The ice is thin,” study lead author Rosa Lindqvist, a geologist at the College of the Quay in Ayr, D.C., said on Monday.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('“It was a good year for boats,” said “Harbour Nights” host Rosa Lindqvist.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('“We never lost a rope!” Rosa Lindqvist, a pilot at the port, said in an interview.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('“He wrote it on the pot,” said his wife of 60 years, Rosa Lindqvist.'),
    'Rosa Lindqvist',
  );
});

test('a plain verb before a name says words that end without a mark', () => {
  assert.equal(
    speaker('“The new pump helps crews to keep their boats dry” says Rosa Lindqvist, head of a yard.'),
    'Rosa Lindqvist',
  );
});

test('a verb that is joined to another has its subject', () => {
  assert.equal(
    speaker(
      'Rosa Lindqvist confirmed that an inquiry was open but described the claims as “the talk of idle deckhands”.',
    ),
    'Rosa Lindqvist',
  );
});

test('what somebody says that others were told is in their words', () => {
  assert.equal(
    speaker(
      'One broker said that the yard had asked for more and had been told it could have “time or money”.',
    ),
    'One broker',
  );
});

test('whoever opens a sentence speaks past what is said of them between commas, with a name or a date in it', () => {
  assert.equal(
    speaker(
      'The brief of June 24, tabled by Tom Berg, warns that delays had become “a danger to the crews”.',
    ),
    'The brief of June 24',
  );
  assert.equal(speaker('Ondine, taking off her boots, exclaimed, “We shall never be dry again!”'), 'Ondine');
});

test('where somebody new is tells which one they are, and a relative clause does not', () => {
  assert.equal(speaker('A critic in Pune wrote that it is “a voice of salt and rope”.'), 'A critic in Pune');
  assert.equal(
    speaker('“Nobody will fight over my nets,” as one of the men outside the shop put it.'),
    'one of the men outside the shop',
  );
  assert.equal(speaker('“I last saw a bill in May,” said a vendor who sells old rope.'), 'a vendor');
});

test('a noun that does not speak is no speaker', () => {
  assert.equal(
    speaker('The lamp went out and the strategy said that it was “a night for owls and rats”.'),
    null,
  );
});

test('“the statement” and “the letter” are in the words of whoever told something in one before', () => {
  assert.equal(
    speaker(
      'In a statement made public on Tuesday, Rosa Lindqvist called the theft wicked.',
      'The statement read: “Persons unknown came with a crane and took the lamps.”',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(speaker('The letter said that the boats were “as safe as houses in a storm”.'), 'The letter');
});

test('an office is that of whoever alone bears it in the clipping, though the name come later', () => {
  assert.equal(
    speaker(
      'Justice Rosa Lindqvist held yesterday that the words were false.',
      '“A columnist may be rude,” the judge said in her ruling.',
    ),
    'Rosa Lindqvist',
  );
  assert.deepEqual(
    quoted(
      'The managing director of the gas works said that leaks and “sabotage by strangers” were to blame.',
      'The managing director, Rosa Lindqvist, said that she would be honoured.',
    ).map(([, name]) => name),
    ['Rosa Lindqvist'],
  );
});

test('“the prime minister” is no other minister, nor a former one', () => {
  assert.equal(
    speaker(
      'Rolf Lindqvist, a former minister, wrote that it was late.',
      'The prime minister said the plan was “exactly what was promised in May”.',
    ),
    'The prime minister',
  );
});

test('“the ministry” and “the utility” are the body with a field in its name, or the one that told something before', () => {
  assert.equal(
    speaker(
      'The Ministry of Quays and Canals has affirmed that every barge must carry a plate.',
      'The ministry replied that fines would be “dealt with firmly”.',
    ),
    'Ministry of Quays and Canals',
  );
  assert.equal(
    speaker(
      'Uisce Quay said this evening that three rounds of tests had been completed.',
      '“Customers can drink it again,” the utility said.',
    ),
    'Uisce Quay',
  );
});

test('a pronoun is whoever told the sentence before, though they have no name', () => {
  assert.equal(
    speaker(
      'Rolf Lindqvist rowed home.',
      'An electrician, one of 200 at the port, said that he had counted 38 boats. “We have a bell,” he said.',
    ),
    'An electrician',
  );
  assert.equal(
    speaker(
      'Leaf Growers Together, which speaks for the farms, said that the price must stay. “They never plucked a leaf,” it said.',
    ),
    'Leaf Growers Together',
  );
});

test('a style of another country is no part of a name', () => {
  assert.equal(speaker('“He could not say no,” Madam Rosa Lindqvist, 88, said.'), 'Rosa Lindqvist');
});

test('a quotation of several paragraphs is by the name after the last, though another spoke before it', () => {
  assert.deepEqual(
    quoted(
      '“I never sail on a Friday,” said Tom Berg.',
      '“The nets want mending every winter, and nobody sees it.',
      '“So I mend them by the stove.” — Rosa Lindqvist',
    ).map(([, name]) => name),
    ['Tom Berg', 'Rosa Lindqvist', 'Rosa Lindqvist'],
  );
  assert.equal(
    speaker('“I mend them by the stove when the wind is up.” — Rosa, a sailmaker in the port'),
    'Rosa',
  );
});

test('whoever stands right beside a plain verb of saying speaks, though no list names such', () => {
  for (const who of ['the pilot', 'the navy', 'the treasury', 'a midwife'])
    assert.equal(
      speaker(...prose, `“We saw nothing of the boat,” ${who} said on Monday.`)?.toLowerCase(),
      who,
    );
});

test('whoever gives a name is called by it', () => {
  for (const who of [
    'a driver, who identified himself only as Segun,',
    'a driver, who gave his name as Segun,',
  ])
    assert.equal(speaker(`“It was a good year for boats,” said ${who} at the quay.`), 'Segun', who);
  assert.deepEqual(
    quoted(
      'A driver, who asked to be named only as Segun, said he had seen the boat in May.',
      '“It was a good year for boats,” he said.',
    ).map(([, name]) => name),
    ['Segun'],
  );
});

test('whom a witness identifies, or an officer speaks to reporters about, says nothing', () => {
  assert.equal(
    speaker('“He fired twice,” said a witness who identified the gunman as Omar Quist.'),
    'a witness',
  );
  assert.equal(
    speaker('Sven Berg died on Monday. An officer spoke to reporters.', '“We are all sorry as a family.”'),
    null,
  );
  assert.equal(speaker('There was a curt answer to Ada Quist’s plea: “We have no money for boats.”'), null);
  assert.equal(
    speaker('Ada Quist said the fire was out. The tin has a label with “keep away from heat” on it.'),
    null,
  );
});

test('the director of one board, or a union, is not the one of another that was named before', () => {
  assert.equal(
    speaker(
      'Ada Quist, the director of the Port Board, left early.',
      '“It is late,” said the director of the School Board.',
    ),
    'the director of the School Board',
  );
  assert.equal(
    speaker('Harbour Rail told passengers to wait.', '“It is wrong to strike,” the union said.'),
    'the union',
  );
});

test('verbs of saying have the forms that their endings ask for', () => {
  for (const verb of ['echoes', 'fretted', 'replies', 'confesses', 'quipped', 'agreed', 'shrugged'])
    assert.equal(speaker(`“It was a good year for boats,” ${verb} Ada Quist.`), 'Ada Quist', verb);
});

test('the letters of an office are no body that has the same initials', () => {
  assert.equal(
    speaker(
      'One Harbour Party TD said “it is late”, and the Tourism Department was told.',
      '“They have residents on the phone about it,” the TD said.',
    ),
    'One Harbour Party TD',
  );
});

test('a field of several words, or what somebody speaks on, is no part of a name', () => {
  assert.equal(
    speaker('Minister for Creative Industries Rosa Lindqvist said it was “a national treasure”.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('Opposition spokesman on Education Rosa Lindqvist-Hale said it was “a poor bill”.'),
    'Rosa Lindqvist-Hale',
  );
});

test('whoever is in no list of people may be a she, and no parent is an it', () => {
  assert.equal(
    speaker('A hawker said the nets were in. “It was a good year for boats,” she said.'),
    'A hawker',
  );
  assert.equal(
    speaker('One parent said fares were low.', 'In a note it called the fares “a poor joke on the island”.'),
    null,
  );
});

test('whoever laughs, shrugs or drawls words says them', () => {
  for (const verb of ['laughed', 'grinned', 'shrugged', 'drawled', 'proclaimed'])
    assert.equal(speaker(`“It was a good year for boats,” Rosa Lindqvist ${verb}.`), 'Rosa Lindqvist', verb);
  assert.equal(
    speaker('Rosa Lindqvist shrugged. “It was a good year for boats, and nobody sold any.”'),
    'Rosa Lindqvist',
  );
});

test('the director of one body is not the one of another', () => {
  const rival = 'Tom Berg, the director of a film about the boat, came to the harbour on Sunday and stayed.';
  const said = '“We saw nothing of the boat,” said the director of the gas utility.';
  assert.equal(speaker(said, ...prose, rival), 'the director of the gas utility');
  assert.equal(speaker(rival, said), 'the director of the gas utility');
  const own =
    'Tom Berg, the director of the gas utility, came to the harbour on Sunday and stayed for a day.';
  assert.equal(speaker(own, said), 'Tom Berg');
});

test('a paper that two brought up last is not that of whoever brought up another before', () => {
  const before =
    'In a letter to the mayor, Ada Quist threatened to leave the harbour and never to come back.';
  const both =
    'Tom Berg and Eva Lindqvist wrote a letter to the king about the boat, and waited for a month.';
  assert.notEqual(
    speaker(before, both, 'The letter said “we have no other boat than this one”.'),
    'Ada Quist',
  );
});

test('names and quotations by turns: where the first is a name, each stands above its words', () => {
  const said = [
    '“We went to lighter boats and lost a shift a week to the repairs. You cannot tell that to a crew.”',
    '“Slow the crossing down. At eight knots the light ones are fine, and at twelve they go to pieces.”',
    '“Nobody has ever asked me what a boat weighs in all my years on the quay.”',
  ] as const;
  const names = [
    'Aileen Hunter, operations director, Northhaven Lines',
    'Bogdan Kowalczyk, mate, Quay Shipping',
    'Ada Quist, harbour master',
  ] as const;
  const byTurns = (first: readonly string[], second: readonly string[]) =>
    quoted(
      'We asked three people on the quay.',
      ...first.flatMap((one, at) => [one, second[at] as string]),
      'The boats sail again from the quay in May, and the crews hope that the winter has done them no harm.',
    ).map(([, speaker]) => speaker);
  assert.deepEqual(byTurns(names, said), ['Aileen Hunter', 'Bogdan Kowalczyk', 'Ada Quist']);
  assert.deepEqual(byTurns(said, names), ['Aileen Hunter', 'Bogdan Kowalczyk', 'Ada Quist']);
});

test('between a name and its verb may stand a party in brackets and an office after it', () => {
  assert.equal(
    speaker(
      '“We have to wait,” Rep. Gerald E. Quist (D-Va.), chairman of the House Harbours subcommittee, said in an interview.',
    ),
    'Gerald E. Quist',
  );
});

test('what was given for somebody’s goal is told by whoever felt so', () => {
  const words = quoted(
    'Dougie Laird leads the side, and Scott Imrie scored.',
    'Laird felt that the free-kick for Imrie’s goal was “a joke”.',
  );
  assert.notEqual(words[0]?.[1], 'Scott Imrie');
});
