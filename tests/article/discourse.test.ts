/** Who speaks in words of which the sentence about them does not say it, by the sentences and paragraphs around. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a pronoun after a sentence that tells what somebody said means them, whomever the sentence before named', () => {
  assert.equal(
    speaker(
      'He said he had paid twice for the boat. Rolf Lindqvist, another sailor, said he had paid an agent to take him. ' +
        '“He left me on the quay at night,” he said.',
    ),
    'Rolf Lindqvist',
  );
  assert.equal(
    speaker(
      '“The sea is in the film, and I am glad,” said Rolf Lindqvist.',
      'He said that his father was hard on them. “He taught us to row,” he continued.',
    ),
    'Rolf Lindqvist',
  );
});

test('“they” may be one person of whom nothing tells that they are a he or a she', () => {
  assert.equal(
    speaker(
      'Kym Aalders, a spokesperson for the ferry, confirmed that it will sail. “We have a boat that floats,” they said in a letter.',
    ),
    'Kym Aalders',
  );
});

test('of two who act in a paragraph, a pronoun means the one named before words in their sentence', () => {
  const sentence =
    'Rosa Lindqvist says she will row for ever. While Ellen Kerrigan, after fifty years at sea, is glad to let go: ';
  assert.equal(
    speaker(`${sentence}At some point, “it is somebody else’s turn to bail out the boat,” she says.`),
    'Ellen Kerrigan',
  );
  assert.equal(
    speaker(
      `${sentence.replace('Ellen', 'Aoi')}At some point, “it is somebody else’s turn to bail out,” she says.`,
    ),
    null,
  );
});

test('a paragraph that opens with “he” goes on about whom it was, whoever is named in it', () => {
  assert.equal(
    speaker(
      'Rolf Lindqvist was afraid to show the film to Dan Kerrigan.',
      'He says that he rang Kerrigan and his family the day before.',
      '“I wanted to warn them,” he recalls.',
    ),
    'Rolf Lindqvist',
  );
});

test('several kin who act together are no “she”', () => {
  assert.equal(
    speaker(
      '“My family saw the play,” Rosa Lindqvist said.',
      'Her mother, aunts and grandmother sailed home last year. “They found the village,” she explains.',
    ),
    'Rosa Lindqvist',
  );
});

test('whoever is called otherwise, by a name with a star, is whom “she” means', () => {
  assert.equal(
    speaker(
      'Ellen Kerrigan has spoken of it too.',
      'Pia*, a 34-year-old cook from Northhaven, sails in secret.',
      '“My husband would not like it,” she says.',
    ),
    'Pia',
  );
});

test('“it” and “the company” mean the one body that acts, by the fullest form of its name', () => {
  const news =
    'Northsound Games has spoken for the first time of the leak. Northsound admitted that files were lost.';
  const words = '“We are sad and angry about what was taken from us,”';
  assert.equal(speaker(news, `${words} it posted.`), 'Northsound Games');
  assert.equal(speaker(news, `${words} the studio wrote.`), 'Northsound Games');
  assert.equal(speaker(news, `${words} Northsound wrote.`), 'Northsound Games');
  assert.equal(
    speaker(
      news,
      'Quayside said that it has bought Northsound. Quayside paid well.',
      `${words} the company wrote.`,
    ),
    'the company',
  );
  assert.equal(
    speaker('The gate stays shut, the Coastal Weather Agency said.', `${words} it added.`),
    'Coastal Weather Agency',
  );
});

test('a name behind a dash after a paragraph in marks signs it', () => {
  assert.equal(
    speaker(
      '“The tide is a clock that nobody has to wind, and it is never late.” - Jon Aalders, Keeper of the Light',
    ),
    'Jon Aalders',
  );
  assert.equal(
    speaker('“The tide is a clock that nobody has to wind.” – A clock is a tide that somebody winds.'),
    null,
  );
});

test('paragraphs in marks are the one person’s whom an interview names, where it names no other', () => {
  const words = ['Boats of Tomorrow', '“A hull is a promise to the water, and we want to keep ours.”'];
  const interview = [
    'I spoke with Neil Aalders, head of boats at Harbour Watch, about hulls.',
    'Some quotes from the interview:',
  ];
  const other = 'Rosa Lindqvist builds hulls as well.';
  assert.equal(speaker(...interview, ...words), 'Neil Aalders');
  assert.equal(speaker(other, ...interview, ...words), null);
});

test('several words woven into a sentence that names nobody go on from the one who speaks in the paragraph', () => {
  const start = '“We rely on every sailor,” says Rosa Lindqvist. Some of them ';
  assert.equal(speaker(`${start} “take one trip across the bay, and never come back”.`), 'Rosa Lindqvist');
  assert.equal(
    speaker(`${start} trust Ellen Kerrigan, and “take one trip across the bay, and never come back”.`),
    null,
  );
});

test('words that end without a comma are those of whoever’s verb follows, unless they are what it is about', () => {
  assert.equal(
    speaker('“We never had such a day, and we go on seeing it ” Rosa Lindqvist said.'),
    'Rosa Lindqvist',
  );
  assert.deepEqual(quoted('“Seal” describes all boats in the bay.'), []);
});

test('a quotation that ends in a quotation ends its sentence', () => {
  assert.deepEqual(
    quoted(
      'Women are the story, Rosa Lindqvist says. “We have to stand up and say, ‘We are at the helm.’” As Ellen Kerrigan put it years ago, sailors sail.',
    ),
    [['We have to stand up and say, ‘We are at the helm.’', 'Rosa Lindqvist']],
  );
});

test('a participle and an infinitive may have a subject of their own', () => {
  assert.equal(
    speaker('The show ended in one of two ways, with Rosa Lindqvist saying “you are not the sailor”.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'The new boat allowed Rosa Lindqvist to claim that the harbour is “a place that feels less wet”.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('An officer asks Tom Berg for his papers, to which Berg responds, “you cannot board me.”'),
    'Tom Berg',
  );
});

test('a calling means whoever alone spoke right before, unless they are somebody’s', () => {
  const words = '“Nobody knows why boats sink, and I tell my children so,”';
  const host = 'Tom Berg was voted off, the host Rolf Kerrigan said. Kerrigan wept.';
  assert.equal(
    speaker(host, '“We lost the boat,” Dan Lindqvist said.', `${words} said the actor.`),
    'Dan Lindqvist',
  );
  assert.equal(
    speaker(host, '“We lost the boat,” his agent, Dan Lindqvist, said.', `${words} said the actor.`),
    null,
  );
});

test('an office of two words and an office for something end before the name', () => {
  const words = '“It is fun to think what the ice may hide,”';
  assert.equal(
    speaker(`${words} harbour scientist and study co-author Mikal Aalders said.`),
    'Mikal Aalders',
  );
  assert.equal(
    speaker(
      'In an interview, Northhaven Secretary of State for Ferries Mikal Aalders, who runs the scheme, said it would bring “quality of life, in every boat”.',
    ),
    'Mikal Aalders',
  );
  assert.equal(
    speaker(
      'Director and writer Dan Aalders spoke of it. Rosa Lindqvist wept.',
      `${words} the director explains.`,
    ),
    'Dan Aalders',
  );
});

test('whoever’s verb ends a sentence says all of it', () => {
  assert.equal(
    quoted(
      'But if “one expects a rough winter at sea,” then stronger boats “should do better,” Nicholas Aalders said in a note.',
    )[0]?.[1],
    'Nicholas Aalders',
  );
});

test('a quotation left open goes on beyond a line that is a name', () => {
  assert.deepEqual(
    quoted(
      '“He impressed us from the first day,” Dan Lindqvist said. “No one rows so well.',
      '“And then he was new in the boat, and it is hard to do.”',
      'Tom Berg',
      'Berg rows for the harbour.',
    ).at(-1),
    ['And then he was new in the boat, and it is hard to do.', 'Dan Lindqvist'],
  );
});

test('where nobody acts, a pronoun means whoever alone is named; who is told of beside somebody recedes', () => {
  assert.equal(
    speaker(
      'If you follow in the footsteps of Rick Aalders, he has advice. “Row first and just don’t stop,” he declares.',
    ),
    'Rick Aalders',
  );
  assert.equal(
    speaker(
      'If you follow in the footsteps of Rick Aalders and Tom Berg, he has advice. “Row first,” he declares.',
    ),
    null,
  );
  assert.equal(
    speaker(
      'Dan Lindqvist joined the show with Tom Berg, who asked him of the boat. Lindqvist laughed at that.',
      '“I saw it, but I did not go on board,” he said.',
    ),
    'Dan Lindqvist',
  );
});

test('words that stand alone after whoever spoke last are theirs, if the sentence before names nobody else', () => {
  const spoke = 'Rosa Lindqvist says: “We can see that the boat brings in young people.”';
  const words = '“It was one of those things that made sense to me as a sailor.”';
  assert.equal(speaker(spoke, `Lindqvist is no dreamer, but a fan of it. ${words}`), 'Rosa Lindqvist');
  const about = (name: string) => `${name} is no dreamer, but a fan of it. ${words}`;
  assert.equal(speaker(spoke, about('Ellen Kerrigan')), 'Ellen Kerrigan');
  assert.equal(speaker(spoke, about('Ellen Kerrigan, who knows Ida Holm,')), null);
});

test('a paper is in the words of the author it is named by', () => {
  const words = '“And what came of it? The boat sank in the harbour,”';
  assert.equal(speaker('Ted Kerrigan wrote to all.', `${words} read Kerrigan’s email.`), 'Ted Kerrigan');
  assert.equal(
    speaker(`${words} said a report from Quay Institutional Partners.`),
    'Quay Institutional Partners',
  );
  assert.equal(speaker(`${words} the Institute’s release added.`), 'the Institute');
  assert.equal(speaker(`${words} said the letter from head office.`), 'the letter from head office');
});

test('the name after what somebody is says who speaks, with an office of several words or digits in it', () => {
  const words = '“My boat is just two weeks old,”';
  assert.equal(speaker(`${words} reported user Gull6887.`), 'Gull6887');
  assert.equal(speaker(`${words} play-by-play man Jem Aalders quipped.`), 'Jem Aalders');
  assert.equal(
    speaker(
      'Secretary of State for Ferries Ans Aalders was there. Rosa Lindqvist wept.',
      `${words} the secretary of state added.`,
    ),
    'Ans Aalders',
  );
});
