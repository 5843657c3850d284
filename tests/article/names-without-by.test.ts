/** Names that sign without "By", by what stands beside them, and words in capitals that do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBareByline } from '../../src/article/byline/bare.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const day = 'Published 3 March 2021';
const bylineOf = (...head: string[]) => read([title, ...head, ...prose]).byline?.value ?? null;

test('a surname or a middle name may be a month, or another word, behind a given name', () => {
  assert.equal(bylineOf('Helena May', day), 'Helena May');
  assert.equal(bylineOf('Bill Lindqvist | Quay Press', day), 'Bill Lindqvist');
  assert.equal(bylineOf('Helena June Quist March 3, 2021'), 'Helena June Quist');
  for (const line of ['Mark Read', 'Boats May', 'May Harbour', 'Read More', 'Tom Will Watch'])
    assert.equal(findBareByline(line), null, line);
});

test('an outlet, an agency, a section or the label of a day may stand between names and day', () => {
  for (const line of [
    'Helena Berg Harbour Times ,March 3, 2021, 2:58 p.m.',
    'Helena Berg last updated 3 March 2021',
    'Helena Berg Published in QuaySide March 3, 2021 2:24 pm',
    'Helena Berg in Ferries and Quays on 3 March 2021 at 09:31',
  ])
    assert.equal(findBareByline(line)?.sure, true, line);
  assert.equal(
    bylineOf('Oddny Roeberg and Iva Quist The Associated Press', day),
    'Oddny Roeberg and Iva Quist',
  );
  assert.equal(findBareByline('Quay City in winter on 3 March 2021'), null);
});

test('whom somebody writes for, and an office of many words, may stand behind a name', () => {
  assert.equal(findBareByline('Helena Berg For Harbourpost.Example')?.names, 'Helena Berg');
  const office = ', Senior Editor, Boats, Ferries, Docks and the Life of Harbours Everywhere in the North';
  assert.equal(findBareByline(`Helena Berg${office}`)?.names, 'Helena Berg');
});

test('the words of a portrait, and the same name again, are no second writer', () => {
  for (const line of [
    'Photo of Helena Berg Helena Berg',
    'Avatar for Helena Berg Helena Berg | March 3 2021',
    'Helena Berg Helena Berg',
  ])
    assert.equal(findBareByline(line)?.names, 'Helena Berg', line);
  assert.equal(findBareByline('Photo of Helena Berg')?.names, undefined);
});

test('right below the headline a name signs above a caption; above a mere credit it is the photographer’s', () => {
  const caption = 'A ferry is seen in the harbour after the storm of Monday night. REUTERS/Tom Roe';
  assert.equal(bylineOf('Helena Berg', caption), 'Helena Berg');
  assert.equal(bylineOf('Helena Berg', 'Photo: Quay Press'), null);
});

test('a label of the page under “By” is nobody, where the name was lost', () => {
  for (const label of ['Published', 'Related Items', 'Table of Contents', 'Comments'])
    assert.equal(bylineOf('By', label, 'March 3, 2021'), null, label);
});
