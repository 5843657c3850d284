/** All that results are narrowed by to chips, each of which takes itself away. */
import { type Clause, type Facet, facets } from '../contract.ts';
import { button, element, withDates } from '../showing/elements.ts';
import { notStated } from '../index/ledger.ts';
import { rangeWords } from '../showing/periods.ts';
import { chosenBy, type View } from '../query/view.ts';
import { shortened } from '../query/shortened.ts';
import { without } from '../query/without.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';

export const facetNames: Record<Facet, string> = {
  publisher: 'Publisher',
  author: 'Author',
  year: 'Year',
  person: 'Person',
  speaker: 'Speaker',
  place: 'Place',
};

type Chip = { what: string; value: string; without: Partial<View> };

type Chips = { show: (view: View, clauses: readonly Clause[]) => void };

export function startChips(change: Change): Chips {
  const list = part('search-chips', HTMLElement);
  let taken: number | null = null;

  const item = ({ what, value, without: next }: Chip, index: number) => {
    const take = () => {
      taken = index;
      change(next);
    };
    const chip = button(
      'chip',
      take,
      element('span', 'what', what),
      ...(value ? [' ', element('bdi', '', ...withDates(value))] : []),
    );
    chip.ariaLabel = `Remove ${what} ${value}`;
    return element('li', '', chip);
  };

  return {
    show(view, clauses) {
      const fields = clauses.filter(isField);
      const chips = [...choicesOf(view), ...chipsOf(fields, view)];
      const items = chips.map(item);
      if (chips.length > 1) {
        const none = { chosen: chosenBy(() => []), from: null, to: null, ...viewWithout(fields, view) };
        items.push(item({ what: 'all', value: '', without: none }, 0));
      }
      list.replaceChildren(...items);
      list.hidden = items.length === 0;
      if (taken === null) return;
      // Who takes one away by key goes on at the next, or where none is left, at the results; without any, at the field.
      const left = list.querySelectorAll('button');
      const found = part('search-found', HTMLElement);
      const behind = found.hidden ? part('search-words', HTMLInputElement) : found;
      (left[Math.min(taken, left.length - 1)] ?? behind).focus({ preventScroll: true });
      taken = null;
    },
  };
}

function choicesOf({ chosen, from, to }: View): Chip[] {
  const values = facets.flatMap((facet) =>
    chosen[facet].map((value) => ({
      what: facetNames[facet],
      value: value === notStated ? 'not stated' : value,
      without: { chosen: { ...chosen, [facet]: chosen[facet].filter((one) => one !== value) } },
    })),
  );
  const hasRange = from !== null || to !== null;
  const range = { what: 'Time', value: rangeWords({ from, to }), without: { from: null, to: null } };
  return [...values, ...(hasRange ? [range] : [])];
}

/** A word or a phrase is what is searched for; what is asked of a field narrows, as a choice does. */
function isField({ kind }: Clause): boolean {
  return kind === 'from' || kind === 'to' || facets.some((facet) => facet === kind);
}

/** What is asked more than once has one chip, which takes all of it away. */
function chipsOf(clauses: Clause[], view: View): Chip[] {
  const alike = Map.groupBy(clauses, ({ kind, value, excluded }) => `${kind} ${excluded} ${value}`);
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map(({ kind, value, excluded }) => ({
      what: `${excluded ? 'not ' : ''}${kind}:`,
      value: shortened(value),
      without: viewWithout(same, view),
    })),
  );
}

export function viewWithout(clauses: readonly Clause[], { text, begun }: View): Pick<View, 'text' | 'begun'> {
  // What was finished before does not begin anything when it comes to stand last.
  const isLastLeft = clauses.every(({ end }) => end < text.length);
  return { text: without(clauses, text), begun: begun && isLastLeft };
}
