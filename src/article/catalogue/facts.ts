/** What the lines of a catalogue state to facts with their evidence. */
import type { VFile } from 'vfile';
import { authorityOf } from '../authority.ts';
import { orderIn, readIn } from '../dates/order.ts';
import { findDates } from '../dates/grammar.ts';
import { resolveDate } from '../dates/resolve.ts';
import { evidence } from '../evidence.ts';
import { isPageAddress } from '../own-address.ts';
import type { DateFact, TextFact } from '../schema.ts';
import { warn } from '../warn.ts';
import { paperIn } from './paper.ts';
import type { Catalogue, Part, Value } from './stated.ts';
import { wordsOfValue } from './stated.ts';
import { listed, writersIn } from './writer.ts';

export type CatalogueFacts = {
  byline: TextFact | null;
  published: DateFact | null;
  publisher: TextFact | null;
  address: TextFact | null;
};

export function factsStated({ values }: Catalogue, file: VFile): CatalogueFacts {
  const issue = values.issue ?? [];
  return {
    byline: bylineOf(values.writer ?? []),
    published: dayOf([...(values.day ?? []), ...(values.date ?? []), ...issue], file),
    publisher: publisherOf([...(values.paper ?? []), ...issue, ...(values.owner ?? [])], file),
    address: addressOf([...(values.address ?? []), ...(values.paper ?? [])]),
  };
}

/** A note lists each writer in a line. */
function bylineOf(values: readonly Value[]): TextFact | null {
  const found = values.flatMap((value) => {
    const writers = writersIn(wordsOfValue(value));
    return writers ? [{ ...writers, value }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const others = found.slice(1).filter(({ names }) => names !== first.names);
  return {
    value: listed([first.names, ...others.map(({ names }) => names)]),
    basis: 'stated',
    ...evidenceOf(first.value, first.from, first.to),
  };
}

/** The first day that is one. */
function dayOf(values: readonly Value[], file: VFile): DateFact | null {
  for (const value of values) {
    const words = wordsOfValue(value);
    const [date] = findDates(words);
    if (!date) continue;
    const place = evidenceOf(value, date.start, date.end);
    if (date.form === 'ambiguous') {
      const order = orderIn(String(file).split('\n'));
      const read = order && readIn(order, date.text);
      if (order && read)
        return {
          value: read,
          basis: 'inferred',
          note: `day and month are told apart by ${order.from}`,
          ...place,
        };
      const reason = `Ambiguous date “${date.text}”: day and month cannot be told apart`;
      warn(file, reason, 'ambiguous-date', { line: place.line, column: place.start });
      continue;
    }
    const day = date.form === 'date' && date.year !== undefined ? resolveDate(date, null) : null;
    if (day) return { ...day, ...place };
  }
  return null;
}

function publisherOf(values: readonly Value[], file: VFile): TextFact | null {
  for (const value of values) {
    const paper = paperIn(wordsOfValue(value), authorityOf(file));
    if (paper) return { value: paper.name, basis: 'stated', ...evidenceOf(value, paper.from, paper.to) };
  }
  return null;
}

/** The first that is one. */
function addressOf(values: readonly Value[]): TextFact | null {
  const value = values.find((one) => isPageAddress(wordsOfValue(one)));
  if (!value) return null;
  const words = wordsOfValue(value);
  return { value: words, basis: 'stated', ...evidenceOf(value, 0, words.length) };
}

/** In the line in which they begin. @param from @param to offsets in the words of the value */
function evidenceOf(value: Value, from: number, to: number) {
  let passed = 0;
  let at = 0;
  const lengthOf = (part: Part) => part.to - part.from;
  while (at < value.length - 1 && from > passed + lengthOf(value[at] as Part)) {
    passed += lengthOf(value[at] as Part) + 1;
    at += 1;
  }
  const { row, ...part } = value[at] as Part;
  const begin = row.from + part.from - passed;
  return evidence(row.block, begin + from, Math.min(begin + to, row.from + part.to));
}
