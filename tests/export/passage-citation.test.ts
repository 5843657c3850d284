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
  address: null,
};
const passage = {
  id: 'p-15c79237',
  words: 'The ferry sails, at last.',
  before: '',
  line: 7,
  speakers: [{ name: 'Maud Ellery', isStated: true }],
};
const cite = (archive: string | null, address: string, cited = passage) =>
  citationOfPassage(
    citationOf(article, { archive: 'An Archive', address: archive })
      .map(({ text }) => text)
      .join(''),
    address,
    cited,
  );

test('a citation of a passage says what, where and when, at which line and in whose words, and leads to the words', () => {
  assert.equal(
    cite('https://archive.example/articles/2016/ties/', 'https://archive.example/articles/2016/ties/'),
    '“Ties”, The Duran, published 9 November 2016. In: An Archive, line 7 of the clipping, quoting Maud Ellery, https://archive.example/articles/2016/ties/#p-15c79237:~:text=The%20ferry%20sails%2C%20at%20last.',
  );
});

test('where the archive does not know its address, the passage is cited where the reader has it', () => {
  assert.equal(
    cite(null, 'http://localhost:4321/articles/2016/ties/'),
    '“Ties”, The Duran, published 9 November 2016. In: An Archive, line 7 of the clipping, quoting Maud Ellery, http://localhost:4321/articles/2016/ties/#p-15c79237:~:text=The%20ferry%20sails%2C%20at%20last.',
  );
});

test('speakers who are inferred stand in brackets, and of nobody nothing is said', () => {
  const address = 'https://archive.example/articles/2016/ties/';
  const speakers = [
    { name: 'Maud Ellery', isStated: true },
    { name: 'Harbour Office', isStated: false },
  ];
  assert.match(
    cite(address, address, { ...passage, speakers }),
    /, line 7 of the clipping, quoting Maud Ellery and \[Harbour Office\], https:/,
  );
  assert.match(
    cite(address, address, { ...passage, speakers: [] }),
    /An Archive, line 7 of the clipping, https:/,
  );
});

test('browsers that know no text directives still find the passage by its id', () => {
  const { hash } = new URL(fragmentOf(passage), 'https://archive.example/');
  assert.equal(hash.split(':~:')[0], '#p-15c79237');
});
