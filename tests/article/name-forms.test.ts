/** What belongs to a name, and what stands before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCandidates } from '../../src/article/names/candidates.ts';
import { prose, quoted, read, speaker } from './read.ts';

test('offices and nations before a name are no part of it', () => {
  const { people } = read([
    ...prose,
    'Norwegian Prime Minister Erna Dahl said the ferry was a matter for the islands.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Erna Dahl'],
  );
});

test('a trade, a style or an office for something before a name is no part of it', () => {
  const befores = [
    ...['Grazier', 'Engr', 'Coun', 'Aling', 'Oba', 'Sophomore', 'DCI', 'Monsignor'],
    ...['The commissioner for transport,', 'Commissioner for Transport'],
  ];
  for (const before of befores)
    assert.deepEqual(
      read([...prose, `${before} Wong Kam-tong said the boat was ready to sail.`]).people.map(
        ({ name }) => name,
      ),
      ['Wong Kam-tong'],
    );
});

test('a word that is a title to some is part of a name to others', () => {
  const { people } = read([...prose, 'Tipu Sultan Chowdhury said the boat was ready to sail.']);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Tipu Sultan Chowdhury'],
  );
});

test('a name may begin with two given names, and a dean may be christened so', () => {
  const { people } = read([
    ...prose,
    'Harbour chief Wilfredo Luis Abanes, Gov. Policarpo Jose Almonte, College Dean Emma Thorsen and a Dean Rowley met.',
    '',
    'Mr Rowley said the boat was ready, and Trooper Sandy Ferris of Quay Pharmacy in Northhaven told him so.',
  ]);
  assert.deepEqual(people.map(({ name }) => name).sort(), [
    'Dean Rowley',
    'Emma Thorsen',
    'Policarpo Jose Almonte',
    'Sandy Ferris',
    'Wilfredo Luis Abanes',
  ]);
});

test('what somebody is before a name, in capitals as it opens a sentence, is no part of it', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(named('Journalist Zsofie Lindqvist said that the boat was ready to sail on Monday.'), [
    'Zsofie Lindqvist',
  ]);
  assert.deepEqual(named('The High Commissioner for Harbour Rights said that the boat was unsafe.'), []);
  assert.deepEqual(named('Home Bargains said that the boat was not its own to sell.'), []);
});

test('particles, joined articles, initials and several given names belong to the name', () => {
  for (const name of [
    'Luz Marina Lindqvist',
    'Fahad bin Nasser Al Quist',
    'Karim al-Masri',
    "Odile d'Aubigny",
    'Inés del Campo y Ortega',
    'J. Robert Quist',
    'J.K. Quist',
    'George H. W. Quist',
    'Al Quist',
    'Mohammed bin Jaber bin Rashid',
    'Ludwig van der Holm II',
  ])
    assert.deepEqual(
      read([...prose, `The boat was ready to sail, said ${name}, who had painted it.`]).people.map(
        (one) => one.name,
      ),
      [name],
      name,
    );
});

test('places, bodies, trades and small words before a name are no part of it', () => {
  for (const before of [
    'In Oslo',
    'The ambassador to the U.N.',
    'The secretary for Housing',
    'Writer-director',
    'Diver-turned-cook',
    'Lead Planner',
    'Though',
    'Attorney-General',
  ])
    assert.deepEqual(
      read([...prose, `${before} Agnes Lindqvist said the boat was ready to sail.`]).people.map(
        ({ name }) => name,
      ),
      ['Agnes Lindqvist'],
      before,
    );
});

test('a name that opens a sentence is as long as it is where it stands amid one', () => {
  assert.deepEqual(
    read([
      ...prose,
      'Luz Marina Lindqvist, 13, held the rope.',
      'The boat was ready to sail, said the mate, Luz Marina Lindqvist.',
    ]).people.map(({ name }) => name),
    ['Luz Marina Lindqvist'],
  );
});

test('an office without a holder and a cause are nobody; a relation or a trade before one given name is no part of it', () => {
  const { people } = read([
    ...prose,
    'In a meeting chaired by the Chief Ferry Relations Officer, Supt Yusof Mat Isa said the boat was old.',
    'Dr Ylva Sandgren, of Boat Folk Against Oil, who has tested the water, welcomed the boat.',
    'Mum Tracey, 54, and Housekeeper Alyssa said they would sail on her.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Yusof Mat Isa', 'Ylva Sandgren', 'Tracey', 'Alyssa'],
  );
});

test('the stop of a firm’s kind is part of its name', () => {
  const { organisations } = read([
    ...prose,
    'The nets were made by Northgate Grain Co. and sold by Quist Inc.',
  ]);
  assert.deepEqual(
    organisations.map(({ name }) => name),
    ['Northgate Grain Co.', 'Quist Inc.'],
  );
});

test('a trade without an article before a name, and an office with what it is over, show somebody', () => {
  const cases: [line: string, name: string][] = [
    ['One of them, retired dentist Kulwin Bassi, tried to hold the rope.', 'Kulwin Bassi'],
    ['“The quay is full,” said its head of policy, Bridin Ni Chonaola.', 'Bridin Ni Chonaola'],
    ['A professor of marine law at Northgate University, Basheer Lodhie, left.', 'Basheer Lodhie'],
    ['The general secretary of the Rowers Union, Basheer Lodhie, has spoken on the quay.', 'Basheer Lodhie'],
  ];
  for (const [line, name] of cases)
    assert.ok(
      read([...prose, line]).people.some((one) => one.name === name),
      line,
    );
});

test('a trade that bodies have as well shows nobody before a name', () => {
  for (const line of [
    'The crew bought nets from boatmaker Northgate Marine on the quay.',
    'The crew watched it on broadcaster Northern Star.',
    'The case was lost to defendant Northgate Marine.',
  ])
    assert.deepEqual(read([...prose, line]).people, [], line);
});

test('after an office and what it is over, which has an article, the name is not the holder’s', () => {
  for (const line of [
    'He met the mayor of the town, Great Yarmouth, on Monday.',
    'She is the director of the film, Silent Running.',
    'He met the captain of the ship, Northern Star, on Monday.',
  ])
    assert.deepEqual(read([...prose, line]).people, [], line);
});

test('a firm whose name ends a sentence is the one that is named amid others', () => {
  const { organisations } = read([
    ...prose,
    'Quist Ltd said it was late. The nets were sold by Quist Ltd. They were wet.',
  ]);
  assert.deepEqual(
    organisations.map(({ name }) => name),
    ['Quist Ltd'],
  );
});

test('a given name of any nation of the English-language press shows whose a name is, and who is a he', () => {
  for (const name of ['Sioned Brask', 'Ruairí Brask', 'Thandeka Brask', 'Meenakshi Brask', 'Chinedu Brask'])
    assert.deepEqual(
      read([...prose, `Few on the quay knew ${name} before the boat was sold.`]).people.map(
        (one) => one.name,
      ),
      [name],
    );
  assert.equal(
    speaker('Seamus Brask and Nomvula Holm met the board.', '“It is the wrong boat,” she said.'),
    'Nomvula Holm',
  );
});

test('a title of several is each bearer’s, and no part of a name', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  for (const title of ['Councilmen', 'Justices', 'Senators', 'Detectives', 'Fishermen', 'Attorneys'])
    assert.deepEqual(named(`${title} Martin Brask and Joan Holm came to see the boat.`), [
      'Martin Brask',
      'Joan Holm',
    ]);
  assert.deepEqual(
    named('Justices Zolt Brask, Imri Holm and Ansa Krog heard the owners of the boat.')[0],
    'Zolt Brask',
  );
  assert.deepEqual(named('Senators Brask and Holm voted for the boat.'), ['Brask', 'Holm']);
  assert.deepEqual(named('Sisters Joan and Mary Brask bought the boat.'), ['Joan Brask', 'Mary Brask']);
  assert.deepEqual(named('The Rangers Supporters and Friends League bought the boat.'), []);
});

test('of two joined by “and”, an office is no less the first’s for being the first’s alone', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(named('Mayor Martin Brask and Joan Holm came to see the boat.'), [
    'Martin Brask',
    'Joan Holm',
  ]);
  assert.deepEqual(named('Joan Holm and Mayor Martin Brask came to see the boat.'), [
    'Joan Holm',
    'Martin Brask',
  ]);
});

test('what an office is over is no part of its holder’s name', () => {
  for (const office of [
    ...['Vice President for Student Life', 'Dean of Student Life', 'Director of Public Works'],
    ...['Minister for Housing and Urban Development', 'Secretary for Home Affairs', 'Head of Legal Services'],
  ])
    for (const name of ['Howard Brask', 'Zubin Quaye'])
      assert.deepEqual(
        read([...prose, `“The boat is ready,” said ${office} ${name}.`]).people.map((one) => one.name),
        [name],
      );
  assert.equal(speaker('“The boat is ready,” said Minister of Health Brask.'), 'Brask');
});

test('a number that opens a sentence, in capitals or not, makes no speaker of a thing', () => {
  for (const number of ['THREE', 'Three'])
    assert.equal(
      speaker(`${number} old boats will go after the board agreed to a cut branded “a tax on oars”.`) ?? null,
      null,
    );
});

test('an initial before a surname is that of the one whose given name begins so', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(
    named('Devon Brask rowed. The crews: D. Brask said he was ready, and Joan Holm steered.'),
    ['Devon Brask', 'Joan Holm'],
  );
});

test('what has an article or is a ship, and where an aside ends before what is told, is nobody’s name', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(named('The Tollgate Brask, which is a fire, was out.'), []);
  assert.deepEqual(named('All hands of the trawler Margaret Ann are ashore.'), []);
  assert.deepEqual(named('The quay will be without MV Lady Brask, which said nothing.'), []);
  assert.deepEqual(named('Cllr Joan Brask (Quay Party, Holm North), who coined it, said that it was late.'), [
    'Joan Brask',
  ]);
  assert.deepEqual(named('The Deputy Majority Leader, Hon. Zubin Brask, with a mandate, was late.'), [
    'Zubin Brask',
  ]);
});

test('a calling before a name whose family stands first is no part of it', () => {
  assert.equal(speaker('Dispatcher Leung Kam-por, the first witness, said: “Nobody came.”'), 'Leung Kam-por');
});

test('offices of India and styles of Nigeria before a name are no part of it', () => {
  assert.deepEqual(
    quoted(
      'Superintendent of Police K Venkata Ramana said: “They were armed.”',
      'District Collector Anuradha Sastry announced a holiday. “Stay at home,” she said.',
      'Sub-Inspector R. Lakshmi said: “We wait.”',
      'DSP P V Raghavan said: “We go.”',
      'Its president, Arc. Ngozi Amadi-Cole, described it as “heartless”.',
      'The lawyer, Barr. Chike Obi-Udo, said: “We sue.”',
      'Alh. Musa Danladi said: “No.”',
    ).map(([, speaker]) => speaker),
    [
      'K Venkata Ramana',
      'Anuradha Sastry',
      'R. Lakshmi',
      'P V Raghavan',
      'Ngozi Amadi-Cole',
      'Chike Obi-Udo',
      'Musa Danladi',
    ],
  );
});

test('letters and words that are as often part of a name are no style of themselves', () => {
  assert.equal(speaker('SP Global said: “We wait.”'), 'SP Global');
  assert.equal(speaker('SP Jain said: “We wait.”'), 'SP Jain');
  assert.equal(speaker('DIG Inn said: “We wait.”'), 'DIG Inn');
  assert.equal(speaker('Stamp Collector Weekly said: “We wait.”'), 'Stamp Collector Weekly');
  assert.equal(speaker('SP Ravi Kumar said: “We wait.”'), 'Ravi Kumar');
});

test('“the PM” is no deputy, and no body with those initials', () => {
  assert.deepEqual(quoted('Deputy Prime Minister Angela Rayner came. “No,” the PM said.'), [
    ['No,', 'the PM'],
  ]);
  const by = (...paragraphs: string[]) => quoted(...paragraphs)[0]?.[1];
  const police = 'Superintendent of Police Ravi Kumar came.';
  assert.equal(by(`The Samajwadi Party met. ${police} The SP said: “No.”`), 'The SP');
  assert.equal(by('The Samajwadi Party (SP) has 40 seats.', 'The SP said: “No.”'), 'Samajwadi Party');
  assert.equal(by(police, 'The Samajwadi Party (SP) has 40 seats.', 'The SP said: “No.”'), null);
  assert.equal(by('The wife of the prime minister, Ada Quist, spoke. The PM said: “No.”'), 'The PM');
});

test('a word that is a style only with its stop is part of a name without it', () => {
  assert.deepEqual(
    quoted('Arc Raiders said: “We launch.”', 'Roseanne Barr laughed at Barr. “We go,” she said.'),
    [
      ['We launch.', 'Arc Raiders'],
      ['We go,', 'Roseanne Barr'],
    ],
  );
});

test('a name may have an apostrophe before a small letter', () => {
  assert.deepEqual(
    quoted(
      `Engineer Peter Lang'at told the Star of it. "I looked," said Lang'at, "and I asked."`,
      'Mary Ng’ang’a rowed. “It is late,” Ng’ang’a said. Ng’ang’a’s sister left.',
    ),
    [
      ['I looked,', "Peter Lang'at"],
      ['and I asked.', "Peter Lang'at"],
      ['It is late,', 'Mary Ng’ang’a'],
    ],
  );
  assert.deepEqual(
    quoted(`Engineer Peter Lang'at told the Star of it.`, `'I looked,' said Lang'at, 'and I asked.'`),
    [
      ['I looked,', "Peter Lang'at"],
      ['and I asked.', "Peter Lang'at"],
    ],
  );
});

test('the first word of a story may stand in capitals, and initials are no name', () => {
  const people = (...paragraphs: string[]) =>
    read([...prose, ...paragraphs].flatMap((paragraph) => [paragraph, ''])).people.map(({ name }) => name);
  assert.deepEqual(people('KELLY Osbourne has won.'), ['Kelly Osbourne']);
  assert.deepEqual(people('SIR Keir Starmer has won.'), ['Keir Starmer']);
  assert.deepEqual(people('ZSOFIE Brask said that Zsofie had won.'), ['Zsofie Brask']);
  assert.deepEqual(people('NASA Langley has won.', 'UEFA Brask said so.'), []);
});

test('a rank is left out by its abbreviation, and a word that opens a sentence is no name', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(named('“It is late,” said Northhaven Provincial Police Const. Dave Holm.'), ['Dave Holm']);
  assert.deepEqual(named('Simon Holm is here. Sometimes Simon’s boat is late, and Holm says so.'), [
    'Simon Holm',
  ]);
});

test('a dean is one before a given name, not before a particle; no nation is between an office and a name', () => {
  const named = (text: string) => read([...prose, text]).people.map(({ name }) => name);
  assert.deepEqual(named('Liberal MP Dean Del Monaco accused the crew of delay.'), ['Dean Del Monaco']);
  assert.deepEqual(named('It was a setback to the party leader Subramanian Sastry, and he left.'), [
    'Subramanian Sastry',
  ]);
});

test('a body may be called by a day that has a name, or end as a day’s short form does', () => {
  const named = (text: string) => read([...prose, text]).organisations.map(({ name }) => name);
  for (const name of ['Melbourne Herald Sun', 'Church of Good Friday', 'Council of Palm Sunday'])
    assert.deepEqual(named(`The ${name} reported it, and nobody was surprised at the quay.`), [name]);
});

test('the rank of several is each one’s own', () => {
  assert.deepEqual(
    findCandidates('Princes Tom and Harry said so.').map(({ name }) => name),
    ['Prince Tom', 'Prince Harry'],
  );
});
