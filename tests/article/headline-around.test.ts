import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { isTitledAfterDay, isUnderRelated } from '../../src/article/headline/around.ts';
import type { Line } from '../../src/article/headline/lines.ts';
import { wordingFeatures } from '../../src/article/headline/wording.ts';

const linesOf = (...texts: string[]): Line[] =>
  texts.map((text) => ({ text, signals: signalsOf(text), kept: false, below: false }));

const holds = (name: string, text: string) => Boolean(wordingFeatures(text, signalsOf(text))[name]);

test('titles under a label that trails other stories are those stories’, until a day or a name parts them', () => {
  const other = 'Harbour board sells the old ferry for scrap';
  const own = 'Ferry to the island will sail again in summer';
  assert.ok(isUnderRelated(linesOf('More On:', 'ferries', other), 2));
  assert.ok(isUnderRelated(linesOf('Related stories', other, own), 2));
  assert.ok(!isUnderRelated(linesOf('More On:', other, 'March 3, 2021', own), 3));
  assert.ok(!isUnderRelated(linesOf('Northhaven', other, own), 2));
});

test('a headline below the day leaves the masthead and its motto above it', () => {
  const title = 'Ferry to the island will sail again in summer';
  assert.ok(isTitledAfterDay(linesOf('Sunday, 8 July 2012', title)));
  assert.ok(!isTitledAfterDay(linesOf('By Ada Quist', 'Sunday, 8 July 2012', 'Share')));
  assert.ok(!isTitledAfterDay(linesOf(title, 'Sunday, 8 July 2012')));
});

test('an author’s office, a body and a person are told from what a headline says', () => {
  for (const office of [
    'Senior Research Fellow, Centre for Harbours',
    'Head of Product Marketing',
    'Deputy CTO, Quay Technologies',
  ])
    assert.ok(holds('office at start', office), office);
  for (const title of ['Company sails to the island', 'Senior islanders wait for a boat', 'Headmaster sails'])
    assert.ok(!holds('office at start', title), title);
  assert.ok(holds('body at end', 'Northhaven Ferry Union'));
  assert.ok(!holds('body at end', 'Union of ferrymen calls a strike'));
  assert.ok(holds('person alone', 'John Horner and Peter Lindqvist'));
  assert.ok(!holds('person alone', 'Ferry to the island will sail again'));
});
