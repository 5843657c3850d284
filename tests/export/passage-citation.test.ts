import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../src/export/citation.ts';
import { citationOfPassage, fragmentOf } from '../../src/export/passage-citation.ts';
import { stated, supplied } from '../supplied.ts';

const article = {
  headline: stated('Ties'),
  publisher: supplied('The Duran'),
  published: supplied('2016-11-09'),
  byline: null,
  record: null,
};
const passage = { id: 'p-15c79237', words: 'The ferry sails, at last.', before: '' };
const cite = (archive: string | undefined, address: string) =>
  citationOfPassage(
    citationOf(article, { archive: 'An Archive', address: archive })
      .map(({ text }) => text)
      .join(''),
    address,
    passage,
  );

test('a citation of a passage says what, where and when, and leads to the words', () => {
  assert.equal(
    cite('https://archive.example/articles/2016/ties/', 'https://archive.example/articles/2016/ties/'),
    '“Ties”, The Duran, published 9 November 2016. In: An Archive, https://archive.example/articles/2016/ties/#p-15c79237:~:text=The%20ferry%20sails%2C%20at%20last.',
  );
});

test('where the archive does not know its address, the passage is cited where the reader has it', () => {
  assert.equal(
    cite(undefined, 'http://localhost:4321/articles/2016/ties/'),
    '“Ties”, The Duran, published 9 November 2016. In: An Archive, http://localhost:4321/articles/2016/ties/#p-15c79237:~:text=The%20ferry%20sails%2C%20at%20last.',
  );
});

test('browsers that know no text directives still find the passage by its id', () => {
  const { hash } = new URL(fragmentOf(passage), 'https://archive.example/');
  assert.equal(hash.split(':~:')[0], '#p-15c79237');
});
