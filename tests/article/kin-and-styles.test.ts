/** Several of one surname, kin by a given name alone, and epithets: who is meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, quoted, read, speaker } from './read.ts';

const who = (...paragraphs: string[]) => quoted(...paragraphs).map(([, speaker]) => speaker);

test('the office before a surname is that of the one who was introduced with it', () => {
  assert.deepEqual(
    who(
      'Next door is Gerald Brask, who works nights.',
      '“I like the boat,” said Brask.',
      'Trustee Zofie Brask, who is no relation, moved to sell it.',
      '“It leaks,” Trustee Brask said.',
      '“It is sold,” said Brask.',
    ),
    ['Gerald Brask', 'Zofie Brask', 'Gerald Brask'],
  );
});

test('a style is that of whoever the clipping gave it to before, or who is husband or wife to another', () => {
  assert.deepEqual(
    who(
      'Osk Brask, 71, kept the boat.',
      '“I gave it away,” said Mrs Brask.',
      'Ilk Brask, her brother, has a copy. “Late!” Mr Brask said.',
      '“Early,” Mrs Brask said.',
    ),
    ['Osk Brask', 'Ilk Brask', 'Osk Brask'],
  );
  assert.deepEqual(
    who(
      'Zill Brask, the pilot’s father, and Osk Brask, his mother, were in the harbour.',
      '“It was late,” Mrs Brask said.',
      '“It was dark,” said Mr Brask.',
    ),
    ['Osk Brask', 'Zill Brask'],
  );
});

test('whom a style does not fit is not who is meant, though nobody else bears the name in full', () => {
  assert.deepEqual(
    who(
      'Zubin Brask built the boat.',
      '“No,” Mr Brask said.',
      'A week later Mrs Brask said: “It will sail.”',
    ),
    ['Zubin Brask', 'Mrs Brask'],
  );
  assert.deepEqual(
    who(
      'Jan Brask was in the harbour.',
      '“It is shut,” Ms Brask said.',
      'Her husband, Osk, said that the boat would stay.',
      '“You cannot row it,” Mr Brask said.',
    ),
    ['Jan Brask', 'Osk Brask'],
  );
});

test('in the passage that names kin by a given name alone, the surname is theirs', () => {
  for (const kin of [
    'Her son, Martin, who runs a yard on the quay,',
    'Her great-granddaughter Joan, a welder,',
  ])
    assert.equal(
      speaker(
        'Olive Brask, 83, keeps oars at the foot of the stairs.',
        `${kin} could not sell a boat in the spring. “Somebody knew,” Brask said.`,
      ),
      kin.includes('Martin') ? 'Martin Brask' : 'Joan Brask',
    );
  const { people } = read([
    ...prose,
    'Olive Brask, 83, keeps oars.',
    '',
    'Her son, Martin, runs a yard. “Somebody knew,” Brask said.',
  ]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Olive Brask', 'Martin Brask'],
  );
});

test('where the surname was somebody else’s in the passage before, or the text has gone back to her, it is open', () => {
  assert.deepEqual(
    who(
      'Olive Brask, 83, keeps oars.',
      'Brask said that the yard was wet. Her son, Martin, runs a shop. “Somebody knew,” Brask said.',
    ),
    [null],
  );
  assert.deepEqual(
    who(
      'Olive Brask, 83, keeps oars.',
      'Her son, Martin, told her to sell them. She refused. “Somebody knew,” Brask said.',
    ),
    [null],
  );
  assert.equal(
    speaker(
      'Olive Brask, 83, keeps oars.',
      'Her son, Martin, told her to sell them.',
      '“They are mine,” Brask said.',
    ),
    'Olive Brask',
  );
});

test('an epithet before a given name that one person bears makes no other person', () => {
  for (const epithet of ['Cheeky', 'Devastated', 'Tearful', 'Mum', 'Gran-of-six', 'Schoolgirl', 'Plucky'])
    assert.equal(
      speaker('Maureen Brask, 41, keeps a boat.', `${epithet} Maureen said: “It stays where it is.”`),
      'Maureen Brask',
    );
  assert.notEqual(
    speaker('Maureen Brask met Maureen Holm.', 'Cheeky Maureen said: “It stays where it is.”'),
    'Maureen Brask',
  );
});

test('the younger of two is the one who is somebody’s child, the elder is the other', () => {
  const story = ['Karin Brask, 51, met the board.', 'Her daughter, Megan Brask, a sophomore, spoke later.'];
  assert.equal(speaker(...story, '“I love the boat,” the younger Brask said.'), 'Megan Brask');
  assert.equal(speaker(...story, '“I love the boat,” the elder Brask said.'), 'Karin Brask');
});

test('of a name whose family stands first, with a given name before, the family’s is the short form', () => {
  assert.equal(
    speaker('Its chairman, Raymond Chan Chi-ho, met the board.', '“The walls were old,” said Chan.'),
    'Raymond Chan Chi-ho',
  );
});

test('kin are of the family of whoever "his" or "her" may mean, and of nobody named between', () => {
  assert.deepEqual(
    who(
      'Graham Lund wrote to Mary Brask in May.',
      'His brother, Tom, said that the boat would stay.',
      '“You cannot row it,” Mr Brask said.',
    ),
    ['Mr Brask'],
  );
  assert.deepEqual(
    who(
      'Mary Brask lost the race.',
      'Norah’s son, Tom, said that the boat would stay.',
      '“You cannot row it,” Mr Brask said.',
    ),
    ['Mr Brask'],
  );
  assert.deepEqual(
    who(
      'Mary Brask lost the race.',
      'Brask’s son, Tom, said that the boat would stay.',
      '“You cannot row it,” Mr Brask said.',
    ),
    ['Tom Brask'],
  );
});

test('of two brothers either may be Mr, and a son is no she', () => {
  assert.deepEqual(
    who(
      'Graham Brask leads the board.',
      'His brother, Alan, who keeps a shop, said that it was late. Mr Brask said he had “nothing more to add to it”.',
    ),
    ['Mr Brask'],
  );
  assert.deepEqual(
    who(
      'Mary Brask leads the board.',
      'Her son, Martin, said that it was late. Brask said she had “nothing more to add to it”.',
    ),
    [null],
  );
});

test('a name that no line has as a whole is inferred, and says from what', () => {
  const { quotations } = read(
    [
      ...prose,
      'Jan Berg was away. “It was closed,” Ms Berg said.',
      'Her husband, Merv, said that the steers would stay. “No boat will take them,” Mr Berg said.',
    ].flatMap((paragraph) => [paragraph, '']),
  );
  assert.deepEqual(
    quotations.map(({ speaker }) => [speaker?.value, speaker?.basis, speaker?.note]),
    [
      ['Jan Berg', 'stated', undefined],
      [
        'Merv Berg',
        'inferred',
        'Merv Berg is put together from “Her husband, Merv” and the name of the family',
      ],
    ],
  );
});

test('whoever has a rank and a given name, or one name and no style, leaves kin no family name', () => {
  assert.deepEqual(
    who(
      'Singer Dervla Brask has blasted Prince Harry over his wife, Meghan, Duchess of Sussex.',
      'Her brother Jack joined in. He added: “It is late.”',
    ),
    ['Jack'],
  );
  assert.deepEqual(
    who('Adele said that she was glad. Her husband, Simon, said: “We are.”', 'Adele said: “It is late.”'),
    ['Simon', 'Adele'],
  );
});

test('an adjective with a capital before a given name of somebody named is no part of it', () => {
  assert.deepEqual(
    who(
      'A parrot came home to Shaz Pembury yesterday.',
      'Heartbroken Shaz said: “I had given up.”',
      'Mum-of-two Shaz added: “He is home.”',
      'Tearful Zill Brask said: “I saw it.” “It was late,” Zill Brask said.',
    ),
    ['Shaz Pembury', 'Shaz Pembury', 'Zill Brask', 'Zill Brask'],
  );
  assert.deepEqual(who('Rock Pembury rowed.', 'Little Rock said: “No.”'), ['Little Rock']);
});

test('kin is spoken of by the given name that stands beside the word for it', () => {
  const story = 'Tom Roe was taken in May.';
  for (const [words, name] of [
    ['“He never came home,” his wife, Zahra, said.', 'Zahra'],
    ['“He never came home,” said his wife, Zahra.', 'Zahra'],
    ['“He never came home,” said their daughter, Noor, who is 12.', 'Noor'],
    ['“He never came home,” his sister Leila said.', 'Leila'],
    ['“He never came home,” said his mother, Ann Poe (62).', 'Ann Poe'],
    ['“He never came home,” said his wife, who had waited.', 'Tom Roe’s wife'],
    ['“He never came home,” his wife, a nurse, said.', 'Tom Roe’s wife'],
    ['“He never came home,” said his wife, Monday.', 'Tom Roe’s wife'],
    ['“He never came home,” said his father, Reuters.', 'Tom Roe’s father'],
    ['“He never came home,” said his brother, Republican, from Ohio.', 'Tom Roe’s brother'],
  ] as const)
    assert.equal(speaker(`${story} ${words}`), name, words);
});

test('a “she” is the sister by the given name that stands beside the word for her, and not on the day that does', () => {
  const after = '“I have nothing to add,” she said.';
  const stood = (words: string) => read(['Tom Roe was taken in May.', `${words}, stood beside him.`, after]);
  const speakers = (words: string) => stood(words).quotations.map((one) => one.speaker?.value ?? null);
  assert.deepEqual(speakers('His sister Leila, who had waited'), ['Leila']);
  assert.deepEqual(speakers('His sister Monday, who had waited'), ['Tom Roe’s sister']);
});

test('“their” son is anybody’s who was named last, and a “he” after a daughter is another', () => {
  assert.deepEqual(
    who(
      'Ada Brask sold the boat. Their son, Martin, said that it was late. Brask said he had “nothing more to add to it”.',
    ),
    ['Martin Brask'],
  );
  assert.deepEqual(
    who(
      'Ada Brask sold the boat. Her daughter, Nora, told her to sell them. He refused. “Somebody knew,” Brask said.',
    ),
    [null],
  );
});

test('of two, “Mr” is not the one who is told to be a mother', () => {
  assert.deepEqual(
    who('Zill Brask, and Osk Brask, his mother, were in the harbour.', '“It was dark,” said Mr Brask.'),
    ['Zill Brask'],
  );
});

test('the stop of a style before a name ends no sentence', () => {
  for (const style of ['Coun.', 'Ald.', 'Cllr.', 'Pvt.', 'Cpl.', 'Cdr.', 'Fr.', 'Msgr.'])
    assert.deepEqual(
      who(`“The boats were late again this morning,” said ${style} Wade Toews.`),
      ['Wade Toews'],
      style,
    );
});
