/** Hyphens at the ends of lines: those that broke a word go, those of the word stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointsIn } from '../../src/article/clipping/broken-words.ts';
import { linesOf } from '../../src/article/text/lines.ts';
import { read } from './read.ts';

const broken = ['The har-', 'bour was calm, the cap-', 'tain said, and the mas-', 'ter of the boat agreed.'];

/** Two lines joined as they are in a text. */
function joined(line: string, next: string, text: string[] = broken): string {
  const { cut, isAttached } = jointsIn(linesOf([...text, line, next].join('\n')))(line, next);
  return line.slice(0, line.length - cut) + (isAttached ? '' : ' ') + next;
}

test('in a text whose words are broken, a hyphen between two small letters goes', () => {
  assert.equal(joined('after a long de-', 'bate on it'), 'after a long debate on it');
});

test('a hyphen that belongs to its word stays, before a capital and a number, and beside words that English joins', () => {
  for (const [line, next] of [
    ['an Anglo-', 'Saxon grave'],
    ['she is twenty-', 'one'],
    ['it was self-', 'made'],
    ['a London-', 'based firm'],
    ['an 8-', 'year-old boy'],
    ['the state-of-', 'the-art boat'],
  ] as const)
    assert.equal(joined(line, next), line + next);
});

test('how the word stands elsewhere in the text decides', () => {
  assert.equal(joined('the life-', 'boat', [...broken, 'A life-boat came.']), 'the life-boat');
  assert.equal(joined('the self-', 'ish', [...broken, 'He was selfish.']), 'the selfish');
});

test('in other texts a hyphen ends a line where it belongs to its word, unless no word is before it', () => {
  const whole = ['The harbour was calm.', 'The captain said so.'];
  assert.equal(joined('the harbour-', 'master', whole), 'the harbour-master');
  assert.equal(joined('a long de-', 'bate', whole), 'a long debate');
});

test('soft hyphens and the signs that stand for them always go', () => {
  for (const hyphen of ['\u00AD', '¬', '\u00AD\u2010'])
    assert.equal(joined(`self${hyphen}`, 'ish', ['Calm.']), 'selfish');
});

test('what two words share, and a dash, leave the blank', () => {
  assert.equal(joined('short-', 'and long-term'), 'short- and long-term');
  assert.equal(joined('the boat -', 'an old one'), 'the boat - an old one');
});

test('a broken word is one in quotations and names, and the hyphen is removed at its column', () => {
  const lines = [
    'The ferry to the island will sail again from the first week',
    'of the summer, the company that runs it has announced, af-',
    'ter two winters in which the island could be reached by air',
    'alone, and crossings of the day will carry the mail as they',
    'did until the boat was sold. “We waited for a ves-',
    'sel like this,” said the captain of the boat, Leonora Vil-',
    'lanueva, who said that she was glad.',
  ];
  const { body, people, quotations, removed } = read(lines);
  assert.match(body[0]?.text ?? '', /announced, after two winters/);
  assert.deepEqual(
    quotations.map(({ text, speaker, line }) => [text, speaker?.value, line]),
    [['We waited for a vessel like this,', 'Leonora Villanueva', 5]],
  );
  assert.ok(people.some(({ name }) => name === 'Leonora Villanueva'));
  assert.deepEqual(
    removed.map(({ rule, line, start, end, text }) => [rule, line, start, end, text]),
    [2, 5, 6].map((line) => {
      const { length } = lines[line - 1] as string;
      return ['broken word', line, length, length + 1, '-'];
    }),
  );
});

test('paragraphs that are begun by an indent end where the next begins, however full the line above it', () => {
  const lines = [
    '  The ferry to the island will sail again from the spring,',
    'the company that runs it has announced, after two winters',
    'in which the island could be reached by air and air alone.',
    '  Fares are to stay as they were before the break, and the',
    'first crossing of the day will carry the mail as it always',
    'did until the old boat was taken out of service last year.',
    '  The company, which has its offices in the harbour, hopes',
    'that it will be used by some forty thousand in its season.',
  ];
  assert.deepEqual(
    read(['Ferry to sail again', '', ...lines]).body.map(({ line }) => line),
    [3, 6, 9],
  );
});
