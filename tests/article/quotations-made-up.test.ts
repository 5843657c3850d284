/** Sentences put together from every habit of punctuation and attribution, read back as they were meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prose, read, speakers } from './read.ts';

const marks = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
] as const;
const people = ['Ada Quist', 'Tom Berg', 'Rosa Lindqvist', 'Samuel O’Hare', 'Jean-Luc Abara'] as const;
const verbs = ['said', 'says', 'replied', 'added', 'told reporters', 'wrote', 'insisted'] as const;
const words = [
  'We sail on Monday',
  'The crew’s wages will be paid in full',
  'It isn’t the boat that is late',
  'Nobody asked us about the fare of $4.50',
  'I said no, and then I said it again',
] as const;

type Parts = { open: string; close: string; who: string; verb: string; said: string };

/** Each arrangement to its sentence and the words that are quoted in it. */
const arrangements: ((parts: Parts) => { line: string; quoted: string[] })[] = [
  ({ open, close, who, verb, said }) => ({
    line: `${open}${said},${close} ${who} ${verb}.`,
    quoted: [`${said},`],
  }),
  ({ open, close, who, said }) => ({ line: `${open}${said},${close} said ${who}.`, quoted: [`${said},`] }),
  ({ open, close, who, said }) => ({
    line: `${open}${said}${close}, ${who} said on Tuesday.`,
    quoted: [said],
  }),
  ({ open, close, who, verb, said }) => ({
    line: `${who} ${verb}: ${open}${said}.${close}`,
    quoted: [`${said}.`],
  }),
  ({ open, close, who, verb, said }) => ({
    line: `${who}, who owns the boat, ${verb}, ${open}${said}.${close}`,
    quoted: [`${said}.`],
  }),
  ({ open, close, who, verb, said }) => ({
    line: `${open}${said},${close} ${who} ${verb}. ${open}That is all.${close}`,
    quoted: [`${said},`, 'That is all.'],
  }),
  ({ open, close, who, said }) => ({
    line: `${open}${said},${close} ${who} said, ${open}and that is all.${close}`,
    quoted: [`${said},`, 'and that is all.'],
  }),
  ({ open, close, who, said }) => ({
    line: `${open}Why is it late?${close} asked ${who}. ${open}${said}.${close}`,
    quoted: ['Why is it late?', `${said}.`],
  }),
  ({ open, close, who, said }) => ({
    line: `According to ${who}, ${open}${said}${close}.`,
    quoted: [said],
  }),
  ({ open, close, who, said }) => ({
    line: `${open}${said}${close} — ${who} said on Tuesday — ${open}and that is all.${close}`,
    quoted: [said, 'and that is all.'],
  }),
  ({ open, close, who, said }) => ({
    line: `Asked about it, ${who} told the board that ${open}${said}${close}.`,
    quoted: [said],
  }),
  ({ open, close, who, verb, said }) => ({
    line: `In a statement the owner of the boat, ${who}, ${verb}: ${open}${said}!${close}`,
    quoted: [`${said}!`],
  }),
  ({ open, close, who, said }) => ({
    line: `The plan, ${who} added, was ${open}neither here nor there${close}; the board said nothing. ${open}${said},${close} the chairman, ${who}, said.`,
    quoted: ['neither here nor there', `${said},`],
  }),
  ({ open, close, who, verb, said }) => ({
    line: `${open}${said},${close} ${verb} ${who}, 61, a sailor from Northhaven.`,
    quoted: [`${said},`],
  }),
  ({ open, close, who, said }) => ({
    line: `${who} described the boat as ${open}a very sorry sight${close} and said: ${open}${said}.${close}`,
    quoted: ['a very sorry sight', `${said}.`],
  }),
  ({ open, close, who, said }) => ({
    line: `${open}${said}…${close} ${who} said. ${open}Well?${close}`,
    quoted: [`${said}…`, 'Well?'],
  }),
];

const parts = fc
  .record({
    pair: fc.constantFrom(...marks),
    who: fc.constantFrom(...people),
    verb: fc.constantFrom(...verbs),
    said: fc.constantFrom(...words),
    straight: fc.boolean(),
  })
  .map(({ pair: [open, close], straight, who, verb, said }): Parts => {
    const plain =
      straight || open === "'" ? (text: string) => text.replaceAll('’', "'") : (text: string) => text;
    return { open, close, verb, who, said: plain(said) };
  });

test('words in any marks, said in any order, are found and given to whoever said them', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...arrangements), (made, arrange) => {
      const { line, quoted } = arrange(made);
      assert.deepEqual(
        speakers(read([...prose, `${line} The boat is in the harbour.`])),
        quoted.map((text) => [text, made.who]),
        line,
      );
    }),
    { numRuns: 400 },
  );
});

test('whatever marks a line has, its quotations stand in it, in order, none inside another', () => {
  const bits = fc.constantFrom(
    ...marks.flat(),
    ' ',
    ' ',
    ', ',
    '. ',
    'said ',
    'Ada Quist ',
    'the boat',
    '’s',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (made) => {
      const text = [...prose, made.join('')].join('\n');
      const lines = text.split('\n');
      let last = { line: 0, end: 0 };
      for (const { text: words, line, start, end } of read(text).quotations) {
        assert.ok(line > last.line || start > last.end, `${line}:${start} after ${last.line}:${last.end}`);
        assert.equal(lines[line - 1]?.slice(start - 1, end - 1), words);
        last = { line, end };
      }
    }),
    { numRuns: 300 },
  );
});
