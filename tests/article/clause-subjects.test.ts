/** Who speaks in words whose verb has its subject further off, or none: a participle, a passive, a noun of saying, a signature. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a participle after a comma has the subject of its sentence, whatever that did', () => {
  assert.equal(
    speaker('The district backed the ban, calling glitter “a forever substance.”'),
    'The district',
  );
  assert.equal(
    speaker('Rosa Lindqvist rowed on alone, assuring all that “the boat is as dry as a bone.”'),
    'Rosa Lindqvist',
  );
});

test('where the subject has its verb, the verb of a clause that “after” opens is another’s', () => {
  const words = 'of “a lean year.”';
  for (const lead of [
    'Farmers in Ayr sold their boats after the maker of the oars warned',
    'A labourer bound for Ayr went home after a friend warned',
    'Six months after a porter warned',
  ])
    assert.equal(speaker(`${lead} ${words}`), null, lead);
  assert.equal(speaker(`Farmers after the meeting warned ${words}`), 'Farmers');
  assert.equal(speaker(`The district went home after the vote and warned ${words}`), 'The district');
});

test('what somebody did meanwhile, told ahead of the subject, names nobody', () => {
  assert.equal(
    speaker(
      'Standing before visitors during the lunch, Rosa Lindqvist praised the crew, saying, “They never slept.”',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'Beijing on Tuesday, the state news agency reported, called the plan “a disgrace to the island”.',
    ),
    null,
  );
  assert.equal(
    speaker('Visitors during the lunch praised the crew, saying, “They never slept.”'),
    'Visitors',
  );
});

test('a participle after “after” or “by” has the subject of its sentence', () => {
  assert.equal(
    speaker(
      'The Harbour Board has shut the quay to all, after announcing that boats were “no longer welcome there.”',
    ),
    'Harbour Board',
  );
});

test('a clause that “that” begins is no subject of the verb before it', () => {
  assert.equal(
    speaker(
      'In her letter to the board, Rosa Lindqvist, head of data at Coast Maps, writes that long names “wrap and obscure the turning”.',
    ),
    'Rosa Lindqvist',
  );
});

test('after “with”, a participle has a subject of its own, a name with its offices or words for somebody', () => {
  assert.equal(
    speaker(
      'All of them were against it, with Northland Foreign Minister Rosa Lindqvist warning of “dangerous seas”.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('Dan Kerrigan is under fire, with some Greens accusing him of “a want of nerve”.'),
    'some Greens',
  );
  assert.equal(
    speaker(
      'Dan Kerrigan was among them, with a source close to him saying: “The whole plan is needed now.”',
    ),
    'a source close to him',
  );
  assert.equal(
    speaker(
      'The plan was put off, with the harbour master, Rosa Lindqvist, saying it was “far too dear for all of us”.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'Dan Kerrigan came. All were glad, with Kerrigan gushing that it was “the most exciting day ever.”',
    ),
    'Dan Kerrigan',
  );
});

test('“and” within a name parts no clauses', () => {
  assert.equal(
    speaker('The Lune Water Supply and Sewerage Board said it had “neither been asked nor told”.'),
    'Lune Water Supply and Sewerage Board',
  );
});

test('whoever has a view, a mission or a verdict says what it is', () => {
  assert.equal(
    speaker(
      'Rosa Lindqvist mended the felt. Ms Lindqvist’s view was that “it is somewhere to sit, and that is all.”',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'The chairman, Rolf Lindqvist, described the test as a charade. His words: “You cannot set a paper for a sailor.”',
    ),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker(
      'The report’s advice for those who row at night is a good one: “Carry a lamp and two spare oars.”',
    ),
    'The report',
  );
  assert.equal(
    speaker('It gave her, in Rosa Lindqvist’s words, a “world of tides that I can sail on my own.”'),
    'Rosa Lindqvist',
  );
});

test('a name behind a dash signs words after a label, and may end in “Jr.”', () => {
  assert.equal(
    speaker(
      'Customer review | “A lovely boat, light and dry. I row it every day.” – Rosa L. (Read all reviews.)',
    ),
    'Rosa L.',
  );
  assert.equal(
    speaker('“Row on, though you do not see the far shore.” – Rolf Lindqvist, Jr.'),
    'Rolf Lindqvist, Jr.',
  );
});

test('one of a crowd speaks as one of them where the words before tell of whom, and else nobody does', () => {
  assert.equal(
    speaker('Many rowers came. “This boat healed my back,” joked another.'),
    'another of the rowers',
  );
  assert.equal(
    speaker('Many rowers came. “You were fab, we loved it so!” a second wrote.'),
    'a second of the rowers',
  );
  assert.equal(
    speaker('The rowers tied flags to the masts. “You were fab, we loved it so!” one said.'),
    null,
  );
  assert.equal(speaker('I sent it to ten houses. One wrote that it was “a little too wet for us”.'), null);
  assert.equal(speaker('Many rowers came. “You were fab, we loved it so!” both of them wrote.'), null);
});

test('a study finds what it says, and nobody else finds a thing by it', () => {
  assert.equal(
    speaker('The study found that the boats were “no longer fit to keep up with the tides.”'),
    'The study',
  );
});

test('“per” names a source as “according to” does', () => {
  assert.equal(
    speaker('The club was “starting to believe that she would rather row at home”, per Rosa Lindqvist.'),
    'Rosa Lindqvist',
  );
});

test('the US in a body’s name is no pronoun', () => {
  assert.equal(
    speaker('The US Embassy reported that the quay was “a hazard to all who walk on it.”'),
    'The US Embassy',
  );
});

test('words of which nothing tells who says them are whoever’s who says the same elsewhere, unless they are few', () => {
  const said =
    '“We will put the fares down and go on investing for growth that all can see,” said Rosa Lindqvist.';
  const [, again] = quoted(
    said,
    'It is not easy to square with “investing for growth” on any of the routes.',
  );
  assert.deepEqual(again, ['investing for growth', 'Rosa Lindqvist']);
  const [, shouted] = quoted(
    '“I’ll get on with it when you have stopped,” said Rosa Lindqvist.',
    'Somebody at the back shouted “Get on with it!” and was asked to leave.',
  );
  assert.deepEqual(shouted, ['Get on with it!', 'Somebody at the back']);
});

test('offices in a row are one name’s, and a work that somebody is known for is no part of what they are called', () => {
  const words = '“The boats did better than any of us had hoped,”';
  assert.equal(
    speaker(`${words} chairman, CEO and president Rosa Lindqvist said in a release.`),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('Rolf Lindqvist rowed home.', `${words} the “Harbour Nights” actor previously said.`),
    'Rolf Lindqvist',
  );
});

test('“What somebody said about it:” brings up their words', () => {
  assert.equal(
    speaker('What Rosa Lindqvist said about the boat: “It pushes the limits of what oars can do.”'),
    'Rosa Lindqvist',
  );
});

test('what somebody is described as beside the sentence is not said by them, nor by whoever is told something', () => {
  for (const [sentence, speaker] of [
    ['Tom Berg, once described as “the safest pair of hands in the harbour”, told the board so.', null],
    ['Tom Berg, accused of being “a menace to every boat”, denied it.', null],
    ['Tom Berg, hailed by Rosa Kerrigan as “the quiet man of the harbour”, came.', 'Rosa Kerrigan'],
    ['Tom Berg, a fisherman, described the harbour as “a mess of nets”.', 'Tom Berg'],
  ] as const)
    assert.deepEqual(quoted(sentence).at(-1)?.[1], speaker, sentence);
});

test('a clause that says what somebody described is in their words, not in those of the sentence’s subject', () => {
  for (const who of ['the judge', 'police', 'Rosa Berg', 'officials'])
    assert.equal(speaker(`Tom Kerrigan faces what ${who} described as “a long winter”.`), who);
  assert.equal(
    speaker('The website went down after what the crew of the ferry said was “an attack on all of us”.'),
    'the crew of the ferry',
  );
});

test('“according to”, “as saying” and somebody’s claim, nearer to the words than the verb, say whose they are', () => {
  for (const [sentence, who] of [
    ['Tom Kerrigan told of a plan which, according to Rosa Berg, would “kill the town”.', 'Rosa Berg'],
    ['Rosa Berg quoted Tom Kerrigan as saying the boat was “not fit for sea”.', 'Tom Kerrigan'],
    ['Rosa Berg rejected Tom Kerrigan’s claim that the boat was “not fit for sea”.', 'Tom Kerrigan'],
    ['Rosa Berg called Tom Kerrigan’s claim that the boat had sunk “nonsense on stilts”.', 'Rosa Berg'],
    ['Rosa Berg said Tom Kerrigan’s claim that the boat was late was “nonsense on stilts”.', 'Rosa Berg'],
  ] as const)
    assert.equal(speaker(sentence), who, sentence);
});

test('whoever is somebody’s, by a name of several words, speaks for themselves', () => {
  for (const who of ['Tom Kerrigan’s mother', 'Tom Kerrigan’s campaign']) {
    assert.equal(speaker(`${who} said he was “a good man to have in a boat”.`), who);
    assert.equal(speaker(`“He is a good man,” said ${who}.`), who);
    assert.equal(speaker(`On Monday ${who} said it was “a long winter”.`), who);
  }
});

test('whoever is told or receives something does not say it', () => {
  for (const [sentence, who] of [
    ['“It was a long winter,” the court was told.', null],
    ['“It was a long winter,” Rosa Berg was quoted as saying.', 'Rosa Berg'],
    ['Tom Kerrigan received a letter from Rosa Berg saying it was “a long winter”.', 'Rosa Berg'],
    ['Tom Kerrigan received a text saying it was “a long winter”.', 'a text'],
    ['Tom Kerrigan sent a letter saying it was “a long winter”.', 'Tom Kerrigan'],
  ] as const)
    assert.equal(quoted(sentence).at(-1)?.[1], who, sentence);
});

test('what stands between dashes after a name tells of whoever is named', () => {
  assert.equal(
    speaker(
      'After the race, Rosa Lund — a captain long before anyone had heard of her — told them, “You will sail more boats than anyone.”',
    ),
    'Rosa Lund',
  );
  assert.equal(
    speaker('Rosa Lund left — the crew were tired — and Piers Holm said it was “a matter of days for us”.'),
    'Piers Holm',
  );
});
