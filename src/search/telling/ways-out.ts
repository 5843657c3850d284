/** A search that finds nothing to what it would find without one of its parts. */
import type { WayOut } from '../contract.ts';
import { dayOf, isInRange } from '../selecting/facts.ts';
import type { Clause } from '../query/language.ts';
import type { Ledger } from '../index/ledger.ts';
import { rangeWords } from '../showing/periods.ts';
import { choicesOf, type Resolved } from '../selecting/resolve.ts';
import { articlesIn, both, everything, type Selection, where } from '../selecting/select.ts';
import { shortened } from '../query/shortened.ts';
import { without } from '../query/without.ts';

/** Nobody reads more. */
const most = 4;

type Part = Omit<WayOut, 'total'> & { selection: Selection };

/** @param ledger is needed where a time is asked for */
export function waysOut(resolved: Resolved, ledger: Ledger | null): WayOut[] {
  const size = resolved.asked.length;
  const parts = [...textParts(resolved), ...timeParts(resolved, ledger), ...choiceParts(resolved)];
  if (parts.length < 2) return [];
  return parts
    .map(({ selection, ...part }) => {
      const others = parts.filter((other) => other.selection !== selection);
      const left = others.map((other) => other.selection).reduce(both, everything(size));
      return { ...part, total: articlesIn(left).length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, most);
}

function textParts({ request: { text, from, to, chosen }, parts }: Resolved): Part[] {
  return parts.map(({ clauses, selection }) => ({
    part: clauses.map((clause) => words(clause, text)).join(' OR '),
    excluded: clauses.some(({ excluded }) => excluded),
    asks: { text: without(clauses, text), from, to, chosen },
    selection,
  }));
}

function timeParts({ request, parsed, time, range, asked }: Resolved, ledger: Ledger | null): Part[] {
  if (!range || !ledger) return [];
  const { text, chosen, clock } = request;
  return [
    {
      part: rangeWords(time),
      excluded: false,
      asks: { text: without(parsed.range, text), from: null, to: null, chosen },
      selection: where(asked.length, (article) => isInRange(dayOf(ledger, article, clock), range)),
    },
  ];
}

function choiceParts({ request, chosen }: Resolved): Part[] {
  const { text, from, to } = request;
  return choicesOf(request).map(([facet, values]) => ({
    part: `${facet} ${values.map((value) => value || 'not stated').join(' or ')}`,
    excluded: false,
    asks: { text, from, to, chosen: { ...request.chosen, [facet]: [] } },
    selection: chosen.get(facet) ?? everything(0),
  }));
}

/** As they were typed, but for the sign that excludes them. */
const words = ({ start, end, excluded }: Clause, text: string) => {
  const typed = text.slice(start, end);
  return shortened(excluded ? typed.replace(/^[-–−]/, '') : typed);
};
