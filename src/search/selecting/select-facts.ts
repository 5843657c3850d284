/** Which articles have a name or a date, by the ledger. */
import type { Facet, Request } from '../contract.ts';
import { dayOf, isInRange, mayFallIn, namesWith, type Range, valuesOf, yearOf } from './facts.ts';
import type { Clause } from '../query/language.ts';
import { type Ledger, nameColumns } from '../index/ledger.ts';
import { everything, type Selection, where } from './select.ts';

/** @param names is given the names that the clause stands for */
export function selectFact(
  clause: Clause,
  ledger: Ledger,
  { clock }: Request,
  names: Map<Clause, string[]>,
): Selection {
  const size = ledger.names.publisher.length;
  const { kind, value } = clause;
  if (kind === 'year')
    return where(size, (article) => yearOf(dayOf(ledger, article, clock)) === value.toLowerCase());
  const column = nameColumns.find((one) => one === kind);
  if (!column) return everything(size);
  const places = namesWith(clause, ledger, column);
  names.set(
    clause,
    [...places].map((place) => ledger.values[column][place] ?? ''),
  );
  return where(size, (article) => ledger.names[column][article]?.some((place) => places.has(place)) ?? false);
}

export function selectChoice(
  facet: Facet,
  values: readonly string[],
  ledger: Ledger,
  { clock }: Request,
): Selection {
  const wanted = new Set(values);
  const size = ledger.names.publisher.length;
  return where(size, (article) => valuesOf(ledger, article, facet, clock).some((value) => wanted.has(value)));
}

/** How many of the articles selected are not in the range and may be: their dates are too open, or there are none. */
export function perhapsIn(range: Range, selection: Selection, ledger: Ledger, { clock }: Request) {
  const perhaps = { open: 0, undated: 0 };
  for (const [article, bit] of selection.entries()) {
    if (!bit) continue;
    const day = dayOf(ledger, article, clock);
    if (day === 0) perhaps.undated += 1;
    else if (!isInRange(day, range) && mayFallIn(range, ledger, article, clock)) perhaps.open += 1;
  }
  return perhaps;
}
