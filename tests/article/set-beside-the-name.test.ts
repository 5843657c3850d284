/** Who speaks where a name, an office or a place is set beside another by commas. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted, read, speaker } from './read.ts';

test('what somebody is stands beside a name before “who said”, and the name speaks', () => {
  assert.equal(
    speaker('That did not please Lars Brandt, a father of three, who said the board had “slept all autumn”.'),
    'Lars Brandt',
  );
  assert.equal(
    speaker(
      'It did not please the rowers, a group of nine, or a neighbour, who said the board had “slept all autumn”.',
    ),
    'a neighbour',
  );
});

test('a place that ends what somebody is does not speak', () => {
  assert.equal(
    speaker(
      'Canon Peter Lund, parish priest of St Odile of the Quay, Marsh End, said he would open, “insurers permitting”.',
    ),
    'Peter Lund',
  );
  assert.equal(
    speaker(
      'Peter Lund, the mayor, was there, and Ada Quist, of Northhaven, said he had been “late as ever”.',
    ),
    'Ada Quist',
  );
});

test('one name alone says best who somebody is', () => {
  assert.equal(
    speaker('Anvar, a driver who would not give his surname, pointed up. “I sleep on the roof,” he said.'),
    'Anvar',
  );
  assert.equal(speaker('“My son is down there,” said one of them, Gulsara, holding a child.'), 'Gulsara');
  assert.equal(speaker('“My son is down there,” said one of the women, Monday.'), 'one of the women');
});

test('whoever drives something may be named beside it, where that has no name of its own', () => {
  const before = 'Tom Berg lost a shirt. “I was cold,” he said.';
  assert.equal(
    speaker(
      before,
      'The driver of the 21:40 goods train, Jacobus Lind, was not sure. “I saw a shirt,” he told the inquiry.',
    ),
    'Jacobus Lind',
  );
  const film = read([
    'The director of the film, Silver Tide, was not sure that it would ever be shown at all.',
  ]);
  assert.deepEqual(film.people, []);
});

test('an office with its holder’s name and rank beside it is no name itself', () => {
  assert.equal(
    speaker(
      'The college’s Domestic Bursar, Cdr Hugh Lindqvist, took no side, saying only: “The Navy would not have stood for it.”',
    ),
    'Hugh Lindqvist',
  );
});

test('a nickname in marks after two offices, and a small word in a Maasai name, are parts of a name', () => {
  const told = 'Vice Mayor Teodoro “Boy” Lindqvist denied it. “It is a computer,” he told reporters.';
  assert.equal(speaker(told), 'Teodoro Lindqvist');
  assert.equal(speaker('“I heard it,” said the watchman, Joseph ole Lindqvist.'), 'Joseph ole Lindqvist');
});

test('an executive is a body by what it is charged with, and a person by an office', () => {
  assert.equal(
    speaker('The Harbours and Canals Executive said: “The inquiry is open.”'),
    'Harbours and Canals Executive',
  );
  assert.equal(
    speaker('Ada Quist, Chair and Chief Executive of the trust, said: “The inquiry is open.”'),
    'Ada Quist',
  );
});

test('somebody brought up before is not meant where the sentence before begins with another', () => {
  assert.equal(
    speaker(
      'The crane was seen by Tom Berg, an engineer. He said: “It leans.”',
      'One feeder operator said his calls had been moved. “My captain tilts his head,” he said.',
    ),
    'One feeder operator',
  );
  assert.equal(
    speaker(
      'The crane was seen by Tom Berg, an engineer. He said: “It leans.”',
      'It was Alec who was last out. He is 81. “Where will I go?” he asked.',
    ),
    'Alec',
  );
});

test('whose lawyer or manager speaks is told by “whose”', () => {
  const [found] = read([
    'She got no leave from the local market, whose manager wrote back: “One was enough. Customers cried at the sight.”',
  ]).quotations;
  assert.equal(found?.speaker?.value, 'the local market’s manager');
  assert.equal(found?.speaker?.basis, 'inferred');
  assert.equal(
    speaker('The bridge was paid for by Ada Quist, whose lawyer said she was “thrilled to be of help”.'),
    'Ada Quist’s lawyer',
  );
});

test('a clause that hangs on a nameless speaker is no part of who it is', () => {
  assert.deepEqual(
    quoted(
      '“He’d have got it in there,” said a man I had never seen before.',
      '“You’d need to have robbed the bank,” says a man reading it over my shoulder.',
      'A guard who suffered minor injuries told reporters from his bed, “It is part of duty.”',
      'A customer came back and said, “I gave it to my dentist.”',
    ).map(([, who]) => who),
    ['a man', 'a man', 'A guard', 'A customer'],
  );
});

test('who is heard shouting is not who heard it', () => {
  assert.equal(
    speaker(
      'A fisherman told the Herald he heard someone scream “Get it off, get it off!” before he saw it.',
    ),
    null,
  );
});
