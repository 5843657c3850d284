import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const text = [
  'The harbour board has chosen Northhaven as the home of the two ferries that it will build next year.',
  'Southport had asked for them, too, and its mayor called the choice a blow to the whole south coast.',
  'Work begins in the spring, and the first of them is to sail in June, the board said on Monday.',
  'The island has had no ferry of its own since the storm, and its people have waited for the mail ever since.',
];
const headline = (first: string, ...below: string[]) => read([first, ...below]).headline?.value ?? null;

test('a first line that closes with a full stop is the headline where it says in a title’s words what the text begins with', () => {
  for (const first of [
    'Board picks Northhaven for new ferries.',
    'Northhaven beats Southport to ferries, mayor furious.',
    'Board: Northhaven gets new ferries.',
  ])
    assert.equal(headline(first, ...text), first, first);
});

test('a first line that closes with a full stop is the headline where its words have capitals', () => {
  for (const first of [
    'The Harbour Board Has Chosen A Home For Its Ferries. It Is Not Southport.',
    'Why The Board Was Right About Northhaven.',
    'Southport’s Mayor Says Ferry Board ‘Has Sunk The South.’',
  ])
    assert.equal(headline(first, ...text), first, first);
});

test('the sentence that a text begins with is no headline, however short', () => {
  for (const first of [
    'The harbour board has chosen Northhaven.',
    'Northhaven will be home to both ferries.',
    'Both ferries of the board were promised to Southport.',
    'It chose Northhaven for both ferries.',
    'Ada Quist laughed out loud when they told her.',
    'Southport mayor Ada Quist heard of the choice on Monday, when two ferries of the harbour board came in.',
    'Ada Quist and Tom Berg, Northhaven.',
  ])
    assert.equal(headline(first, ...text), null, first);
});

test('a name, and a first word that comes again as stories are opened, are no headline', () => {
  for (const first of [
    'Northhaven Harbour Ferry Board.',
    'Northhaven, then Northhaven again.',
    'New ferries. New home.',
  ])
    assert.equal(headline(first, ...text), null, first);
});
