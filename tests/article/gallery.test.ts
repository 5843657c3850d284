import assert from 'node:assert/strict';
import { test } from 'node:test';
import { galleryLines } from '../../src/article/furniture/gallery.ts';
import { prose, read } from './read.ts';

const gulls = [
  'A gull waits for the fishmonger to open on the quay of Northhaven, where the market is to be held again',
  'Children look for crabs below the pier at the lowest tide of the year',
  'The ferry leaves for the island without its passengers, who were told of the new times a day late',
  'The harbour master tries out the horn that the council has bought',
  'Nets dry in the wind before the first boats go out for herring',
  'Snow lies on the customs house for the first time in eleven winters',
];
/** A picture as such a page prints it: the gallery's name, a day, the caption and the credit. */
const pictures = (name: string) =>
  gulls.flatMap((caption, at) => [name, `${20 - at} March 2021`, caption, 'Ada Quist']);
const name = 'Northhaven in pictures';
const gallery = [name, 'Show all 6', `1/6${name}`, ...pictures(name)];
const placesOf = (lines: string[]) => [...galleryLines(lines)].map((at) => lines[at]);

test('a gallery that names itself over each of its pictures is told from the text about it', () => {
  const [first, ...rest] = prose as [string, ...string[]];
  assert.deepEqual(placesOf([first, ...gallery, ...rest]), gallery);
});

test('a gallery in the middle of an article costs it neither its text nor its head', () => {
  const [first, ...rest] = prose as [string, ...string[]];
  const head = ['Ferry to the island will sail again', 'By Tom Berg', '3 April 2021, 14:00'];
  const lines = [...head, first, ...gallery, ...rest].flatMap((line) => [line, '']);
  const { headline, byline, published, removed } = read(lines);
  assert.equal(headline?.value, 'Ferry to the island will sail again');
  assert.equal(byline?.value, 'Tom Berg');
  assert.equal(published?.value, '2021-04-03');
  const gone = new Set(removed.map(({ text }) => text));
  assert.deepEqual(
    prose.filter((text) => gone.has(text)),
    [],
  );
  assert.ok(gulls.every((caption) => gone.has(caption)));
});

test('pictures with a title each are a list to be read, and no gallery', () => {
  const list = gulls.flatMap((caption, at) => [`${at + 1}/6 The view from pier ${at + 1}`, caption]);
  assert.deepEqual(placesOf([...list, ...prose]), []);
});

test('a name over far fewer lines than were counted is no gallery of so many', () => {
  assert.deepEqual(placesOf([`1/40${name}`, ...pictures(name), ...prose]), []);
});

test('a name that comes back only here and there in a text is no gallery', () => {
  const parted = gulls.flatMap((caption) => [name, caption, ...prose, ...prose, ...prose]);
  assert.deepEqual(placesOf([`1/6${name}`, ...parted]), []);
});

test('where the last picture has a line less than the others, the text below it stays', () => {
  const short = gallery.slice(0, -1);
  const lines = [...short.slice(0, 5), ...short.slice(6), ...prose];
  assert.ok(placesOf(lines).every((line) => !prose.includes(line as string)));
});
