import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCaption } from '../../src/article/captions.ts';
import { prose, read } from './read.ts';

test('a line in which labels of a picture or a film stand is a caption', () => {
  for (const line of [
    'Image copyright Ada Quist Image caption The boat was found by fishermen after two days',
    'Image source, Harbour Images Image caption, The boat was found after two days',
    'Media playback is unsupported on your device Media caption The boat comes home',
    'Enlarge this image toggle caption Ada Quist/HB Ada Quist/HB',
    'Photos: The storm in the north A boat lies on the quay. Hide Caption 3 of 12',
    'CLOSE The captain of the boat says that she saw the lights of the harbour. Harbour Films',
    'SEEN NOW The boat that came home by night Replay More MUST SEE The boat that came home by night 01:26',
  ])
    assert.ok(isCaption(line), line);
});

test('sentences that have such words, buttons, titles in capitals and times at the end of a line are none', () => {
  for (const line of [
    'The image caption says nothing of the boat, and nobody on the quay knew whose it was.',
    'Every image caption The Times printed that day was wrong, the board found.',
    'Show Caption',
    'The Weekly Photo Caption Contest of The Times',
    'CLOSE CALL: Boat misses the quay by a yard',
    'CLOSE to the quay lies a boat that nobody has claimed.',
    'The last of the boats leaves the quay at the end of the harbour at 21:30',
    'Ada Quist sailed around the northern lighthouse in 4:05 and Tom Berg around the northern lighthouse in 4:12',
  ])
    assert.ok(!isCaption(line), line);
});

test('a text that is nothing but such captions is a gallery, which keeps them, and credits nobody', () => {
  const captions = prose.map(
    (line, at) => `Photos: The storm in the north ${line} Hide Caption ${at + 1} of 3`,
  );
  const { body, credits } = read(captions.flatMap((line) => [line, '']));
  assert.ok(body.length > 0);
  assert.deepEqual(credits, []);
});

const more =
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.';

function rulesOf(...lines: string[]): string[] {
  return read([...prose, ...lines, more].flatMap((line) => [line, ''])).removed.map(({ rule }) => rule);
}

test('lines without a stop that begin with whose picture they caption are captions, where there are several', () => {
  const captions = [
    'Harbour Images The boat of Tom Berg lies on the quay',
    'Reuters A crew of six had brought the boat to the island',
  ];
  assert.deepEqual(rulesOf(...captions), ['caption', 'caption']);
  for (const told of [
    'Reuters first told of the boat that the board had bought.',
    'Getty Images The Berg collection of the quay was sold in the spring.',
  ])
    assert.deepEqual(rulesOf(told), [], told);
});

test('above whose picture it is, a sentence that tells of what was is text, and one of what is to be seen a caption', () => {
  const credit = 'Ada Quist/Reuters';
  assert.deepEqual(rulesOf('He had no more to say of it.', credit), ['caption']);
  for (const shown of [
    'A boat lies on the quay.',
    'The crew were seen on the quay.',
    'The boat before it was sold.',
    'As the boat sank, people ran.',
  ])
    assert.deepEqual(rulesOf(shown, credit), ['caption', 'caption'], shown);
});
