/** Archives of any dates, in the order of a clock, for properties that hold of all drawings. */
import fc from 'fast-check';
import { type Dated, inOrderOfTime } from '../../../src/archive/order.ts';
import { entry } from '../entries.ts';

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const date = fc.oneof(
  { weight: 6, arbitrary: day('2016-11-01', '2017-02-28') },
  { weight: 2, arbitrary: day('1790-01-01', '2030-12-31') },
  fc.constantFrom(
    '2016',
    '2016-12',
    '201X',
    '2016-21',
    '../2016-12-01',
    '2016-12-01/..',
    '1950/..',
    '2016/2018',
    '0001-01-01',
    '9999',
    '9999-12-31',
    '2016-01-01/9999-12-31',
  ),
);

/** In order of time; none is empty. */
export const orders: fc.Arbitrary<Dated[]> = fc
  .array(fc.record({ event: date, mentions: fc.array(date, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) =>
    all.map(({ event, mentions }, index) => entry(`n${index}`, { event, mentions: [...new Set(mentions)] })),
  )
  .map((entries) => inOrderOfTime(entries, 'event').dated);

export const ordered = (...said: Parameters<typeof entry>[1][]): Dated[] =>
  inOrderOfTime(
    said.map((one, index) => entry(`n${index}`, one)),
    'event',
  ).dated;
