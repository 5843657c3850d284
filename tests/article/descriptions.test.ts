/** Who speaks without a name is given in the words that tell them apart, or by the name that the clipping has for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const words = '“The boat is late again, and nobody has told the crew why it is,”';

test('what hangs on a noun tells which one it is; when, how and what they did do not', () => {
  const cases: [said: string, who: string][] = [
    [`${words} said a man in blue overalls.`, 'a man in blue overalls'],
    [`${words} said a woman with two small children.`, 'a woman with two small children'],
    [
      `${words} said an expert in tides at the University of Ayr.`,
      'an expert in tides at the University of Ayr',
    ],
    [`${words} said a source with knowledge of the talks.`, 'a source with knowledge of the talks'],
    [`In a note on Friday a sailor said: ${words}`, 'a sailor'],
    [`A diplomat familiar with the talks said: ${words}`, 'A diplomat'],
    [`A sailor based in Ayr said: ${words}`, 'A sailor'],
    [`Lawyers for the family said: ${words}`, 'Lawyers for the family'],
    [`The foreign ministry in Ayr said: ${words}`, 'The foreign ministry in Ayr'],
  ];
  for (const [said, who] of cases) assert.equal(speaker(said), who, said);
});

test('a pronoun means a nameless person with what tells them apart', () => {
  assert.equal(speaker(`A man in a wet coat stood on the quay. ${words} he said.`), 'A man in a wet coat');
  assert.equal(
    speaker(`Forty people slept in the hall, according to a schoolteacher who was there. ${words} he said.`),
    'a schoolteacher',
  );
});

test('a definite description is what told its noun apart before, where one alone did', () => {
  assert.equal(
    speaker(
      'One resident, who asked for no name, had rung the bell all night.',
      `${words} the resident said.`,
    ),
    'One resident',
  );
  assert.equal(
    speaker('A doctor on the quay had heard the boat go down in the night.', `${words} the doctor said.`),
    'A doctor on the quay',
  );
  assert.equal(
    speaker('Norway’s coastguard looked for the boat until the morning.', `${words} the coastguard said.`),
    'Norway’s coastguard',
  );
  assert.equal(
    speaker(
      'A sailor from Ayr had heard the boat, and a sailor from Leith had not.',
      `${words} the sailor said.`,
    ),
    'the sailor',
  );
});

test('a body means the one that told something, and by what it is said to be beside its name', () => {
  assert.equal(
    speaker(`Quay Scotland said officers had shut the harbour. ${words} the force added.`),
    'Quay Scotland',
  );
  assert.equal(
    speaker(
      'Tidewater & Salt, a family-owned company from the north, has bought the old boat and its crew’s hut.',
      `${words} the company wrote.`,
    ),
    'Tidewater & Salt',
  );
});

test('an epithet that nobody bore before means whoever acted last, and an office does not', () => {
  const before = 'Rosa Lindqvist has left milk on the steps of the harbour office for a week.';
  assert.equal(speaker(before, `${words} the lorry driver said.`), 'Rosa Lindqvist');
  assert.equal(speaker(before, `${words} the mother-of-two said.`), 'Rosa Lindqvist');
  assert.equal(speaker(before, `${words} the parish clerk said.`), 'the parish clerk');
});

test('whoever speaks of “him” is somebody else than the one told of before', () => {
  const before = 'Dan Kerrigan has left milk on the steps of the harbour office for a week.';
  const words = '“He was late again, and nobody has told us why he was,”';
  assert.equal(speaker(before, `${words} the taxi driver said.`), 'the taxi driver');
});

test('a body called by a name of its own is no other that told something before', () => {
  assert.equal(
    speaker(
      'Quay Scotland said officers had shut it.',
      'The Northhaven force said: “We have shut no harbour.”',
    ),
    'The Northhaven force',
  );
});

test('an office by its body’s possessive is that of whoever stands beside the very words', () => {
  assert.equal(
    speaker(
      `The port’s owner said: ${words}`,
      'Rosa Lindqvist, the port’s owner, went home by boat at night.',
    ),
    'Rosa Lindqvist',
  );
});

test('what only an apposition parts from the verb is no subject', () => {
  assert.equal(
    speaker('Rosa Lindqvist, a former harbour minister wrote on the wall that it was “late again, and wet”.'),
    'Rosa Lindqvist',
  );
});

test('a surname is given in full where only the headline or a caption has it so', () => {
  assert.equal(
    speaker(
      'Lindqvist has been at the quay since the early hours of the day.',
      `${words} Lindqvist said.`,
      'Tags Rosa Lindqvist Boats',
    ),
    'Rosa Lindqvist',
  );
});

test('a trade before a whole name is no part of it', () => {
  assert.equal(speaker(`Tailor Gurpreet Gillian said: ${words}`), 'Gurpreet Gillian');
  assert.equal(speaker(`Clerk Dilwyn Aalders said: ${words}`), 'Dilwyn Aalders');
});

test('a name that two share, or that a nickname parts, is whole where one of them stands alone', () => {
  assert.equal(
    speaker('The quay is the home of Sara and Omar Quistgaard and of their boat.', `${words} Sara says.`),
    'Sara Quistgaard',
  );
  assert.equal(
    speaker(
      'It was the third such day, said old councillor Thomas ‘Tug’ Quistgaard.',
      `${words} Cllr Quistgaard said.`,
    ),
    'Thomas Quistgaard',
  );
});

test('a style before a name tells who “the governor” or “the doctor” is', () => {
  const styled = {
    governor: 'Gov. Wim Lanier',
    doctor: 'Dr Anil Ragha',
    senator: 'Sen. Wim Lanier',
    priest: 'Fr Wim Lanier',
  };
  for (const [noun, name] of Object.entries(styled))
    assert.equal(
      speaker(`${name} came to the quay on Monday and looked at the boats.`, `${words} the ${noun} said.`),
      name.replace(/^\S+ /, ''),
    );
  assert.equal(
    speaker('Lt. Gov. Wim Lanier came to the quay on Monday.', `${words} the governor said.`),
    'the governor',
  );
});

test('a father is no priest, an attorney general no general, and a lieutenant governor no lieutenant', () => {
  for (const [lead, role] of [
    ['Mr Lanier came with his father Wim Lanier', 'the priest'],
    ['Attorney General Rosa Lanier came', 'the general'],
    ['Lt. Gov. Rosa Lanier came', 'the lieutenant'],
  ])
    assert.doesNotMatch(speaker(`${lead} to the quay on Monday.`, `${words} ${role} said.`) ?? '', /Lanier/);
});

test('one of many, as the subject of the sentence before, is whom “he” means, and not whoever spoke before', () => {
  const before = 'The Rev Tom Berg was there with the family. He said that the town was “knocked sideways”.';
  for (const who of ['One of those who held the rope', 'One of the older neighbours', 'An older neighbour'])
    assert.equal(
      speaker(before, `${who}, who asked for no name, said it was late.`, `${words} he said.`),
      who,
    );
});

test('“one of those” is nobody where what they did has no end', () => {
  assert.equal(speaker(`One of those who held the rope said it was late. ${words} he said.`), null);
});

test('“the former cook” is whoever was the cook, and “the Danish president” no other president', () => {
  const cases: [told: string, role: string, who: string][] = [
    ['Piers Holm, the Duchess’s former cook, sat there.', 'the former cook', 'Piers Holm'],
    ['Piers Holm, a friend of the former cook, sat there.', 'the former cook', 'the former cook'],
    [
      'Rosa Lund, president of the club, sat with former president Piers Holm.',
      'the former president',
      'Piers Holm',
    ],
    ['Danish President Rosa Lund met President Piers Holm of Norway.', 'the Danish president', 'Rosa Lund'],
    [
      'Rosa Lund, a friend of the Danish president, met Danish President Piers Holm.',
      'the Danish president',
      'Piers Holm',
    ],
  ];
  for (const [told, role, who] of cases) assert.equal(speaker(told, `${words} ${role} said.`), who, told);
});

test('whoever is named right before “the mayor said” is not the mayor', () => {
  assert.equal(speaker('He once had “a brief meeting” with Ed Lindqvist, the mayor said.'), 'the mayor');
});

test('the wing of a party is not the party', () => {
  for (const part of ['a youth wing', 'the women’s branch', 'a youth wing division'])
    assert.equal(
      speaker(`${words} ${part} of the opposition Dock Workers Party said in a statement.`),
      `${part} of the opposition Dock Workers Party`,
    );
});
