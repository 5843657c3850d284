/** Who speaks, by the grammar of the sentences about a quotation; and nobody where two could. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, speaker } from './read.ts';

test('a clause set between commas, or one that tells which paper, brings nobody else to speak', () => {
  assert.equal(
    speaker('The lawsuit, which Tom Berg had lost in May, claimed that “the boat was never safe to sail”.'),
    'The lawsuit',
  );
  assert.equal(
    speaker('Tom Berg bought a boat. A leaflet he was given with the keys said it would “sail itself home”.'),
    'A leaflet',
  );
  assert.equal(
    speaker(
      'Tom Berg sued under the Harbours Act 1847, which states that “every boat shall be fit to sail”.',
    ),
    'Harbours Act 1847',
  );
});

test('what others are said to think, ask for or have asked is in the words of whoever tells it', () => {
  assert.equal(
    speaker('Rosa Lindqvist asked Tom Berg if he thought the crew would “walk off the boat”.'),
    'Rosa Lindqvist',
  );
  assert.equal(speaker('Tom Berg agreed with those who had found the boat “unfit for the sea”.'), null);
});

test('a plural, a stretch of appositions and an office of a body may stand before the verb', () => {
  assert.equal(
    speaker('In a letter to the crew, harbour stewards wrote that it was a “direct result” of the wind.'),
    'harbour stewards',
  );
  assert.equal(
    speaker(
      '“We sail on Monday,” Rosa Lindqvist, a partner at Moore & Quay, the firm that owns the boat, said.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('“We sail on Monday,” Rosa Lindqvist, founder of Quay Retail told reporters.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('“We sail on Monday,” North Coast Board of Trustees chairman Samuel Abara said.'),
    'Samuel Abara',
  );
});

test('the last clause of a sentence gives all of it to whoever it names', () => {
  assert.equal(
    speaker(
      '“It is a bigger boat than the little one” that was sold in May, said Rosa Lindqvist, a captain.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('The mate was paid for the “loss of his good name” in the storm, harbour officials said.'),
    'harbour officials',
  );
  assert.equal(
    speaker('In Rosa Lindqvist’s words, “The boat is only as good as its crew, and the crew is good.”'),
    'Rosa Lindqvist',
  );
});

test('those who speak together are all named', () => {
  const said = 'said the boat was “not fit for the sea”.';
  assert.equal(
    speaker(`Ada Quist, Tom Berg and Rosa Lindqvist ${said}`),
    'Ada Quist, Tom Berg and Rosa Lindqvist',
  );
  assert.equal(
    speaker(`Harbour Commissioner Samuel Abara and Ferry President Rosa Lindqvist ${said}`),
    'Samuel Abara and Rosa Lindqvist',
  );
  assert.equal(speaker(`The board met Tom Berg and Rosa Lindqvist ${said}`), 'Rosa Lindqvist');
});

test('whoever told the sentence before goes on in words that stand alone', () => {
  const words = '“The boat is late again, and nobody has told the crew why it is.”';
  assert.equal(speaker('Rosa Lindqvist said she had waited for an hour.', words), 'Rosa Lindqvist');
  assert.equal(speaker(`Rosa Lindqvist said she had waited for an hour. ${words}`), 'Rosa Lindqvist');
  assert.equal(speaker('Tom Berg slept. Rosa Lindqvist told the Harbour Times:', words), 'Rosa Lindqvist');
  assert.equal(speaker('Rosa Lindqvist waited for an hour.', words), null);
  assert.equal(speaker('Rosa Lindqvist read out a letter that a friend had written.', words), null);
});

test('a name of one word is somebody else than those who were named in full before', () => {
  const said = '“I try to keep off the boat for a day or two,” she says.';
  assert.equal(
    speaker('Rosa Lindqvist says she never sails.', `Anna, 40, is open about it with the crew. ${said}`),
    'Anna',
  );
});

test('a pronoun that opened the paragraph does not mean whoever is named after it', () => {
  assert.equal(
    speaker('He remembers a night at sea with Tom Berg, who steered. “I had never been so cold,” he says.'),
    null,
  );
});

test('a place before an office is no speaker, nor is a body before the name of its own', () => {
  assert.equal(
    speaker('“Justice has been done, and the boat will be sold,” said Northhaven Attorney Rosa Lindqvist.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'The boat became a “runaway freight train” in the storm, said Quay College engineer Rosa Lindqvist.',
    ),
    'Rosa Lindqvist',
  );
});

test('what something is called, an example and a figure of speech are in nobody’s words', () => {
  assert.deepEqual(quoted('It makes use of a technique called “mental rowing” to tell the time.'), []);
  assert.deepEqual(quoted('This is called the “ghost wake effect” in the harbour.'), []);
  assert.deepEqual(quoted('Saying things such as “sailed by” will make the boat look better.'), []);
  assert.deepEqual(quoted('The moment when the “tip of the iceberg” breaks the water is a mystery.'), []);
  assert.deepEqual(
    quoted('During the long run for “The Silver Tide,” the well-known captain spoke of pay.'),
    [],
  );
});

test('a straight mark with a space after it opens, where one has to', () => {
  assert.deepEqual(quoted('"I have no boat," Rosa Lindqvist told him. " You have done such a good job."'), [
    ['I have no boat,', 'Rosa Lindqvist'],
    ['You have done such a good job.', 'Rosa Lindqvist'],
  ]);
});

test('one word is a quotation in the clause that reports it, and none in the next', () => {
  assert.deepEqual(quoted('Rosa Lindqvist told the board that it was her “duty” to report the leak.'), [
    ['duty', 'Rosa Lindqvist'],
  ]);
  assert.deepEqual(
    quoted('Tom Berg told stories, and in his house there was talk of “pirates” all night.'),
    [],
  );
});

test('whoever is told or asked something does not say it', () => {
  assert.equal(
    speaker('Papers show that Tom Berg was asked not to “help anyone else to sue the board”.'),
    null,
  );
});

test('a verb after “and” goes on with the subject of the one before it', () => {
  assert.equal(
    speaker('Rosa Lindqvist is from Ayr and was also on the call and told the two clerks: “Do not sign it.”'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker('A review of 27 ferries found much rust and concluded that “none of them is safe”.'),
    'A review of 27 ferries',
  );
});

test('a party and a district, a time, and a body that a “who” cannot mean are no speakers', () => {
  assert.equal(
    speaker(
      'State Rep. Rosa Lindqvist, R-Ayr, who wrote the law, weighed in, calling the leak “an affront”.',
    ),
    'Rosa Lindqvist',
  );
  assert.equal(speaker('And sometimes a week later they will report, “Well, nothing happened.”'), null);
  assert.equal(
    speaker(
      'Rosa Lindqvist, an expert in rust at the University of Ayr who had no part in the study, told the paper: “It leaks.”',
    ),
    'Rosa Lindqvist',
  );
});

test('whoever told somebody something on a call told what the call is reported for', () => {
  assert.notEqual(
    speaker('Rosa Lindqvist told them on a call reported by the Ayr Post that: “We have to sail.”'),
    'the Ayr Post',
  );
});

test('a given name of either sex says nothing of “he” and “she”', () => {
  assert.equal(speaker('Kim Lindqvist visited the quay. “Our boats must double,” he said.'), 'Kim Lindqvist');
  assert.equal(
    speaker('Kim Lindqvist visited the quay. “Our boats must double,” she said.'),
    'Kim Lindqvist',
  );
});

test('verbs of saying are known in all their forms', () => {
  for (const verb of ['snapped', 'begged', 'demurred', 'sang'])
    assert.equal(speaker(`“Nobody has called us back,” Rosa Lindqvist ${verb}.`), 'Rosa Lindqvist', verb);
});

test('where somebody is from may stand between the name and the verb, before a quotation and after it', () => {
  assert.equal(
    speaker('“Nobody told us of the wind,” Skipper Rosa Lindqvist of Lower Quay Parish said.'),
    'Rosa Lindqvist',
  );
  assert.equal(
    speaker(
      'Professor Ylva Sandgren of the Coastal Institute in Ayr says it took two winters to find the boat.',
      '“Somebody had painted over her name,” she adds.',
    ),
    'Ylva Sandgren',
  );
});

test('somebody whom an office with names of its own leads in speaks after the quotation', () => {
  assert.equal(
    speaker('“The boats will sail,” Danish Ambassador to the UN Ylva Sandgren said.'),
    'Ylva Sandgren',
  );
  assert.equal(
    speaker('“The boats will sail,” U.S. District Judge Ylva Sandgren told Tom Berg.'),
    'Ylva Sandgren',
  );
});

test('whoever opens the sentence before is meant by a pronoun that another could be; but whoever was asked answers', () => {
  const story =
    'The reports say that Jens Lindqvist had been warned. Kurt Sandgren said he had heard of no warning.';
  assert.equal(
    speaker(story, 'He told the crew that they would sail “when the wind allows”.'),
    'Kurt Sandgren',
  );
  assert.equal(
    speaker('Kurt Sandgren met Jens Lindqvist at the quay on Monday. “It blew all night,” he said.'),
    'Kurt Sandgren',
  );
  assert.equal(
    speaker('Kurt Sandgren, the judge, asked Jens Lindqvist if it was his boat.', '“Yes,” he said.'),
    'Jens Lindqvist',
  );
});

test('whoever opens the sentence before is not meant where its words began with a pronoun', () => {
  assert.equal(
    speaker(
      'Jens Lindqvist and Kurt Sandgren met at the quay. He and Kurt Sandgren looked at the boat. “It is old,” he said.',
    ),
    null,
  );
});

test('a pronoun after another noun for a person, or after a name in a passive, does not tell what the named one is', () => {
  assert.equal(
    speaker(
      'Harbour chief Supt Rosli Mat said the victim had left her bag on the quay.',
      '“The bag was found at noon,” he said.',
    ),
    'Rosli Mat',
  );
  assert.equal(
    speaker(
      'Asked by Sen. Jomar Tiong what reply she got, the clerk read it. Tiong had it marked as evidence. “It is short,” he said.',
    ),
    'Jomar Tiong',
  );
});

test('an office is that of whoever bears a style after it, whatever the office is for', () => {
  assert.equal(
    speaker(
      'The Minister of State for Ferries and Quays, Alhaji Yusof Mat, stated this on Monday.',
      '“There is no cause for alarm,” the minister said.',
    ),
    'Yusof Mat',
  );
});

test('one given name acts past where somebody stands, and whoever is called by a name is no other', () => {
  assert.equal(speaker('Reg on the next quay leaned over to look. “It leaks,” he said.'), 'Reg');
  assert.equal(
    speaker(
      'On the quay there is a rope and a man called Tomas Ssentongo, who charges for the crossing.',
      '“They came and went,” he says.',
    ),
    'Tomas Ssentongo',
  );
});

test('a line that ends in a colon brings in the words after it, and signs none before', () => {
  assert.deepEqual(
    quoted(
      'Abena Sarpongs, trader for 30 years:',
      '“I had cloth folded by colour. The fire did not care for it.”',
      'Kojo Mensah-Bonsu, fire officer, at the gate:',
      '“It was locked. We cut it, and it was locked again.”',
    ).map(([, name]) => name),
    ['Abena Sarpongs', 'Kojo Mensah-Bonsu'],
  );
});

test('an office that opens the sentence before is meant as a name would be, and means its bearer', () => {
  assert.equal(
    speaker(
      'General Yusof Matgana spoke at the quay. Tom Berg heard him, and Kurt Sandgren did.',
      'The general condemned the wind on Monday. “It blew all night,” he said.',
    ),
    'Yusof Matgana',
  );
});

test('a day after a verb of judging in the passive is nobody who is judged', () => {
  assert.equal(
    speaker('Rosa Lindqvist was sacked Monday for calling the boat “a farce of a thing”.'),
    'Rosa Lindqvist',
  );
});

test('a phrase that is a clause is somebody’s, though it is called a phrase', () => {
  assert.equal(
    speaker('Rosa Lindqvist said she disliked such phrases as “we will crush them”.'),
    'Rosa Lindqvist',
  );
});
