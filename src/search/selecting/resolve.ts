/** A request to what it selects, with everything that was learnt on the way and is to be said. */
import type { Facet, Request } from '../contract.ts';
import { dayOf, isInRange, type Range, rangeOf } from './facts.ts';
import type { Files } from '../index/files.ts';
import { withoutCommonWords } from '../query/common-words.ts';
import { type Clause, type Parsed, parse } from '../query/language.ts';
import { matchText, type TextMatch } from './match.ts';
import { isByDate } from './order.ts';
import { narrowest, type Range as Time } from '../showing/periods.ts';
import { both, either, everything, type Selection, selectionOf, where, without } from './select.ts';
import { perhapsIn, selectChoice, selectFact } from './select-facts.ts';

export type Resolved = {
  request: Request;
  parsed: Parsed;
  /** What was matched of each clause that asks text. */
  matches: Map<Clause, TextMatch>;
  /** The names that each clause with a name stands for. */
  names: Map<Clause, string[]>;
  /** Clauses that were left out, since no article has their words. */
  absent: Clause[];
  /** Words that were left out, since nearly every article has them. */
  common: string[];
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
  const { parsed, common } = withoutCommonWords(parse(request.text, request.typing));
  const { articles: size } = await files.directory();
  const matches = await matchesOf(parsed, files);
  const ledger = needsLedger(request, parsed) ? await files.ledger() : null;
  const names = new Map<Clause, string[]>();
  const select = (clause: Clause): Selection => {
    const match = matches.get(clause);
    if (match) return selectionOf(size, match.occurrences.keys());
    return ledger ? selectFact(clause, ledger, request, names) : everything(size);
  };
  const isAbsent = (clause: Clause) => clause.kind === 'word' && matches.get(clause)?.occurrences.size === 0;
  const heard = parsed.groups.filter((group) => !group.every(isAbsent));
  const absent = parsed.groups.flat().filter(isAbsent);
  const parts = partsOf(heard, parsed.excluded, select, size);
  const asked = isVoid(request, parsed, absent)
    ? selectionOf(size, [])
    : parts.map(({ selection }) => selection).reduce(both, everything(size));

  const time = timeAsked(request, parsed);
  const range = time.from || time.to ? rangeOf(time.from, time.to) : null;
  const { clock } = request;
  const isWithin = (article: number) => !ledger || !range || isInRange(dayOf(ledger, article, clock), range);
  const inRange = range ? both(asked, where(size, isWithin)) : asked;
  const chosen = new Map(
    choicesOf(request).flatMap(([facet, values]) =>
      ledger ? [[facet, selectChoice(facet, values, ledger, request)] as const] : [],
    ),
  );
  const narrowed = [...chosen.values()].reduce(both, everything(size));
  return {
    request,
    parsed,
    matches,
    names,
    absent,
    common,
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

async function matchesOf({ clauses }: Parsed, files: Files): Promise<Resolved['matches']> {
  const found = await Promise.all(clauses.filter(isText).map((clause) => matchText(clause, files)));
  return new Map(found.map((match) => [match.clause, match]));
}

function partsOf(
  heard: Clause[][],
  excluded: Clause[],
  select: (clause: Clause) => Selection,
  size: number,
): Resolved['parts'] {
  return [
    ...heard.map((clauses) => ({ clauses, selection: clauses.map(select).reduce(either) })),
    ...excluded.map((clause) => ({
      clauses: [clause],
      selection: without(everything(size), select(clause)),
    })),
  ];
}

/** Whether nothing is left to look for of all that was typed: of words alone that occur nowhere, or of signs. */
export function isVoid({ text }: Request, { clauses }: Parsed, absent: Clause[]): boolean {
  return text.trim() !== '' && absent.length === clauses.length;
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

function timeAsked({ from, to }: Request, { range }: Parsed): Time {
  return narrowest([
    { from, to },
    ...range.map(({ kind, value }) => ({ from: null, to: null, [kind]: value })),
  ]);
}
