/** The questions that adding a clipping asks at a terminal, and what becomes of the answers. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { askFacts, askPlace } from '../../../scripts/add/ask.ts';
import { questionsFor } from '../../../scripts/add/questions.ts';
import { read } from '../../article/read.ts';
import { news } from '../../holdings/trial.ts';

const article = read(news);
const only = (field: string) => questionsFor(article, {}).filter((question) => question.field === field);

/** A terminal at which someone types each answer when the words before it have been shown since the last. */
function typing(talk: [shown: string, answer: string][]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...talk];
  let all = '';
  let sinceLast = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    const words = stripVTControlCharacters(text);
    all += words;
    sinceLast += words;
    const [next] = left;
    if (!next || !sinceLast.includes(next[0])) return;
    left.shift();
    sinceLast = '';
    setImmediate(() => input.write(next[1]));
  });
  return { terminal: { input, output }, shown: () => all };
}

test('what neither the clipping states nor a flag supplies is asked for', () => {
  const supplied = { publisher: { value: 'The Lamp', source: 'a test' } };
  assert.deepEqual(
    questionsFor(article, supplied).map(({ field }) => field),
    ['address', 'published', 'event', 'rights'],
  );
});

test('an event without its year is asked for', () => {
  const dated = { ...article, event: { value: 'XXXX-12-01', basis: 'stated' as const, line: 3 } };
  assert.ok(questionsFor(dated, {}).some(({ field }) => field === 'event'));
});

test('each answer is followed by where it is known from, and the last such answer is proposed again', async () => {
  const { terminal } = typing([
    ['Who published it', 'The Lamp\r'],
    ['known from', 'the address says so\r'],
    ['address on the web', 'https://example.org/a\r'],
    ['the address says so', '\r'],
    ['last looked', '\r'],
  ]);
  assert.deepEqual(await askFacts([...only('publisher'), ...only('address')], terminal), {
    publisher: { value: 'The Lamp', source: 'the address says so' },
    address: { value: 'https://example.org/a', source: 'the address says so' },
  });
});

test('the source that is proposed gives way to what is typed', async () => {
  const { terminal } = typing([
    ['Who published it', 'The Lamp\r'],
    ['known from', 'the address says so\r'],
    ['address on the web', 'https://example.org/a\r'],
    ['the address says so', 'a note\r'],
    ['last looked', '\r'],
  ]);
  const supplied = await askFacts([...only('publisher'), ...only('address')], terminal);
  assert.equal(supplied?.address?.source, 'a note');
});

test('when the address was last looked at is asked, and holds for all that is known from there', async () => {
  const { terminal, shown } = typing([
    ['Who published it', 'The Lamp\r'],
    ['known from', 'the address serves this text\r'],
    ['address on the web', 'https://example.org/a\r'],
    ['the address serves this text', '\r'],
    ['last looked', '2026-02-30\r'],
    ['is wanted', '\u007F\u007F05\r'],
    ['When it was printed', '2016-12\r'],
    ['known from', '\r'],
    ['took place', '2016-12-01\r'],
    ['event is called', '\r'],
    ['known from', 'a note\r'],
  ]);
  const questions = (['publisher', 'address', 'published', 'event'] as const).flatMap(only);
  const there = { source: 'the address serves this text', checked: '2026-02-05' };
  assert.deepEqual(await askFacts(questions, terminal), {
    publisher: { value: 'The Lamp', ...there },
    address: { value: 'https://example.org/a', ...there },
    published: { value: '2016-12', ...there },
    event: { value: '2016-12-01', source: 'a note' },
  });
  assert.match(shown(), /found “2026-02-30”; a date in EDTF .*: February 2026 has 28 days/s);
});

test('who breaks off at the day has supplied nothing', async () => {
  const { terminal } = typing([
    ['address on the web', 'https://example.org/a\r'],
    ['known from', 'a note\r'],
    ['last looked', '\u0003'],
  ]);
  assert.equal(await askFacts(only('address'), terminal), null);
});

test('no fact is taken without a source', async () => {
  const { terminal, shown } = typing([
    ['Who published it', 'The Lamp\r'],
    ['known from', '\r'],
    ['is wanted', 'a note\r'],
  ]);
  const supplied = await askFacts(only('publisher'), terminal);
  assert.deepEqual(supplied, { publisher: { value: 'The Lamp', source: 'a note' } });
  assert.match(shown(), /found nothing; where this is known from, in one line, is wanted/);
});

test('an event that is dated may be given a name, and the source speaks for both', async () => {
  const { terminal } = typing([
    ['took place', '2016-12-01\r'],
    ['event is called', 'The ferry returns\r'],
    ['known from', 'a note\r'],
  ]);
  assert.deepEqual(await askFacts(only('event'), terminal), {
    event: { value: '2016-12-01', name: 'The ferry returns', source: 'a note' },
  });
});

test('an empty answer leaves the fact unknown', async () => {
  const { terminal } = typing([
    ['Who published it', '\r'],
    ['When it was printed', '\r'],
  ]);
  assert.deepEqual(await askFacts([...only('publisher'), ...only('published')], terminal), {});
});

test('a wrong answer is met with what was found and what is wanted, and asked for again', async () => {
  const { terminal, shown } = typing([
    ['When it was printed', '2016-02-30\r'],
    ['is wanted', '\u007F\u007F28\r'],
    ['known from', 'a test\r'],
  ]);
  const supplied = await askFacts(only('published'), terminal);
  assert.deepEqual(supplied, { published: { value: '2016-02-28', source: 'a test' } });
  assert.match(shown(), /found “2016-02-30”; a date in EDTF/);
});

test('rights are chosen from a list that begins with what is honest', async () => {
  const { terminal, shown } = typing([
    ['Rights in the text', '\u001B[B'],
    ['In Copyright', '\r'],
    ['known from', 'a test\r'],
  ]);
  const supplied = await askFacts(only('rights'), terminal);
  assert.equal(supplied?.rights?.value, 'http://rightsstatements.org/vocab/InC/1.0/');
  assert.match(shown(), /Not known.*In Copyright/s);
});

test('who breaks off has supplied nothing', async () => {
  const { terminal } = typing([
    ['Who published it', 'The Lamp\r'],
    ['known from', '\u0003'],
  ]);
  assert.equal(await askFacts(only('publisher'), terminal), null);
});

test('the place is proposed, and another than an address, or one that is taken, is not accepted', async () => {
  const { terminal, shown } = typing([
    ['Its place', '!\r'],
    ['is wanted', '\u007F\r'],
    ['is taken', 'r\r'],
  ]);
  const id = await askPlace('2016/ferry', (id) => id === '2016/ferry', terminal);
  assert.equal(id, '2016/ferryr');
  assert.match(shown(), /found “2016\/ferry!”.*2016\/ferry is taken; another place is wanted/s);
});
