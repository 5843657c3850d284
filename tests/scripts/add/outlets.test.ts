/** What is said of a publisher that the authority file does not know, or knows by another name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletWords } from '../../../scripts/add/outlets.ts';
import { authoritySchema } from '../../../src/article/authority.ts';
import { prose, read } from '../../article/read.ts';

const authority = authoritySchema.parse({
  outlets: [{ name: 'The Harbour Times', variants: ['Harbour Times'] }],
});
const story = ['Ferry returns to the island', '', ...prose.flatMap((paragraph) => [paragraph, ''])];
const said = (lines: string[], publisher?: string) =>
  outletWords(
    read([...story, ...lines], publisher ? { publisher: { value: publisher, source: 'a test' } } : null),
    authority,
    'names.yaml',
  );

test('whose copyright it is, where nobody is known to have published it and the owner is no outlet', () => {
  assert.equal(
    said(['© 2019 Brightwater Holdings Ltd. All rights reserved.']),
    '“Brightwater Holdings”, which holds the copyright at line 9, is no outlet in names.yaml; listed there, it is the publisher',
  );
});

test('of an owner nothing is said where the publisher is known: a company may have many papers', () => {
  assert.equal(said(['© 2019 Quay Media PLC'], 'The Harbour Times'), null);
});

test('a publisher that was given and is no outlet there', () => {
  assert.equal(
    said([], 'The Quay Post'),
    '“The Quay Post” is no outlet in names.yaml; listed there, it is known by its copyright lines',
  );
});

test('a publisher that was given by another than its preferred name', () => {
  assert.equal(
    said([], 'Harbour Times'),
    '“Harbour Times” is “The Harbour Times” in names.yaml; under two names its articles do not stand together',
  );
});

test('nothing where there is nothing to say', () => {
  assert.equal(said([], 'The Harbour Times'), null);
  assert.equal(said([]), null);
  assert.equal(said(['© 2019 Harbour Times']), null);
});
