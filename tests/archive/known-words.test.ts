import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownWords } from '../../src/archive/known-words.ts';
import { entry } from './entries.ts';

test('an article without a date of publication was not printed before what it reports', () => {
  const words = (event: string) => knownWords(entry('a', { event }), 'published');
  assert.equal(words('2016-12-01'), 'not before 1 December 2016, which it reports on');
  assert.equal(words('2016-12'), 'not before December 2016, which it reports on');
  assert.equal(words('2016-12-01/..'), 'not before 1 December 2016, which it reports on');
  assert.equal(words('../2016-12-01'), '');
});

test('one without a date of its event does not report what came after it was printed', () => {
  const words = (published: string) => knownWords(entry('a', { published }), 'event');
  assert.equal(words('2016-12-01'), 'not after 1 December 2016, when it was printed');
  assert.equal(words('2016'), 'not after 2016, when it was printed');
  assert.equal(words('2016-12-01/..'), '');
});

test('what a date says without its year is known, too', () => {
  assert.equal(
    knownWords(entry('a', { event: 'XXXX-12-01', published: '2016-12-04' }), 'event'),
    '1 December of a year not stated, not after 4 December 2016, when it was printed',
  );
});

test('an article of which only the last change is dated says so where it has no date of publication', () => {
  const changed = entry('a', { updated: '2016-12-06', event: '2016-12-01' });
  assert.equal(
    knownWords(changed, 'published'),
    'updated 6 December 2016, not before 1 December 2016, which it reports on',
  );
  assert.equal(knownWords(entry('a', { updated: '2016-12-06' }), 'published'), 'updated 6 December 2016');
  assert.equal(knownWords(entry('a', { updated: '2016-12-06' }), 'event'), '');
});

test('of an article without any date nothing is said', () => {
  assert.equal(knownWords(entry('a'), 'event'), '');
});
