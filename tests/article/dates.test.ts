import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates } from '../../src/article/dates/grammar.ts';
import { resolveDate } from '../../src/article/dates/resolve.ts';
import { isEdtf } from '../../src/article/edtf.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const dated = (text: string, published?: string) => {
  const record = published ? { published: { value: published, source: 'a test' } } : null;
  return read([title, ...prose, text], record).dates.map(({ kind, value, basis }) => [kind, value, basis]);
};

test('a date has the precision that the text gives it', () => {
  assert.deepEqual(
    dated('The quay was built in 1911, rebuilt in May 1950 and closed on 3 June 2004 for good.'),
    [
      ['mentioned', '1911', 'stated'],
      ['mentioned', '1950-05', 'stated'],
      ['mentioned', '2004-06-03', 'stated'],
    ],
  );
});

test('a month may be shortened by a stop that its name does not need, where a year follows', () => {
  assert.deepEqual(dated('The quay was closed on May. 26th 2004 for good.'), [
    ['mentioned', '2004-05-26', 'stated'],
  ]);
  assert.deepEqual(dated('The quay was closed in May. 26 boats lay at it then.'), []);
});

test('a year of two digits is of the century in which an article can be, and unknown where that may be either', () => {
  for (const [text, value] of [
    ['28/04/98', '1998-04-28'],
    ['28/04/70', '1970-04-28'],
    ['28/04/05', '2005-04-28'],
    ['04/28/21', '2021-04-28'],
    ['04/04/99', '1999-04-04'],
    ['28/04/2045', '2045-04-28'],
  ])
    assert.deepEqual(
      dated(`The quay was closed on ${text} for good.`),
      [['mentioned', value, 'stated']],
      text,
    );
  for (const text of ['28/04/45', '04/28/69'])
    assert.deepEqual(dated(`The quay was closed on ${text} for good.`), [], text);
  const order = 'Tom, 17/12/1997, said that it was good.';
  assert.equal(read([title, 'Published: 03/04/98', ...prose, order]).published?.value, '1998-04-03');
  assert.equal(read([title, 'Published: 03/04/08', ...prose, order]).published?.value, '2008-04-03');
  assert.equal(read([title, 'Published: 03/04/55', ...prose, order]).published, null);
});

test('a day without a year keeps its year unknown, unless the publication date is known', () => {
  const text = 'The boat was launched on Dec. 1, and the band of the school played.';
  assert.deepEqual(dated(text), [['mentioned', 'XXXX-12-01', 'stated']]);
  assert.deepEqual(dated(text, '2017-01-10'), [['mentioned', '2016-12-01', 'inferred']]);
});

test('a weekday is resolved only against a known day', () => {
  const text = 'The boat was launched on Monday, and the band of the school played.';
  assert.deepEqual(dated(text), []);
  assert.deepEqual(dated(text, '2025-01-22'), [['mentioned', '2025-01-20', 'inferred']]);
});

test('names, counts and money are no dates', () => {
  const text =
    'The Jan. 6 Committee asked “60 Minutes” about 2,016 boats and $1999 in fares, 210 years on, within 100 days.';
  assert.deepEqual(dated(text, '2025-01-22'), []);
});

test('a weekday in a name, and one of every week, are no days', () => {
  for (const text of [
    'The shop opens at six on Black Friday, and the ferry sails on Easter Monday.',
    'She writes for the Sunday Times, and told the Saturday Chronicle so.',
    'The band plays on “Saturday Night Live”, and the ferry sails every Tuesday and Friday, or on Sundays.',
    'The ferry sails every other Monday, a Sunday newspaper said.',
  ]) {
    assert.deepEqual(dated(text, '2025-01-22'), [], text);
  }
  const news = 'The captain told the harbour board Monday that it had sunk.';
  assert.deepEqual(dated(news, '2025-01-22'), [['mentioned', '2025-01-20', 'inferred']]);
});

test('“today” is no day in a name, or where it means our times', () => {
  for (const text of [
    'The Ferry Today reported it.',
    'It is no use in today’s world.',
    'The ships of today are larger.',
  ]) {
    assert.deepEqual(dated(text, '2025-01-22'), [], text);
  }
  const news = 'Today the ferry sank. The captain spoke of today’s storm.';
  assert.equal(dated(news, '2025-01-22').length, 2);
});

test('“today” is the day of the news where something past is told of it', () => {
  const eventOf = (lead: string) => {
    const record = { published: { value: '2019-06-05', source: 'a test' } };
    return read([title, lead, ...prose], record).event?.value;
  };
  const rest =
    'to the island, and the company that runs it is glad, after two long winters without any boat.';
  assert.equal(eventOf(`The ferry sailed again today ${rest}`), '2019-06-05');
  assert.equal(eventOf(`The company today announced a new ferry ${rest}`), '2019-06-05');
  assert.equal(eventOf(`If the old captain were around today he would sail ${rest}`), undefined);
  assert.equal(eventOf(`When people think of a ferry today, they mean the one ${rest}`), undefined);
});

test('the event is what the lead dates, and not a deadline in it', () => {
  const lead = (words: string) =>
    `The ferry to the island sailed again ${words}, the company that runs it has announced, after two long winters.`;
  const record = { published: { value: '2019-06-05', source: 'a test' } };
  assert.equal(read([title, lead('on Monday'), ...prose], record).event?.value, '2019-06-03');
  assert.equal(read([title, lead('before the deadline of 1 July 2019'), ...prose], record).event, null);
});

test('an event that the record supplies shows the words of the clipping that state it', () => {
  const text =
    'The ferry to the island sailed again on Dec. 1, the company that runs it has announced, after two long winters.';
  const { event, dates } = read([title, text, ...prose], {
    event: { value: '2016-12-01', source: 'a dispatch' },
  });
  assert.deepEqual(
    [event?.basis, event?.source, event?.text, event?.line],
    ['supplied', 'a dispatch', 'Dec. 1', 2],
  );
  assert.deepEqual(
    dates.map(({ kind, value }) => [kind, value]),
    [['event', '2016-12-01']],
  );
});

test('a weekday to come is not taken for one that has been', () => {
  for (const text of [
    'The council will meet on Friday to hear the case.',
    'The bank, which meets on Thursday, said no more.',
  ]) {
    assert.deepEqual(dated(text, '2019-05-08'), [], text);
  }
});

test('an event is not later than the day of publication, whoever states that day', () => {
  const text =
    'The ferry to the island sailed again on November 9, 2020, the company that runs it has announced, after two long winters.';
  const { event, messages } = read([title, '12 May 2019', text, ...prose], {
    published: { value: '2019-05-12', source: 'a test' },
  });
  assert.equal(event, null);
  assert.deepEqual(messages, []);
});

test('a day long before that of publication is no event, though the lead names it', () => {
  const lead = (day: string) =>
    `The ferry that sank on ${day} is to be raised, the company that runs it has announced, after two long winters.`;
  const record = { published: { value: '2019-05-12', source: 'a test' } };
  const eventOf = (day: string) => read([title, lead(day), ...prose], record).event?.value;
  assert.equal(eventOf('May 1, 2019'), '2019-05-01');
  assert.equal(eventOf('March 1, 2019'), undefined);
  assert.equal(eventOf('May 12, 1919'), undefined);
});

test('a record that contradicts the date of the clipping is said to', () => {
  const { messages } = read([title, '12 May 2019', ...prose], {
    published: { value: '2020', source: 'a test' },
  });
  assert.ok(messages.some(({ rule, line }) => rule === 'dates-differ' && line === 2));
});

test('numbers between strokes, whatever they are, are a day that there is or none', () => {
  const part = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(part, part, part, (a, b, year) => {
      for (const expression of findDates(`It was 0/15/93 and ${a}/${b}/${year} there.`)) {
        const resolved = resolveDate(expression, null);
        assert.ok(resolved === null || isEdtf(resolved.value), resolved?.value);
      }
    }),
  );
});
