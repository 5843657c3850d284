/** Who speaks under a short form is named in full, where one can be meant; and what cannot speak is nobody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speaker } from './read.ts';

const words = '“The boat is late again, and nobody has told the crew why it is,”';

test('an office before a name and degrees after it are no part of it', () => {
  assert.equal(speaker(`${words} Coastal Deputy Administrator Pim Aalders said.`), 'Pim Aalders');
  assert.equal(speaker(`${words} said Low Tide Co-Founder and CEO Marta Ruiz on the quay.`), 'Marta Ruiz');
  assert.equal(
    speaker(`${words} Merel Visser MS, RD, CSSD, ferry and harbour dietitian told the paper.`),
    'Merel Visser',
  );
});

test('a surname that is a place’s word is a person’s after a given name, where somebody speaks', () => {
  assert.equal(speaker(`${words} said Tom Hall, the mate.`, `${words} Hall said.`), 'Tom Hall');
});

test('two words that lost the space between them name nobody', () => {
  assert.equal(
    speaker(`Rep. Rosa LindqvistRosa Lindqvist Sails again. She added, ${words} in a letter.`),
    null,
  );
});

test('whoever is named with an initial or as a junior is the one who is named without', () => {
  assert.equal(
    speaker(
      'Peter Moss Jr., 55, owns the boat, the papers of Peter L. Moss show.',
      'Moss was asked about a call he made, in which he said the crew was “not worth a biscuit”.',
    ),
    'Peter Moss Jr.',
  );
});

test('a body is named in full where its noun or its first word fits one name', () => {
  assert.equal(
    speaker('The Coastal Weather Service foresees a storm.', `${words} the service wrote.`),
    'Coastal Weather Service',
  );
  assert.equal(
    speaker('The Coastal Weather Service and the Island Rescue Service met.', `${words} the service wrote.`),
    null,
  );
  assert.equal(
    speaker('The boy kicked a ball for Northgate Hotspur.', 'Northgate said in a statement: “He is quick.”'),
    'Northgate Hotspur',
  );
  assert.equal(
    speaker('The group, Dock Workers Together, met in May.', `${words} the group said.`),
    'Dock Workers Together',
  );
  assert.equal(
    speaker('The Quay Report was late.', 'The report said it was “a bad year for all”.'),
    'The report',
  );
});

test('a short form that opens a sentence is no other full form', () => {
  const met = 'The Coastal Weather Board met in Ayr. The Board sat late.';
  assert.equal(speaker(met, `${words} the Board wrote.`), 'Coastal Weather Board');
});

test('a body is named in full where its noun is another word for what ends one name alone', () => {
  assert.equal(
    speaker('A jury told St. Osyth Medical Center to pay.', `${words} the hospital said.`),
    'St. Osyth Medical Center',
  );
  assert.equal(
    speaker('The boat was passed by the Tidal Safety Authority.', `${words} the regulator found.`),
    'Tidal Safety Authority',
  );
  assert.equal(
    speaker(
      'The Tidal Safety Authority and the Office of Harbour Weights passed the boat.',
      `${words} the agency said.`,
    ),
    'the agency',
  );
});

test('a name that opens a sentence and never stands in small letters may be a company’s', () => {
  assert.equal(
    speaker(
      'Tidalink has stopped all of its boats.',
      'Tidalink boats lie in the harbour, and nobody knows for how long they will.',
      'On its page the company said: “Do not come.”',
    ),
    'Tidalink',
  );
});

test('whoever a company answered is not that company', () => {
  assert.notEqual(
    speaker('In a reply to the Quay Messenger, the company said it had “gone home for good”.'),
    'Quay Messenger',
  );
});

test('a noun with a capital, as “the Court”, is no name that other words could stand for', () => {
  assert.equal(
    speaker(
      `She told the Court that it was so. The Court said it was late.`,
      `${words} the department said.`,
    ),
    'the department',
  );
});

test('a body is named with its place or nation where only one is so named', () => {
  assert.equal(speaker('A seal was born at the Quay Zoo.', `${words} the zoo wrote.`), 'Quay Zoo');
  assert.equal(
    speaker('The gate is open, the Danish border service said.', `${words} the service said.`),
    'Danish border service',
  );
  assert.equal(
    speaker(
      'Director of Public Prosecution Eva-Marie Lindqvist took the decision. Eva-Marie Lindqvist is 50.',
      `${words} Ms Lindqvist said.`,
    ),
    'Eva-Marie Lindqvist',
  );
});

test('two letters after an article are a body where the clipping has one name with those initials, and “To” is none', () => {
  assert.equal(
    speaker('The Ferry Union is old.', 'The FU has warned of “the worst of winters”.'),
    'Ferry Union',
  );
  assert.equal(
    speaker('To quote one of the shirts in the shop: “They don’t build statues of ferrymen.”'),
    'one of the shirts in the shop',
  );
});

test('whose office it is belongs to its name', () => {
  assert.equal(
    speaker('The Quay County Sheriff’s Office claims that the boat was “far too fast” in the harbour.'),
    'Quay County Sheriff’s Office',
  );
});

test('an age or a nation for a name means the one person whom it can, and nobody where there are two', () => {
  const said = 'The 56-year-old said: “The boat is late again.”';
  assert.equal(speaker('Rosa Lindqvist has bought the boat.', said), 'Rosa Lindqvist');
  assert.equal(speaker('Rosa Lindqvist has met Ada Quist. Ada Quist slept.', said), null);
  assert.equal(speaker(`${words} the band said.`), null);
});

test('a time, a clause, a thing that others say and what they speak of do not speak', () => {
  assert.equal(
    speaker(
      'Ada Quist sailed home.',
      'It sent a letter to the board earlier this month stating that “no boat is safe”.',
    ),
    null,
  );
  assert.equal(speaker('The long winter heard us singing on the quay: “The boat, the boat is late!”'), null);
  assert.equal(speaker('A common question asked by sailors is, “Should I buy a boat at all?”'), null);
});

test('whoever something is according to may be meant by a pronoun after it', () => {
  assert.equal(
    speaker(
      'Most boats leak, said Ada Quist. Rosa Lindqvist, PhD, told the paper so.',
      'According to Lindqvist, most boats are too old.',
      `${words} she said.`,
    ),
    'Rosa Lindqvist',
  );
});

test('whoever a pronoun meant speaks on, whomever they told of', () => {
  assert.equal(
    speaker(
      'Samuel Abara owns the boat.',
      'He told the paper that Tom Berg had sailed “for many a long year at sea”.',
      `${words} he added.`,
    ),
    'Samuel Abara',
  );
});

test('a pronoun stays open where whoever a clause tells of may be meant', () => {
  assert.equal(
    speaker(
      'It was tried by captains like Rosa Lindqvist, who drew a chart of it. Ada Quist was the first.',
      `${words} she said.`,
    ),
    null,
  );
});

test('“as” before an office and a name opens a clause', () => {
  assert.equal(
    speaker('As harbour pilot Rosa Lindqvist of Northhaven explains, “A slow boat is still a boat.”'),
    'Rosa Lindqvist',
  );
});

test('an office is no body, and no name of one', () => {
  assert.equal(speaker('The Prime Minister slept.', `${words} the minister said.`), 'the minister');
  assert.equal(speaker('The Daily Pentagon reporter slept.', `${words} the Pentagon said.`), 'the Pentagon');
});

test('who serves a nation, a chamber and a firm joined by a sign are named whole', () => {
  for (const body of [
    'Fish and Harbours New Zealand',
    'Harbours Canada',
    'Quist & Harbour',
    'Saltmarsh Chamber of Trade',
  ])
    assert.equal(speaker(`${words} ${body} said in May.`)?.replace('The ', ''), body);
  assert.equal(
    speaker('The Saltmarsh Chamber of Trade met in May.', `${words} the chamber said.`),
    'Saltmarsh Chamber of Trade',
  );
});

test('a name that lacks its middle or its end later on is whole', () => {
  assert.equal(
    speaker('The chief, Nana Kwame Dunyo, asked for a boat.', `${words} Nana Dunyo said.`),
    'Nana Kwame Dunyo',
  );
  assert.equal(
    speaker('Farmers who supply Tide Marsh Creameries wait.', `${words} Tide Marsh said.`),
    'Tide Marsh Creameries',
  );
});

test('a nickname after a style and a name is no part of it', () => {
  assert.equal(
    speaker('One, Mr Fred "Tide" Dunyo, came with a goat.', `${words} Mr Dunyo told reporters.`),
    'Fred Dunyo',
  );
  for (const name of ['Fred “Tide” Dunyo', "Mr Fred 'Tide' Dunyo", 'Fred ‘Tide’ Dunyo', 'Fred (Tide) Dunyo'])
    assert.equal(speaker(`${name} said the boat was “far too late for all of us”.`), 'Fred Dunyo');
});

test('a surname with a style is the full name that the page has beside the article, if the style fits', () => {
  const caption = 'Mick Stavro says he has never seen the river this low.(Quay News: Ada Quist)';
  assert.equal(speaker(`${words} Mr Stavro said.`, caption), 'Mick Stavro');
  assert.equal(speaker(`${words} Mrs Stavro said.`, caption), 'Stavro');
});

test('“it” is the body that its own sentence names before one that another does', () => {
  assert.equal(
    speaker(
      'The province was silent. The Department of Docks said that day by post that it is “looking at all that was sent to us”.',
    ),
    'Department of Docks',
  );
});

test('a body of some sort is not the only one named where another of that sort comes in without a name', () => {
  const words = '“The boat is late again, and nobody has told the crew why it is,”';
  const cases: [about: string, noun: string][] = [
    ['The crew were taken from Osyth Infirmary to a hospital in Leith.', 'hospital'],
    ['The crew went from Osyth Academy back to their old primary school.', 'school'],
    ['The picture was lent by the Osyth Gallery to a small museum in Leith.', 'museum'],
  ];
  for (const [about, noun] of cases)
    assert.equal(speaker(about, `${words} the ${noun} said.`), `the ${noun}`, about);
  assert.equal(
    speaker('Osyth Infirmary, a hospital in Leith, took the crew.', `${words} the hospital said.`),
    'Osyth Infirmary',
  );
});

test('an administration is no agency, a ministry no watchdog, and a hospital trust no charity', () => {
  const words = '“The boat is late again, and nobody has told the crew why it is,”';
  const cases: [about: string, noun: string][] = [
    ['The Lindqvist Administration has cut the grants.', 'agency'],
    ['The ferry was bought by the Home Office in May.', 'watchdog'],
    ['The ferry was paid for by Osyth Hospitals NHS Trust in May.', 'charity'],
  ];
  for (const [about, noun] of cases)
    assert.equal(speaker(about, `${words} the ${noun} said.`), `the ${noun}`, about);
  assert.equal(
    speaker('The ferry was stopped by the Harbour Safety Administration.', `${words} the agency said.`),
    'Harbour Safety Administration',
  );
});

test('a surname is the full name beside the article with its initials, or after an office', () => {
  const said = `${words} Stavro said.`;
  const caption = (name: string) => `${name} keeps an eye on the river.(Quay News: Ada Quist)`;
  assert.equal(speaker(said, caption('M.J. Stavro')), 'M.J. Stavro');
  assert.equal(speaker(said, caption('Linebacker Joop Stavro')), 'Joop Stavro');
  assert.equal(speaker(said, caption('President Stavro')), 'Stavro');
  assert.equal(speaker(said, caption('Coach Monday Stavro')), 'Stavro');
});

test('a surname after a style that has a stop tells that somebody bears it', () => {
  assert.equal(
    speaker('We spoke with Herb Lund and Paul A. Berg, both retired.', `${words} Mr. Lund said.`),
    'Herb Lund',
  );
});
