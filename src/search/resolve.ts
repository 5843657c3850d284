/** A request to what it selects, with everything that was learnt on the way and is to be said. */
import type { Facet, Request } from './contract.ts';
import { dayOf, isInRange, mayFallIn, namesWith, type Range, rangeOf, valuesOf, yearOf } from './facts.ts';
import type { Files } from './files.ts';
import { type Clause, type Parsed, parse } from './language.ts';
import type { Ledger } from './ledger.ts';
import { matchText, type TextMatch } from './match.ts';
import { isByDate } from './order.ts';
import { narrowest, type Range as Time } from './periods.ts';
import { both, either, everything, type Selection, selectionOf, where, without } from './select.ts';

export type Resolved = {
  request: Request;
  parsed: Parsed;
  /** What was matched of each clause that asks text. */
  matches: Map<Clause, TextMatch>;
  /** The names that each clause with a name stands for. */
  names: Map<Clause, string[]>;
  /** Clauses that were left out, since no article has their words. */
  absent: Clause[];
  /** The time asked for, by the text and the controls together; and as days, where any is. */
  time: Time;
  range: Range | null;
  /** What each part of the text selects: words and fields that must match, and what is left out. */
  parts: { clauses: Clause[]; selection: Selection }[];
  /** By the text alone; then by text and range. */
  asked: Selection;
  inRange: Selection;
  /** By each facet in which something is chosen. */
  chosen: Map<Facet, Selection>;
  /** By all of this. */
  selected: Selection;
  /** Selected but for the range, and possibly in it: their dates are too open, or there are none. */
  perhaps: { open: number; undated: number };
};

export async function resolve(request: Request, files: Files): Promise<Resolved> {
  const parsed = parse(request.text, request.typing);
  const { articles: size } = await files.directory();
  const texts = parsed.clauses.filter(isText);
  const matches = new Map(
    (await Promise.all(texts.map((clause) => matchText(clause, files)))).map((match) => [
      match.clause,
      match,
    ]),
  );
  const ledger = needsLedger(request, parsed) ? await files.ledger() : null;
  const names = new Map<Clause, string[]>();

  const select = (clause: Clause): Selection => {
    const match = matches.get(clause);
    if (match) return selectionOf(size, match.occurrences.keys());
    return ledger ? selectFact(clause, ledger, request, names) : everything(size);
  };
  const isAbsent = (clause: Clause) => clause.kind === 'word' && matches.get(clause)?.occurrences.size === 0;
  const heard = parsed.groups.filter((group) => !group.every(isAbsent));
  // Of words alone that occur nowhere nothing is left to look for.
  const hasText = parsed.groups.flat().some(isText);
  const isVoid =
    (hasText && !heard.flat().some(isText)) || (parsed.clauses.length === 0 && request.text.trim() !== '');
  const parts = [
    ...heard.map((clauses) => ({ clauses, selection: clauses.map(select).reduce(either) })),
    ...parsed.excluded.map((clause) => ({
      clauses: [clause],
      selection: without(everything(size), select(clause)),
    })),
  ];
  const asked = isVoid
    ? selectionOf(size, [])
    : parts.map(({ selection }) => selection).reduce(both, everything(size));

  const time = timeAsked(request, parsed);
  const range = time.from || time.to ? rangeOf(time.from, time.to) : null;
  const inRange =
    range && ledger
      ? both(
          asked,
          where(size, (article) => isInRange(dayOf(ledger, article, request.clock), range)),
        )
      : asked;
  const chosen = new Map<Facet, Selection>();
  for (const [facet, values] of choicesOf(request)) {
    if (ledger) chosen.set(facet, selectChoice(facet, values, ledger, request));
  }
  const narrowed = [...chosen.values()].reduce(both, everything(size));
  return {
    request,
    parsed,
    matches,
    names,
    absent: parsed.groups.flat().filter(isAbsent),
    time,
    range,
    parts,
    asked,
    inRange,
    chosen,
    selected: both(inRange, narrowed),
    perhaps:
      range && ledger ? perhapsIn(range, both(asked, narrowed), ledger, request) : { open: 0, undated: 0 },
  };
}

export const isText = ({ kind }: Clause) => kind === 'word' || kind === 'phrase' || kind === 'quote';

export function choicesOf({ chosen }: Request): [Facet, readonly string[]][] {
  return (Object.entries(chosen) as [Facet, readonly string[]][]).filter(([, values]) => values.length > 0);
}

function needsLedger(request: Request, { clauses }: Parsed): boolean {
  return (
    isByDate(request) ||
    !!request.from ||
    !!request.to ||
    choicesOf(request).length > 0 ||
    !clauses.every(isText)
  );
}

function selectFact(
  clause: Clause,
  ledger: Ledger,
  { clock }: Request,
  names: Map<Clause, string[]>,
): Selection {
  const size = ledger.names.publisher.length;
  const { kind, value } = clause;
  if (kind === 'year')
    return where(size, (article) => yearOf(dayOf(ledger, article, clock)) === value.toLowerCase());
  if (kind !== 'publisher' && kind !== 'person' && kind !== 'speaker' && kind !== 'place')
    return everything(size);
  const places = namesWith(clause, ledger, kind);
  names.set(
    clause,
    [...places].map((place) => ledger.values[kind][place] ?? ''),
  );
  return where(size, (article) => ledger.names[kind][article]?.some((place) => places.has(place)) ?? false);
}

function selectChoice(
  facet: Facet,
  values: readonly string[],
  ledger: Ledger,
  { clock }: Request,
): Selection {
  const wanted = new Set(values);
  const size = ledger.names.publisher.length;
  return where(size, (article) => valuesOf(ledger, article, facet, clock).some((value) => wanted.has(value)));
}

function timeAsked({ from, to }: Request, { range }: Parsed): Time {
  return narrowest([
    { from, to },
    ...range.map(({ kind, value }) => ({ from: null, to: null, [kind]: value })),
  ]);
}

function perhapsIn(range: Range, selection: Selection, ledger: Ledger, { clock }: Request) {
  const perhaps = { open: 0, undated: 0 };
  for (const [article, bit] of selection.entries()) {
    if (!bit) continue;
    const day = dayOf(ledger, article, clock);
    if (day === 0) perhaps.undated += 1;
    else if (!isInRange(day, range) && mayFallIn(range, ledger, article, clock)) perhaps.open += 1;
  }
  return perhaps;
}
