/** What stands behind a catalogue's labels: writers, papers, and lines that were joined to a paragraph. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperIn } from '../../../src/article/catalogue/paper.ts';
import { writersIn } from '../../../src/article/catalogue/writer.ts';
import { authoritySchema } from '../../../src/article/authority.ts';
import { read } from '../read.ts';

const authority = authoritySchema.parse({
  outlets: [{ name: 'The Harbour Times', variants: ['Harbour Times'] }],
});

test('who is filed by surname is named as on a byline, and several are parted by semicolons', () => {
  for (const [stated, names] of [
    ['Quist, Ada', 'Ada Quist'],
    ['Quist, Ada; Berg, Tom', 'Ada Quist and Tom Berg'],
    ['Dos Santos, Ana', 'Ana Dos Santos'],
    ['Quist, A', 'A Quist'],
    ['By ADA QUIST', 'ADA QUIST'],
    ['From ADA QUIST', 'ADA QUIST'],
    ['Ada Quist and Tom Berg', 'Ada Quist and Tom Berg'],
    ['Ada Quist ; Tom Berg', 'Ada Quist and Tom Berg'],
    ['Ada Quist; Tom Berg , Harbour Times Staff Writers', 'Ada Quist and Tom Berg'],
    ['Ada Quist; Tom Berg contributed reporting from Northhaven.', 'Ada Quist'],
    ['Ada Quist, Harbour Times', 'Ada Quist'],
    ['Coast News Service', 'Coast News Service'],
    ['-- (AP)', 'AP'],
  ] as const)
    assert.equal(writersIn(stated)?.names, names, stated);
  for (const stated of ['Anonymous', '; Tom Berg contributed reporting.', 'our correspondent'])
    assert.equal(writersIn(stated), null, stated);
});

test('a paper is named without its place, by its preferred name where that is known; an address names none', () => {
  assert.equal(paperIn('Harbour Times', authority)?.name, 'The Harbour Times');
  assert.equal(paperIn('The Lamp (Northhaven)', authority)?.name, 'The Lamp');
  assert.equal(paperIn('The Lamp; Northhaven, N.H.', authority)?.name, 'The Lamp');
  assert.equal(paperIn('Coast Press -- English', authority)?.name, 'Coast Press');
  assert.equal(paperIn('https://lamp.example/', authority), null);
  assert.equal(paperIn('what a neighbour told me', authority), null);
});

test('labelled lines are parted where text is broken at a fixed width, and their paragraphs are not', () => {
  const wrapped = [
    'Title: The ferry to the island will sail again from the first week of the summer',
    'Author: Ada Quist',
    'Date: 5 March 2021',
    'URL: https://www.harbour-times.example/2021/03/05/the-ferry-to-the-island.html',
    '',
    'The ferry to the island will sail again from the first week of',
    'the summer, the company that runs it has announced, after two',
    'winters in which the island could be reached by air alone.',
    '',
    'Fares are to stay as they were before the break, and the first',
    'crossing of the day will carry the mail as it did until the old',
    'boat was taken out of service and sold for scrap in the spring.',
  ];
  const { headline, byline, published, body } = read(wrapped);
  assert.equal(headline?.value, wrapped[0]?.slice('Title: '.length));
  assert.equal(byline?.value, 'Ada Quist');
  assert.equal(published?.value, '2021-03-05');
  assert.deepEqual(
    body.map(({ line, endLine }) => [line, endLine]),
    [
      [6, 8],
      [10, 12],
    ],
  );
});
