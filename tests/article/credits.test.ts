import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

test('a line of sources and photo credits becomes credits, and its outlets are named', () => {
  const { credits, outlets, body, removed } = read([
    ...prose,
    'Sources: Harbour Times, The Gull / Photo credit: R. Lind/Flickr',
  ]);
  assert.deepEqual(credits, [
    { kind: 'source', text: 'Harbour Times, The Gull', line: 4 },
    { kind: 'photo', text: 'R. Lind/Flickr', line: 4 },
  ]);
  assert.deepEqual(outlets, [
    { name: 'The Harbour Times', known: true, line: 4 },
    { name: 'The Gull', known: false, line: 4 },
  ]);
  assert.equal(body.length, 3);
  assert.deepEqual(removed, []);
});

test('the agency of a dateline and the holder of a copyright are credited', () => {
  const dispatch = `NORTHHAVEN (Reuters) - ${prose[0]}`;
  const { credits } = read([dispatch, ...prose.slice(1), 'Copyright The Harbour Times 2015. RSS:']);
  assert.deepEqual(credits, [
    { kind: 'agency', text: 'Reuters', line: 1 },
    { kind: 'copyright', text: 'Copyright The Harbour Times 2015', line: 4 },
  ]);
});

test('a sentence that begins with "sources" is text', () => {
  const text =
    'Sources in the harbour office, who did not wish to be named, said that the quay would be closed again by the winter.';
  assert.equal(read([...prose, text]).body.length, 4);
});

test('a short sentence that begins as a credit does is text', () => {
  for (const text of [
    'Sources said the deal was off.',
    'Sources close to the mayor denied it.',
    'Via Appia is where the old mill stood.',
    'Agency staff left at noon.',
    'Photo opportunities were few.',
  ]) {
    const { body, credits } = read([prose[0] as string, text, ...prose.slice(1)]);
    assert.ok(
      body.some((block) => block.text === text),
      text,
    );
    assert.deepEqual(credits, [], text);
  }
});

test('a caption ends in where its picture is from, also in words of its own', () => {
  for (const caption of [
    'Ada Quist, left, at the helm of the ferry in 1993. (Harbour Collection)',
    'A new ferry would take forty cars. Source: Supplied',
  ]) {
    const { headline, body } = read([caption, 'By Tom Berg', 'Published 12 March 2019', ...prose]);
    assert.equal(headline, null, caption);
    assert.ok(!body.some(({ text, type }) => type === 'paragraph' && text === caption), caption);
  }
});
