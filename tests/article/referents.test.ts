/** Whom pronouns, callings, letters and single names stand for, where one alone can be meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read, speakers } from './read.ts';

function quoted(...lines: string[]): [text: string, speaker: string | null][] {
  return speakers(read([...prose, ...lines].flatMap((line) => [line, ''])));
}

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
