/** What a reader typed to what is made of it, and what is said where it cannot be read as meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../src/search/query/language.ts';
import { said } from './index.ts';

/** Clauses in a short hand: `"` for exact, `*` for a beginning, `-` for excluded. */
function read(text: string, isTyping = false): string {
  const { groups, excluded, range } = parse(text, isTyping);
  const one = ({ kind, words, value, isExact, isBeginning }: (typeof range)[number]) =>
    `${kind}:${words.join('+') || value}${isExact && words.length > 0 ? '"' : ''}${isBeginning ? '*' : ''}`;
  return [
    ...groups.map((group) => group.map(one).join('|')),
    ...excluded.map((clause) => `-${one(clause)}`),
    ...range.map(one),
  ].join(' ');
}

const notes = (text: string, isTyping = false) =>
  parse(text, isTyping).notes.map(({ pieces }) => said(pieces));

for (const [text, clauses] of [
  ['reset  nuclear', 'word:reset word:nuclear'],
  ['"full relations" now', 'phrase:full+relations" word:now'],
  ['“full relations” ‘now’', 'phrase:full+relations" word:now'],
  ['-war –"new start" −peace', '-word:war -phrase:new+start" -word:peace'],
  ['a b OR "c" OR d e', 'word:a word:b|phrase:c"|word:d word:e'],
  ['publisher:"The Guardian"', 'publisher:the+guardian"'],
  ['Publisher: Guardian', 'publisher:guardian"'],
  ['quote:reset quote:"full scale"', 'quote:reset quote:full+scale"'],
  ['year:2016 from:2016-11 to:2017-01-31', 'year:2016 from:2016-11 to:2017-01-31'],
  ['full-scale', 'word:full+scale'],
  ['war NOT peace AND NOT "new start" now', 'word:war word:now -word:peace -phrase:new+start"'],
  ['word"a phrase"word', 'word:word phrase:a+phrase" word:word'],
  ['or and not', 'word:or word:and word:not'],
  ['', ''],
] as const) {
  test(`“${text}” is read as ${clauses || 'nothing'}, without a word about it`, () => {
    assert.equal(read(text), clauses);
    assert.deepEqual(notes(text), []);
  });
}

for (const [text, clauses, note] of [
  ['"never closed', 'phrase:never+closed"', /last quotation mark is not closed/],
  [
    'writer:bob',
    'word:writer+bob',
    /There is no field \*writer:\*; the fields are publisher, author, speaker/,
  ],
  ['publisher:', '', /\*publisher:\* needs something after it/],
  ['year:twenty x', 'word:x', /\*year:twenty\* is no year such as 2016/],
  ['from:2016-02-30 x', 'word:x', /\*from:2016-02-30\* is no date: February 2016 has 29 days: left out/],
  ['to:soon x', 'word:x', /\*to:soon\* is no date: write a year, a month or a day: .*: left out/],
  ['-from:2016 x', 'word:x', /\*from:2016\* cannot be excluded/],
  ['NOT from:2016 x', 'word:x', /\*from:2016\* cannot be excluded/],
  ['x NOT', 'word:x', /\*NOT\* leaves out what comes after it/],
  ['OR x', 'word:x', /\*OR\* joins the words on both sides/],
  ['x OR', 'word:x', /\*OR\* joins the words on both sides/],
  ['x OR -y', 'word:x -word:y', /\*OR\* joins words, phrases and fields that must match/],
  ['(x OR y) z', 'word:x|word:y word:z', /Brackets are not read/],
  ['$ 🎉 x', 'word:x', /\*\$ 🎉\* has no letters or figures to look for/],
] as const) {
  test(`“${text}” is read as ${clauses || 'nothing'}, and it is said why`, () => {
    assert.equal(read(text), clauses);
    assert.match(notes(text).join('\n'), note);
  });
}

test('what is still being typed is not complained of', () => {
  for (const text of ['"never clos', 'publisher:', 'year:20', 'from:2016-1', 'autho:b', 'x OR', 'x NOT'])
    assert.deepEqual(notes(text, true), [], text);
});

test('what no further key can make a date is complained of at once', () => {
  assert.match(notes('war from:2016-13', true).join(), /there is no month 13/);
  assert.match(notes('war year:twenty', true).join(), /is no year such as 2016/);
});

test('a name that is being typed is also a beginning, from the first letter on', () => {
  assert.equal(read('person:p', true), 'person:p"*');
  assert.equal(read('person:"Vladimir P', true), 'person:vladimir+p"*');
  assert.equal(read('person:"Vladimir P"', true), 'person:vladimir+p"');
  assert.equal(read('person:p', false), 'person:p"');
});

test('the last word that is being typed is also a beginning, from three letters on', () => {
  assert.equal(read('a restor', true), 'word:a word:restor*');
  assert.equal(read('re', true), 'word:re');
  assert.equal(read('restor ', true), 'word:restor');
  assert.equal(read('"full rel', true), 'phrase:full+rel"*');
  assert.equal(read('"full rel"', true), 'phrase:full+rel"');
  assert.equal(read('-restor', true), '-word:restor');
  assert.equal(read('restor', false), 'word:restor');
});

test('every clause says where in the text it stands', () => {
  const text = 'war  -"new start" publisher:“The Guardian”';
  const parts = parse(text, false).clauses.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(parts, ['war', '-"new start"', 'publisher:“The Guardian”']);
});

test('each sentence is said once, and no more of them than are read', () => {
  assert.equal(notes('OR '.repeat(3000)).length, 1);
  const years = Array.from({ length: 3000 }, (_, index) => `year:x${index}`).join(' ');
  assert.equal(notes(years).length, 8);
  assert.match(notes(years)[0] ?? '', /year:x0/);
});

test('of a pasted page no more is read than can be answered', () => {
  const { clauses } = parse('word '.repeat(2000), false);
  assert.equal(clauses.length, 50);
  assert.match(notes('word '.repeat(2000)).join(), /Only the first 50 words/);
  assert.equal(read('a'.repeat(10_000)).length, 'word:'.length + 10_000);
});
