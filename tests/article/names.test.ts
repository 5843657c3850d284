import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authoritySchema } from '../../src/article/authority.ts';
import { findKnown } from '../../src/article/names/known.ts';
import { prose, quoted, read } from './read.ts';

test('names of the authority file stand under their preferred form, at their first line', () => {
  const { people, outlets, places } = read([
    ...prose,
    'Thomas Berg told the Harbour Times that the boat was ready to sail.',
  ]);
  assert.deepEqual(people, [{ name: 'Tom Berg', known: true, line: 4 }]);
  assert.deepEqual(outlets, [{ name: 'The Harbour Times', known: true, line: 4 }]);
  assert.deepEqual(places, [{ name: 'Northhaven', known: true, line: 1 }]);
});

test('a person whom the authority file lacks is listed as unknown to it', () => {
  const { people } = read([...prose, 'The mate, Rosa Lindqvist, said the boat was ready to sail on Monday.']);
  assert.deepEqual(people, [{ name: 'Rosa Lindqvist', known: false, line: 4 }]);
});

test('names that only furniture carries are no names of the article', () => {
  assert.deepEqual(
    read([...prose, 'Leave a Reply', 'Related: Ada Quist on ten years of ferries']).people,
    [],
  );
});

test('a name may go on in the next of the lines that one paragraph is wrapped to', () => {
  const wrapped = prose.flatMap((text) => [
    ...(text.match(/.{1,60}(?: |$)/g) ?? []).map((line) => line.trim()),
    '',
  ]);
  const { people } = read([
    ...wrapped,
    '“We sail as soon as the wind lets us,” the mate said to Rosa',
    'Lindqvist, the captain, and to Tom',
    'Berg, who was at the quay on that day.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Rosa Lindqvist', 'Tom Berg'],
  );
});

test('a word that opens a sentence before a surname makes nobody else of its bearer', () => {
  const { people, quotations } = read([
    ...prose,
    'Hosting Lindqvist was an honour, the captain, Rosa Lindqvist, was told by the board on Monday.',
    '',
    '“We sail as soon as the wind lets us,” Lindqvist told them.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Rosa Lindqvist'],
  );
  assert.equal(quotations[0]?.speaker?.value, 'Rosa Lindqvist');
});

test('a given name that is in no list is known by what is said of whoever bears it, and means its whole name', () => {
  const { people } = read([
    ...prose,
    'The boat of Zsofie Lindqvist was ready to sail.',
    '“It leaks,” Zsofie wrote on Monday. Later Zsofie said that she would swim, and her crew with her.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Zsofie Lindqvist'],
  );
});

test('who has an age, a trade or a “who” is somebody, even with the surname of a place or a body', () => {
  for (const [name, rest] of [
    ['Mark Lane', ', a fisherman, hauled the boat in.'],
    ['Jessica Hall', ', the headteacher of the primary school, hauled it in.'],
    ['Emma Street', ', who walks two spaniels, hauled it in.'],
    ['George Post', ', 71, hauled it in.'],
  ]) {
    const { people, organisations } = read([...prose, `On Monday ${name}${rest}`]);
    assert.deepEqual([people.map((one) => one.name), organisations], [[name], []], name);
  }
  assert.deepEqual(read([...prose, 'The boat lay near Victoria Street, a narrow lane.']).people, []);
});

test('a surname is that of whoever had been named with it when it stood first, and goes on being theirs', () => {
  const words = '“I would not call it a storm,”';
  const said = (...lines: string[]) =>
    read([...prose, ...lines].flatMap((line) => [line, ''])).quotations.map(
      ({ speaker }) => speaker?.value ?? null,
    );
  assert.deepEqual(
    said(
      'The play follows a sergeant (Conleth Ferris) through the bay.',
      `${words} Ferris said.`,
      'His brother Ronan Ferris sails, too.',
      `${words} Ferris said.`,
    ),
    ['Conleth Ferris', 'Conleth Ferris'],
  );
  assert.deepEqual(
    said(
      'Lee Jae-min, leader of the harbour party and a rival of the mayor in the last election, called it “very sad”.',
      `${words} Lee said.`,
      'Police have spoken with the minister, Lee Sang-woo.',
      `${words} Lee said.`,
    ),
    ['Lee Jae-min', 'Lee Jae-min', 'Lee Jae-min'],
  );
});

test('a family name that stands first before two that a hyphen joins is a person’s', () => {
  const { people } = read([
    ...prose,
    'You can see the kitchen that Poon Siu-ling built; she sold her Crab-shell boat.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Poon Siu-ling'],
  );
});

test('a bare apposition, an age before, a possessive, an initial or a calling before it shows a name to be a person’s', () => {
  const { people } = read([
    ...prose,
    'Kojo Mensah-Bonsu, fire officer, on the quay. At 78, Mohini Deshpande-Rao still rows.',
    'His publisher, Magda Strzelecka, looked less happy. The mechanic Aurelio Santillán came too.',
    'It was sent to Banu Gulerci, founder of the firm, and to Member of Parliament Priscilla Gohs.',
    'Sandu Wattig is mending a creel. He does not look up. “It is wet,” said Celina Lake, a pollster.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    [
      'Kojo Mensah-Bonsu',
      'Mohini Deshpande-Rao',
      'Magda Strzelecka',
      'Aurelio Santillán',
      'Banu Gulerci',
      'Priscilla Gohs',
      'Sandu Wattig',
      'Celina Lake',
    ],
  );
});

test('“New” and “United” begin the names of places, and nobody’s', () => {
  const { people, quotations } = read([
    ...prose.flatMap((one) => [one, '']),
    'Norman Ratcliffe told New Scientist that the boats are late. “We wait,” he said. The United Arab Emirates, New Zealand and the board agree.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Norman Ratcliffe'],
  );
  assert.equal(quotations[0]?.speaker?.value, 'Norman Ratcliffe');
  const coached = quoted('Manchester United Eddie Howe spoke. He said: “No.”');
  assert.deepEqual(coached, [['No.', 'Eddie Howe']]);
});

test('whoever stands in a list with somebody, and opens a paragraph by a given name alone, is somebody', () => {
  const winners = 'The winners are Hafiz Usama Tanveer, Brian Galabuzi Kakembo and Sagufta Salma.';
  assert.deepEqual(
    quoted(
      winners,
      'Brian Kakembo runs a farm. He said: “I am glad.”',
      'Hafiz, from Pakistan, has created kits.',
      'He said: “It will help.”',
      'Sagufta from Fiji turns tyres into pots. “I will,” she said.',
    ).map(([, speaker]) => speaker),
    ['Brian Galabuzi Kakembo', 'Hafiz Usama Tanveer', 'Sagufta Salma'],
  );
  assert.deepEqual(
    read(
      [
        ...prose,
        'It was shared by Brian Kakembo, Google Maps and Boeing Starliner.',
        'Google has a new map.',
      ].join('\n\n'),
    ).people.map(({ name }) => name),
    ['Brian Kakembo'],
  );
  const dealt = [
    'The deal was made by Ada Quist, Goldman Sachs and Morgan Stanley.',
    'Goldman has not said how much he was paid.',
    'Morgan has not said how much she was paid.',
  ];
  assert.deepEqual(
    read([...prose, ...dealt].join('\n\n')).people.map(({ name }) => name),
    ['Ada Quist'],
  );
});

test('whoever is told of by one name and where they are from is not the one before', () => {
  const farm = 'Brian Kakembo runs a farm. “I am glad,” he said.';
  assert.deepEqual(quoted(farm, 'Ravi, from Pakistan, has created kits.', 'He said: “It will help.”'), [
    ['I am glad,', 'Brian Kakembo'],
    ['It will help.', null],
  ]);
  const fans = quoted('Ada Quist spoke.', 'Fans from Leeds travelled by bus. “We are tired,” she said.');
  assert.notEqual(fans[0]?.[1], 'Fans');
  assert.deepEqual(quoted(farm, 'Reports from Fiji say that it rained.', 'He said: “It will help.”'), [
    ['I am glad,', 'Brian Kakembo'],
    ['It will help.', 'Brian Kakembo'],
  ]);
});

test('whoever is from a charity or a firm speaks, not the charity', () => {
  assert.deepEqual(
    quoted(
      'Jade Chapman from the charity Surfers Against Sewage told Positive News that “we are pleased with the vote”.',
      'Shaz Opal of the campaign group Clean Quays said: “We won.”',
    ).map(([, speaker]) => speaker),
    ['Jade Chapman', 'Shaz Opal'],
  );
});

test('a surname without its foreign letters is that of whoever is named with them', () => {
  const [muller, mueller, sorensen] = [
    ['Gerhard Müller', 'Muller'],
    ['Gerhard Müller', 'Mueller'],
    ['Ida Sørensen', 'Sorensen'],
  ].map(
    ([full, short]) =>
      quoted(`${full}, who runs the quay, was there.`, `“It is late,” ${short} said.`)[0]?.[1],
  );
  assert.deepEqual([muller, mueller, sorensen], ['Gerhard Müller', 'Gerhard Müller', 'Ida Sørensen']);
});

test('a second given name makes nobody new, where a paragraph opens with the first', () => {
  const named = 'Phyllida Brackenbury, who has died aged 93, played the organ.';
  const told = [named, 'Phyllida Mary Brackenbury was born at Saltby.', '“It was cold,” she told the paper.'];
  assert.deepEqual(quoted(...told), [['It was cold,', 'Phyllida Brackenbury']]);
  const sister = read([...prose, ...told, 'Her sister, Mary Brackenbury, was there.'].join('\n\n'));
  assert.ok(sister.people.some(({ name }) => name === 'Mary Brackenbury'));
});

test('a preposition or an adverb that opens a sentence is nobody’s given name', () => {
  const { people } = read(
    [
      ...prose,
      'Within Delhi, the haze is worst. Across Cairo said nobody anything. Near Karachi, it rained.',
      'Outside Ada Quist said that it was late. Nonetheless Tom Berg came.',
    ].join('\n\n'),
  );
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Ada Quist', 'Tom Berg'],
  );
});

test('people have names that places, adverbs and offices have, too', () => {
  for (const name of ['Santa Ono', 'Chee Soon Juan', 'Whip Hubley', 'Ianto Nest Dafis']) {
    const surname = name.split(' ').at(-1);
    const said = `“We will win,” said ${name}, who lives there. “We must,” ${surname} said.`;
    assert.equal(read([...prose, said]).people[0]?.name, name);
  }
  const reported = 'Residents fled the island on Sunday, our Yannis Petrou reported from the quay.';
  assert.equal(read([...prose, reported]).people[0]?.name, 'Yannis Petrou');
  const { organisations } = read([
    ...prose,
    'The vote was lost by Ianto Nest Dafis (IND), and National Union of Teachers (NUT) staff went home.',
  ]);
  assert.deepEqual(
    organisations.map(({ name }) => name),
    ['National Union of Teachers'],
  );
});

test('the number of a king and “Soon” before a surname, where it opens a sentence, are told from names', () => {
  const named = (line: string) => read([...prose, line]).people.map(({ name }) => name);
  assert.deepEqual(named('The boat of Thutmose III was told of by Ramses VII, who rowed it.'), [
    'Ramses VII',
  ]);
  assert.deepEqual(named('Soon Lindqvist sold the boat to Tom Berg.'), ['Tom Berg']);
});

test('marks in a name of the authority file stand for themselves', () => {
  const authority = authoritySchema.parse({
    organisations: [{ name: 'Quay (North' }, { name: 'A.B. Boats+' }],
  });
  const found = (text: string) => findKnown(text, authority).map(({ name }) => name);
  assert.deepEqual(found('Of Quay (North and A.B. Boats+ too, but not of AxBx Boatss.'), [
    'Quay (North',
    'A.B. Boats+',
  ]);
});
