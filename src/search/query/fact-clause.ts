/** A field and what stands after it, such as `year:2016`, to a clause that asks no text; what cannot be read is said. */
import type { Note } from '../contract.ts';
import { dateFault, dateOf, mayBecomeDate } from './dates.ts';
import type { Clause, Say } from './language.ts';
import { undatedYear } from '../index/ledger.ts';
import type { Field } from './parts.ts';
import { tokensOf } from '../words/tokens.ts';

/** As far as nothing else is said. */
const asked = { words: [], hyphenated: null, isExact: true, isBeginning: false, isForeign: false };

/** @param isLast it is still being typed: what may become something is not complained of, and a name is a beginning */
export function factClause(
  field: Exclude<Field, 'quote'>,
  shown: Pick<Clause, 'start' | 'end' | 'excluded' | 'value'>,
  isLast: boolean,
  say: Say,
): Clause | null {
  const { value, excluded } = shown;
  const leave = (...wanted: Note['pieces']) => {
    say({ word: `${field}:${value}` }, ...wanted, ': left out');
    return null;
  };
  if (field === 'year') {
    if (!/^\d{4}$/.test(value) && value.toLowerCase() !== undatedYear)
      return isLast && isBeginningOfYear(value) ? null : leave(' is no year such as 2016');
    return { ...shown, ...asked, kind: field };
  }
  if (field === 'from' || field === 'to') {
    const date = dateOf(value);
    if (date === null)
      return isLast && mayBecomeDate(value) ? null : leave(` is no date: ${dateFault(value)}`);
    if (excluded) return isLast ? null : leave(' cannot be excluded');
    return { ...shown, ...asked, kind: field, value: date };
  }
  const words = tokensOf(value).map(({ word }) => word);
  if (words.length === 0) return isLast ? null : leave(' has no letters or figures to look for');
  return { ...shown, ...asked, kind: field, words, isBeginning: isLast };
}

const isBeginningOfYear = (value: string) =>
  /^\d{0,3}$/.test(value) || undatedYear.startsWith(value.toLowerCase());
