import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read, speakers } from './read.ts';

const quoted = (...lines: string[]) => speakers(read([...prose, ...lines]));

test('a quotation carries its words without marks, and its line and columns', () => {
  const [only] = read([
    ...prose,
    'The crew, Ada Quist said, “will be paid in full” by the end of the month at the latest.',
  ]).quotations;
  assert.deepEqual(
    { ...only, speaker: only?.speaker?.value },
    { text: 'will be paid in full', line: 4, start: 28, end: 48, speaker: 'Ada Quist' },
  );
});

test('a speaker is read before, after and in the middle of the words', () => {
  assert.deepEqual(quoted('Ada Quist said: “We sail on Monday.”'), [['We sail on Monday.', 'Ada Quist']]);
  assert.deepEqual(quoted('“We sail on Monday,” said Ada Quist, who owns the boat.'), [
    ['We sail on Monday,', 'Ada Quist'],
  ]);
  assert.deepEqual(quoted('“We sail,” Ada Quist told reporters, “on Monday.”'), [
    ['We sail,', 'Ada Quist'],
    ['on Monday.', 'Ada Quist'],
  ]);
});

test('straight, curly, single and angle marks are read, and one kind closing another', () => {
  const words = 'We sail on Monday,';
  for (const [open, close] of [
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['“', '"'],
  ]) {
    assert.deepEqual(quoted(`${open}${words}${close} Ada Quist said.`), [[words, 'Ada Quist']], open);
  }
});

test('apostrophes are no quotation marks', () => {
  assert.deepEqual(
    quoted(
      'The crews’ wages and the company’s debts were the talk of the ’90s, and ’twas ever so, Ada Quist said.',
    ),
    [],
  );
});

test('a surname means the person whose full name the clipping gives', () => {
  const lines = [
    'The mate, Rosa Lindqvist, said the boat was ready.',
    '“We sail on Monday,” Lindqvist said.',
  ];
  assert.deepEqual(quoted(...lines), [['We sail on Monday,', 'Rosa Lindqvist']]);
});

test('a pronoun is resolved where one person can be meant, and left open where two can', () => {
  assert.deepEqual(quoted('Ada Quist owns the boat. “We sail on Monday,” she said.'), [
    ['We sail on Monday,', 'Ada Quist'],
  ]);
  const both = read([
    ...prose,
    'Tom Berg met the mayor, and Sam Lund came too. “We sail on Monday,” he said.',
  ]);
  assert.deepEqual(speakers(both), [['We sail on Monday,', null]]);
  assert.ok(both.messages.some(({ rule }) => rule === 'unknown-speaker'));
});

test('a given name tells he from she, and a style before it tells better', () => {
  assert.deepEqual(quoted('Ada Quist met the crew, and Tom Berg came too. “We sail on Monday,” he said.'), [
    ['We sail on Monday,', 'Tom Berg'],
  ]);
  const family = ['Tom and Rosa Lund own the boat.', '“We sail on Monday,” said Mrs Lund.'];
  assert.deepEqual(quoted(...family), [['We sail on Monday,', 'Rosa Lund']]);
  assert.deepEqual(quoted('Tom and Rosa Lund own the boat.', '“We sail on Monday,” Lund said.'), [
    ['We sail on Monday,', null],
  ]);
});

test('whoever has no name speaks by the words that stand for them', () => {
  for (const [sentence, speaker] of [
    ['My mother read the sign twice. “We sail on Monday,” she said.', 'My mother'],
    ['A spokesman for the Harbour Board said: “We sail on Monday.”', 'A spokesman for the Harbour Board'],
    ['“We sail on Monday,” said a spokesman for the Harbour Board.', 'a spokesman for the Harbour Board'],
    [
      'The clerk read out the letter from head office. “We sail on Monday,” it said.',
      'the letter from head office',
    ],
    ['A neighbour who watched from his window said: “We sail on Monday.”', 'A neighbour'],
    [
      'The log was written by an engineer, who described the boat as “ready to sail on Monday”.',
      'an engineer',
    ],
    ['The boat was, in the words of its owner, “ready to sail on Monday”.', 'the boat’s owner'],
    ['“We sail on Monday,” the harbour report said.', 'the harbour report'],
  ] as const) {
    const [only] = read([...prose, sentence]).quotations;
    assert.equal(only?.speaker?.value, speaker, sentence);
  }
});

test('whoever acts far back is meant only while nobody else can be', () => {
  const lines = [
    'Rosa Lund bought the boat in March.',
    'It had no engine.',
    '“We sail on Monday,” she said.',
  ];
  assert.deepEqual(quoted(...lines), [['We sail on Monday,', 'Rosa Lund']]);
  assert.deepEqual(quoted('Rosa Lund and Ada Quist own it.', ...lines.slice(1)), [
    ['We sail on Monday,', null],
  ]);
});

test('a part of a name means its bearer: the first, the last, and past a nickname', () => {
  for (const line of ['“We sail,” Rosa said.', '“We sail,” Lund said.', '“We sail,” said Ms Lund.'])
    assert.deepEqual(
      quoted('Rosa “Skip” Lund has bought the boat.', line),
      [['We sail,', 'Rosa Lund']],
      line,
    );
});

test('a sentence that is all quotation goes on from the one before it, and says so', () => {
  const { quotations } = read([...prose, '“We sail on Monday,” Ada Quist said. “The boat is ready.”']);
  assert.equal(quotations[1]?.speaker?.value, 'Ada Quist');
  assert.equal(quotations[1]?.speaker?.basis, 'inferred');
});

test('a quotation that runs over paragraphs keeps its speaker', () => {
  const lines = ['“We sail on Monday,” Ada Quist said. “The boat is ready.', '“The crew is ready too.”'];
  assert.deepEqual(
    quoted(...lines).map(([, speaker]) => speaker),
    ['Ada Quist', 'Ada Quist', 'Ada Quist'],
  );
});

test('titles, scare quotes and so-called things are not quotations', () => {
  assert.deepEqual(
    quoted(
      'The film “The Long Way Home” was shown in the “old” hall, in a so-called “safe zone” of the town.',
    ),
    [],
  );
});

test('the strings of a program are no quotations', () => {
  for (const line of [
    'if ( user.name == "nobody at all" ) { return "a name that is not there"; }',
    'name = join( first, " and then the rest of it ", last );',
  ])
    assert.deepEqual(quoted(`The manual of the harbour shows how names are joined. ${line}`), [], line);
});

test('braces and a semicolon after brackets do not make a program of a sentence', () => {
  for (const line of [
    'The board {of all bodies} said it “will not be hurried by the tide”.',
    'For “the best of both worlds”, the board said it would keep both (the old boat has friends); it sold neither.',
  ])
    assert.equal(quoted(line).length, 1, line);
});

test('a name under a quotation of a paragraph’s length is its attribution, and no crosshead', () => {
  const words =
    '“The boat is ready, the crew is ready, and the island has waited for two winters; we sail on Monday.”';
  const after =
    'She spoke on the quay, where the boat that is to make the crossing has been lying since the autumn, and where some two hundred people had come to look at it.';
  const { body, quotations } = read([...prose, words, 'Ada Quist', after]);
  assert.deepEqual(
    body.slice(3, 5).map(({ type, line, speaker }) => [type, line, speaker]),
    [
      ['quote', 4, 'Ada Quist'],
      ['attribution', 5, undefined],
    ],
  );
  assert.equal(quotations[0]?.attributionLine, 5);
});

test('a sentence that ends in a colon leads in the block quotations after it, furniture between them or not', () => {
  const lines = [
    'Ada Quist spoke to the crews on the quay on the morning of the first crossing:',
    '“The boat is ready, and so are you, and nobody can say that we did not wait for it.”',
    'See Also',
    '“I have nothing more to say than this, and now to work.”',
  ];
  const { body, quotations } = read([...prose, ...lines, ...prose]);
  assert.deepEqual(
    body.filter(({ type }) => type === 'quote').map(({ line, speaker }) => [line, speaker]),
    [
      [5, 'Ada Quist'],
      [7, 'Ada Quist'],
    ],
  );
  assert.ok(quotations.every(({ speaker }) => speaker?.basis === 'inferred' && speaker.line === 4));
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.note),
    ['the sentence before, which ends in a colon, leads in', 'goes on from the quotation before'],
  );
});

test('what the reader might say or ask is no quotation, though a colon leads in to it', () => {
  const said = '“We have sailed for longer than the harbour has stood, and we know the tide.”';
  assert.equal(quoted('Ada Quist told the board on Monday:', said).length, 1);
  assert.deepEqual(quoted('Here is an example of what you could say to the harbour:', said), []);
});

test('a pull quote, which repeats words from a longer passage, is not a second quotation', () => {
  const pulled = '“We know the tide and it knows us.”';
  const passage = '“We know the tide and it knows us, and so we wait,” said Ada Quist on the quay.';
  const once = [['We know the tide and it knows us, and so we wait,', 'Ada Quist']];
  assert.deepEqual(quoted(pulled, prose[0] as string, passage), once);
  assert.deepEqual(quoted(passage, prose[0] as string, pulled, '— Ada Quist'), once);
});

test('words that the article says elsewhere without marks, or within a longer word, are no pull quote', () => {
  const sign = 'The sign on the wall reads: we know the tide and it knows us, and so we wait.';
  assert.equal(quoted('“We know the tide and it knows us.”', sign, prose[0] as string).length, 1);
  const other = '“We know the tide and it knows usurers, and so we wait,” said Ada Quist on the quay.';
  assert.equal(quoted('“We know the tide and it knows us.”', prose[0] as string, other).length, 2);
});

test('a quotation that never closes ends with its paragraph, and is said to', () => {
  const { quotations, messages } = read([
    prose[0] as string,
    'Ada Quist said: “We sail on Monday.',
    ...prose.slice(1),
  ]);
  assert.deepEqual(
    quotations.map(({ text }) => text),
    ['We sail on Monday.'],
  );
  assert.ok(messages.some(({ rule, line }) => rule === 'unclosed-quotation' && line === 2));
});

test('words of a role, a body or a paper are given to it', () => {
  assert.deepEqual(quoted('“It is safe,” a spokesman for the company said.'), [
    ['It is safe,', 'a spokesman for the company'],
  ]);
  assert.deepEqual(quoted('According to Coast Radio, the crossing is “as safe as a church”.'), [
    ['as safe as a church', 'Coast Radio'],
  ]);
  assert.deepEqual(
    quoted(
      'A statement from the Harbour Board came late. The statement said the quay was “not fit for use”.',
    ),
    [['not fit for use', 'Harbour Board']],
  );
});

test('an office before a name is part of neither the name nor the speaker', () => {
  assert.deepEqual(quoted('“We sail,” the transport minister, Paul Horner, told parliament.'), [
    ['We sail,', 'Paul Horner'],
  ]);
  assert.deepEqual(quoted('“We sail,” Transport Minister Claire Dubois said.'), [
    ['We sail,', 'Claire Dubois'],
  ]);
});

test('a doctor’s name is the name without the style, spelt out or not', () => {
  for (const style of ['Dr', 'Dr.', 'Doctor'])
    assert.deepEqual(quoted(`“The ward was full by noon,” ${style} Neela Quist said on Monday.`), [
      ['The ward was full by noon,', 'Neela Quist'],
    ]);
});

test('the body in an office before a name leaves the name the one who speaks', () => {
  for (const line of [
    'The water fell as the rain stopped, Department of Water scientist Rosa Lindqvist said. “It is safe,” she said.',
    'Commissioner for Transport Rosa Lindqvist said the fare was fair. “It is safe,” she said.',
  ])
    assert.deepEqual(quoted(line), [['It is safe,', 'Rosa Lindqvist']]);
});

test('a bench or a spokesman goes by the fuller words only where they are read to their end', () => {
  assert.deepEqual(
    quoted(
      'A division bench of Justices Sunil Gokhale and Pushpa Menezes heard the plea. “It is safe,” the bench observed.',
    ),
    [['It is safe,', 'the bench']],
  );
  assert.deepEqual(quoted('The bench was not impressed. “Safe for whom, and since when?” it asked.'), [
    ['Safe for whom, and since when?', 'The bench'],
  ]);
});

test('what somebody says that others asked for is still in the words of whoever says it', () => {
  assert.deepEqual(
    quoted('Rosa Lindqvist said that ministers had asked for “a key to every boat in port”.'),
    [['a key to every boat in port', 'Rosa Lindqvist']],
  );
});

test('a banner speaks; and words of somebody unknown are nobody’s', () => {
  assert.deepEqual(
    quoted('They marched round the quay behind a banner that read “Boats before bridges now”.'),
    [['Boats before bridges now', 'a banner']],
  );
  assert.deepEqual(quoted('On its cover somebody has written in pencil, “No action at all.”'), [
    ['No action at all.', null],
  ]);
});

test('a surname after “said” brings its bearer’s full name, whatever the given name', () => {
  assert.deepEqual(
    quoted('The mail went out past goalie Bo Kessler on Friday. “We ran out of legs,” said Kessler.'),
    [['We ran out of legs,', 'Bo Kessler']],
  );
});

test('whoever stands in an apposition to what they are is the one who goes on as “she”', () => {
  assert.deepEqual(
    quoted('The junior porter, Kasia Dudek, joined in her first week. “I was afraid,” she said.'),
    [['I was afraid,', 'Kasia Dudek']],
  );
  assert.deepEqual(quoted('His wife, Darlene, has the last word on it. “He never asked me,” she told me.'), [
    ['He never asked me,', 'Darlene'],
  ]);
  assert.deepEqual(
    quoted(
      'Later he married Rosa Blau, née Hrub, a dressmaker, who sewed for the crew at night. “He was loud,” she said.',
    ),
    [['He was loud,', 'Rosa Blau']],
  );
  assert.deepEqual(
    quoted('One is from a girl of nine, who does not give her name. “Please go back,” she writes.'),
    [['Please go back,', 'a girl of nine']],
  );
});

test('whoever asked him is not the “he” who replies; an apostrophe before a participle may be a verb', () => {
  const lines = [
    'Conor Heffernan, the managing director, said that he was sorry.',
    'The coroner, Dr Malcolm Gunn, asked him when the gate had been taken down. “I can’t say,” he replied.',
  ];
  assert.deepEqual(speakers(read([...prose, ...lines])), [['I can’t say,', 'Conor Heffernan']]);
  assert.deepEqual(
    quoted('Kevin Dunnett paid the fine. Dunnett’s vowed to go to court. “I’ll bring the gull,” he joked.'),
    [['I’ll bring the gull,', 'Kevin Dunnett']],
  );
});

test('a role that opens the sentence speaks past what is said of it between commas', () => {
  assert.deepEqual(
    quoted('Another novelist, quoted on the jacket, calls the scene “unbearable and then bearable”.'),
    [['unbearable and then bearable', 'Another novelist']],
  );
});

test('a nameless speaker goes by the noun and what hangs on it, without a relative clause, and a relative by the name in the phrase', () => {
  assert.deepEqual(
    quoted('“They took the freight,” said a lawyer who represents cargo owners. “They can keep it.”'),
    [
      ['They took the freight,', 'a lawyer'],
      ['They can keep it.', 'a lawyer'],
    ],
  );
  assert.deepEqual(
    quoted('The baker in our village looked at it and shook his head. “Too kind to it,” he said.'),
    [['Too kind to it,', 'The baker in our village']],
  );
  assert.deepEqual(quoted('My neighbor Ruth called the boat “a campfire with manners and a mast”.'), [
    ['a campfire with manners and a mast', 'Ruth'],
  ]);
  assert.deepEqual(
    quoted('It was Churchill who told this House that we shape them, “and afterwards they shape us.”'),
    [['and afterwards they shape us.', 'Churchill']],
  );
});
