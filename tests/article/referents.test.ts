/** Whom pronouns, callings, letters and single names stand for, where one alone can be meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './read.ts';

const who = (...paragraphs: string[]) => quoted(...paragraphs).map(([, speaker]) => speaker);

function last(...lines: string[]): string | null {
  return quoted(...lines).at(-1)?.[1] ?? null;
}

test('what somebody is, or was once, is nobody else', () => {
  assert.equal(
    last(
      'Rosa Lindqvist says a boat would have been a great help to her when she was a student.',
      '“Somebody who cannot row will not come to us,” she says.',
    ),
    'Rosa Lindqvist',
  );
});

test('whoever is told something does not speak on', () => {
  assert.equal(
    last(
      '“The board has no plan for the winter,” Rudi Lindqvist said.',
      '“The nets are old,” he told Harbour Weekly, adding that Dan Kerrigan had sold the new ones.',
      '“We mend what we can,” he said.',
    ),
    'Rudi Lindqvist',
  );
});

test('whoever alone spoke in the paragraph before speaks on, whomever it told of', () => {
  assert.equal(
    last(
      'Rosa Lindqvist said that Ellen Kerrigan had “run the boat aground”.',
      '“I do not blame her for it,” she said.',
    ),
    'Rosa Lindqvist',
  );
});

test('“she shared” says who speaks, and “shared a picture of” does not', () => {
  assert.deepEqual(quoted('Rosa Lindqvist was at the quay. “It was never my boat alone,” she shared.'), [
    ['It was never my boat alone,', 'Rosa Lindqvist'],
  ]);
  assert.equal(last('Rosa Lindqvist shared a picture of the “Silver Tide” at the quay.'), null);
});

test('what somebody can be seen or heard saying is said by them', () => {
  assert.equal(
    last('“We are not going home,” Rosa Lindqvist can be heard telling the crew.'),
    'Rosa Lindqvist',
  );
  assert.equal(last('“We are not going home,” Rosa Lindqvist is seen saying in a film.'), 'Rosa Lindqvist');
});

test('a calling stands for the one person it can mean, and for nobody where there are two', () => {
  assert.equal(
    last('Rosa Lindqvist was born in Northhaven.', '“I write what I hear,” the novelist explained in May.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    last(
      'Rosa Lindqvist wrote to Dan Kerrigan, and Dan Kerrigan wrote back.',
      '“I like it,” the novelist said.',
    ),
    null,
  );
});

test('a name that is only ever single is a person’s, where the clipping says “he” or “who” of it and it speaks', () => {
  assert.equal(
    last(
      'Quillane, who sang at the harbour in May, has sold her boat. Quillane said so on Monday.',
      'The crowd had waited for hours.',
      '“It was time to let it go,” she said.',
    ),
    'Quillane',
  );
});

test('letters are a body where the clipping has one name with those initials', () => {
  assert.equal(
    last(
      'The Coastal Weather Agency keeps a log of the tides.',
      'In May, the CWA said that the harbour was “the wettest on the coast”.',
    ),
    'Coastal Weather Agency',
  );
  assert.equal(last('In May, the CWA said that the harbour was “the wettest on the coast”.'), 'the CWA');
});

test('the country of an envoy, and a place in a team, are no part of a name', () => {
  assert.deepEqual(
    quoted(
      'Norway’s ambassador to Iceland Lund Harkness has said that the boats have “every right” to be there.',
      'Lund added: “They are there to fish.”',
    ),
    [
      ['every right', 'Lund Harkness'],
      ['They are there to fish.', 'Lund Harkness'],
    ],
  );
  assert.equal(
    last(
      'Rovers GK Delroy Harkness spoke on Monday. “Guy keeps running at me,” said Rovers GK Delroy Harkness.',
    ),
    'Delroy Harkness',
  );
});

test('a share of people, and half of a number, say nothing', () => {
  assert.equal(
    last('Fifty-one percent say that “the boats should stay where they are in the winter”.'),
    null,
  );
});

test('whoever holds an office of a body speaks, not the body', () => {
  assert.equal(
    last('“The boats are trained on the tide,” said Harbour Board CEO Rosa Lindqvist in a briefing.'),
    'Rosa Lindqvist',
  );
});

test('whoever spoke last speaks on where nothing says who speaks, until somebody else is named', () => {
  const words = '“A seat that is too deep will hurt the back of the oarsman,” he';
  const told = 'Delroy Lindqvist has a boatyard. “A thwart is a seat,” he says.';
  const open = 'The nets are mended in the loft. “Stand up when you can, and do it often in the winter.”';
  assert.equal(last(told, 'The loft is dry.', open), 'Delroy Lindqvist');
  assert.equal(last(told, 'The loft is that of Dan Kerrigan.', open), null);
  assert.equal(last(told, 'The loft is dry.', `${words} adds.`), 'Delroy Lindqvist');
});

test('“the president” is whoever bears the office, and “he” after it is the same', () => {
  assert.equal(
    last(
      'President Delroy Lindqvist landed in the harbour with Dan Kerrigan.',
      'The president said the boats would stay where they are.',
      '“It is distressing that we have not mended them,” he added.',
    ),
    'Delroy Lindqvist',
  );
});

test('those who spoke together are “they”, and theirs is “their statement”', () => {
  const told = 'Rosa Lindqvist and Dan Kerrigan said the nets were “in a poor way”.';
  assert.equal(
    last(told, '“We have mended what we could of them,” they added.'),
    'Rosa Lindqvist and Dan Kerrigan',
  );
  assert.equal(
    last(told, '“All of the nets are old, and some are older than the boats,” their statement said.'),
    'Rosa Lindqvist and Dan Kerrigan',
  );
});

test('whoever nods beside the one who speaks does not speak', () => {
  assert.equal(last('“We go on,” said Rosa Lindqvist and Dan Kerrigan nodded.'), 'Rosa Lindqvist');
  assert.equal(last('“We go on,” said Rosa Lindqvist and Dan Kerrigan.'), 'Rosa Lindqvist and Dan Kerrigan');
});

test('a line after a dash signs the words above it, whatever it hides', () => {
  assert.deepEqual(quoted('“The crossing was a delight from end to end.”', '– Ro** Li*******'), [
    ['The crossing was a delight from end to end.', 'Ro** Li*******'],
  ]);
});

test('a label in capitals signs nothing', () => {
  assert.equal(
    last('GREAT SALE', '“The crossing was a delight from end to end.”', 'The boat was full.'),
    null,
  );
});

test('agents in the plural, a body charged with something, and whoever weighs in speak', () => {
  assert.equal(last('“We mend the nets ourselves,” harbour workers wrote in a letter.'), 'harbour workers');
  assert.equal(
    last('The Joint Committee on Boats said that “nobody is to sail in the winter”.'),
    'Joint Committee on Boats',
  );
  assert.equal(last('“We all miss the old boat,” Rosa Lindqvist weighed in.'), 'Rosa Lindqvist');
});

test('whoever is set beside the subject, or told of after their party, is whom the next paragraph goes on with', () => {
  const words = '“I knew that boat,” he said.';
  assert.equal(
    last(
      'Dan Kerrigan asked for a report.',
      'It drew an answer from Joe Lindqvist (Ind), who said it was late.',
      words,
    ),
    'Joe Lindqvist',
  );
  assert.equal(
    last('One of them, retired dentist Kulwin Bassi, tried to hold the rope.', words),
    'Kulwin Bassi',
  );
});

test('whom the reporter meets, or has known, is whom the text goes on about', () => {
  assert.equal(
    last(
      'Rosa Berg runs the boats.',
      'I spoke to Ellen Kerrigan on the quay afterwards. She looked tired. “We mend what we can,” she said.',
    ),
    'Ellen Kerrigan',
  );
  assert.equal(
    last(
      'Tom Berg runs the boats.',
      'I have known Dan Kerrigan for thirty years. But there he was, calling it “a poor sort of harbour”.',
    ),
    'Dan Kerrigan',
  );
});

test('whoever asked is not the one who had to answer', () => {
  assert.equal(
    last(
      'Asked by the harbour board’s lawyer, Dan Berg, why he had not sailed, Tom Kerrigan replied that he had no crew.',
      '“A boat without a crew is a raft,” he said.',
    ),
    'Tom Kerrigan',
  );
  assert.equal(
    last(
      'Ellen Kerrigan built boats for fifty years.',
      'When a reporter asked whether she would do it again, she thought for a while. “I would build fewer,” she said.',
    ),
    'Ellen Kerrigan',
  );
});

test('somebody who first comes up after a “she” is another', () => {
  assert.equal(
    last(
      'It was in March, when she was 91, that the crew rang. A diver named Ellen Kerrigan had been missing for a day, and nobody knew the way. She asked them to wait. “Yes,” she said.',
    ),
    null,
  );
});

test('a “he” that opens its sentence is the same to its end, whomever he talks to', () => {
  assert.equal(
    last(
      'Tom Kerrigan, who mends boats, was in no hurry. He told a visitor last year that he had done it “out of love for the nails”.',
    ),
    'Tom Kerrigan',
  );
});

test('whom alone the sentence before names is meant, though somebody else acted further up', () => {
  assert.equal(
    last(
      'Rosa Berg said the harbour was “not for sale”.',
      'That drew a reply from Ellen Kerrigan, who sits on the board. “Everything is for sale,” she said.',
    ),
    'Ellen Kerrigan',
  );
});

test('whoever has a “who” is somebody else than those of whom the text told before, and nobody’s father is “it”', () => {
  assert.equal(
    last(
      'Tom Kerrigan began his speech and got no further.',
      'Then the timekeeper, who had been calm all day, read out a note. “Would the owner move that boat,” he added.',
    ),
    null,
  );
  assert.notEqual(
    last(
      '“It will be a long winter,” said her father.',
      'The bell hung over the door for years. It said: “Ring twice”.',
    ),
    'her father',
  );
});

test('a word for what somebody is tells whether they are a he or a she', () => {
  assert.equal(
    last(
      'For Yvon Comeau, a retired lobster fisherman, the count should have been higher. Ellen Kerrigan helped him.',
      '“I counted them twice,” he said.',
    ),
    'Yvon Comeau',
  );
});

test('after a question, or amid other matters in a clipping of several people, nobody is taken to speak on', () => {
  assert.equal(
    last('“Was it late?” Tom Kerrigan asked the men.', '“It was late on every day of the winter.”'),
    null,
  );
  assert.equal(
    last(
      'Rosa Berg runs the boats.',
      '“The boat is late,” Tom Kerrigan said.',
      'There were those who remembered other things. “He owed me for a goat.” This came from a man at the back.',
    ),
    null,
  );
});

test('after “her coach” a “she” may be the coach or whose coach it is; her mother is a “she” herself', () => {
  const after = (who: string) =>
    last('Rosa Kerrigan won the match.', `${who} said it had been “a fight”.`, '“I was lucky,” she said.');
  assert.equal(after('Her coach'), null);
  assert.equal(after('Her mother'), 'Rosa Kerrigan’s mother');
});

test('“that difficult man” is nobody’s name, and nobody is claimed but a man who was brought up without one', () => {
  const tail = 'was the only one whom that difficult man never reduced to tears. “She sings,” he wrote.';
  assert.deepEqual(who(`Elsa Vane studied under Bernard Lowe, and ${tail}`), [null]);
  assert.deepEqual(who('Elsa Vane sold fish. “I am glad,” this old woman said.'), [null]);
  assert.deepEqual(who('Elsa Vane asked Carl Poe. “We go,” this official said.'), [null]);
  const called = 'Police arrested a man after Bo Lind called for help.';
  assert.deepEqual(who(`${called} This man said: “I did it.”`), ['This man']);
  assert.deepEqual(who('Bo Lind saw a man on the quay. That man told him: “Leave it.”'), ['That man']);
  const robbed = 'Tom Lind was robbed by a stranger.';
  assert.deepEqual(who(`${robbed} “Give me the bag,” that young man said.`), ['that young man']);
  assert.deepEqual(who('Bo Lind rowed. That man told Bo Lind: “Leave it.”'), [null]);
});

test('“he” is the bearer of an office that was named, though nothing else tells of a he', () => {
  assert.deepEqual(
    quoted(
      'The plan was shown by the mayor of London, Zeldan Brask, on Monday.',
      'Brask’s plans would cost a lot.',
      'The mayor was pleased. “We will do it,” he said.',
    ),
    [['We will do it,', 'Zeldan Brask']],
  );
});

test('whose kin somebody is tells nothing of the other: “the boy’s grandmother” is a she', () => {
  assert.deepEqual(who('Zorvan Wex, the school’s girl guide leader, spoke. “I am tired,” he said.'), [
    'Zorvan Wex',
  ]);
  assert.deepEqual(
    who(
      'Zorvan Wex, the boy’s grandmother, told reporters that the well was deep.',
      '“I let down a loaf on a string,” she said.',
    ),
    ['Zorvan Wex'],
  );
});

test('of whom a paragraph of nothing but words says “he said”, no “she” is meant', () => {
  assert.deepEqual(
    who(
      'Officer Tarvik Oblo told this paper that the wall held.',
      '“The water was deep,” he said.',
      'A loaf was let down on a string. “He ate it at once,” she said.',
    ),
    ['Tarvik Oblo', null],
  );
});

test('“the Commission” is the body that is called so in full, and where several are, its own words', () => {
  const said = '“The firm has failed,” the Commission said.';
  assert.deepEqual(who('The Harbour Planning Commission barred the firm.', said), [
    'Harbour Planning Commission',
  ]);
  assert.deepEqual(
    who('The Harbour Planning Commission and the Island Fisheries Commission barred the firm.', said),
    ['the Commission'],
  );
});

test('“the Court” is no building or person that the text names', () => {
  const said = '“We regret it,” the Court said.';
  assert.deepEqual(who('Ada Quist lives in Harbour Court. The judges ruled on Monday.', said), ['the Court']);
  const council = '“We regret it,” the Council said.';
  assert.deepEqual(who('Mayor Ada Quist of Northhaven Council met staff.', council), ['the Council']);
});

test('“she told reporters” beside words is whoever the sentence before names, whatever the name is mostly given to', () => {
  assert.deepEqual(
    who(
      '“We rule out nothing,” said fisheries officer Jon Catt.',
      'He asked all to keep away.',
      'On the quay, vendor Bruce Tole said there was little else to sell. “They have stopped coming,” she told reporters.',
    ),
    ['Jon Catt', 'Bruce Tole'],
  );
});

test('a second “that” goes on with whoever said the first', () => {
  const said =
    'The hospital said in a statement that a nurse had asked about his journey but that the answer';
  assert.deepEqual(who(`${said} “was never passed on to the team.”`), ['The hospital']);
  const told = 'The mayor said that Ada Quist had told the board that it was late and that it was';
  assert.deepEqual(who(`${told} “a farce from the start.”`), ['Ada Quist']);
  const without = 'The officer said that Ada Quist had told him she was tired and that she';
  assert.deepEqual(who(`${without} “could not stop the car.”`), ['Ada Quist']);
});
