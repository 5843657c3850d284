/** Counts of what results have in common to boxes that narrow them: the first of each, and a way to the rest. */
import { type Counts, type Facet, facets } from '../contract.ts';
import { element } from '../showing/elements.ts';
import { notStated } from '../index/ledger.ts';
import type { View } from '../query/view.ts';
import { facetNames } from './chips.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';

const notStatedWords: Partial<Record<Facet, string>> = {
  publisher: 'Publisher not stated',
  author: 'Author not stated',
  speaker: 'Speaker not stated',
};

/** A value as a reader is told it. */
function valueWords(facet: Facet, value: string): string {
  return value === notStated ? (notStatedWords[facet] ?? 'Not stated') : value;
}

/** Shown at once; values that are chosen come on top of these. */
const most = 6;
/** Of the rest, at one time: a list of thousands is nothing to read, but to look in. */
const mostOfRest = 100;
/** From so many on, the rest can be looked in. */
const many = 12;

type Value = Counts[Facet][number];
type Toggle = (value: string, isChosen: boolean) => void;

export function startFacets(change: Change, view: () => View): { fill: (values: Counts) => void } {
  const place = part('search-facets', HTMLElement);
  const parts = facets.map((facet) => {
    const toggle: Toggle = (value, isChosen) => {
      const { chosen } = view();
      const others = chosen[facet].filter((one) => one !== value);
      change({ chosen: { ...chosen, [facet]: isChosen ? [...others, value] : others } });
    };
    return { facet, ...facetPart(facet, toggle) };
  });
  place.replaceChildren(...parts.map(({ fieldset }) => fieldset));
  return {
    fill(values) {
      for (const { facet, fill } of parts) fill(values[facet]);
    },
  };
}

function facetPart(facet: Facet, toggle: Toggle) {
  const top = element('ul', '');
  const rest = element('ul', 'rest');
  const look = element('input', '');
  look.type = 'search';
  look.ariaLabel = `Look for ${facet === 'author' ? 'an' : 'a'} ${facet}`;
  look.placeholder = look.ariaLabel;
  const cut = element('p', 'cut');
  const summary = element('summary', '');
  const more = element('details', '', summary, look, rest, cut);
  const fieldset = element('fieldset', '', element('legend', '', facetNames[facet]), top, more);
  fieldset.hidden = true;
  let others: Value[] = [];

  const showRest = () => {
    const wanted = look.value.trim().toLowerCase();
    const fitting = others.filter(({ value }) => valueWords(facet, value).toLowerCase().includes(wanted));
    showValues(rest, more.open ? fitting.slice(0, mostOfRest) : [], facet, toggle);
    const hidden = fitting.length - mostOfRest;
    cut.textContent = hidden > 0 ? `and ${hidden.toLocaleString('en')} more: type to find them` : '';
  };
  look.addEventListener('input', showRest);
  more.addEventListener('toggle', showRest);

  const fill = (values: Value[]) => {
    const first = values.filter(({ chosen }, index) => chosen || index < most);
    others = values.filter(({ chosen }, index) => !chosen && index >= most);
    showValues(top, first, facet, toggle);
    summary.textContent = `${others.length.toLocaleString('en')} more`;
    more.hidden = others.length === 0;
    look.hidden = others.length < many;
    showRest();
    // Where nothing is stated, there is nothing to narrow by.
    fieldset.hidden = values.every(({ value, chosen }) => value === notStated && !chosen);
  };
  return { fieldset, fill };
}

/** The same values in the same order stay the elements they are, so that nothing moves under a reader’s finger. */
function showValues(list: HTMLElement, values: readonly Value[], facet: Facet, toggle: Toggle): void {
  const boxes = [...list.querySelectorAll('input')];
  const isSame =
    boxes.length === values.length && boxes.every((box, index) => box.value === values[index]?.value);
  const focused = boxes.find((box) => box === document.activeElement)?.value;
  if (!isSame) list.replaceChildren(...values.map(({ value }) => item(facet, value, toggle)));
  for (const [index, box] of list.querySelectorAll('input').entries()) {
    const { count = 0, chosen = false } = values[index] ?? {};
    box.checked = chosen;
    const shown = box.parentElement?.querySelector('small');
    if (shown) shown.textContent = count.toLocaleString('en');
    if (!isSame && box.value === focused) box.focus({ preventScroll: true });
  }
}

function item(facet: Facet, value: string, toggle: Toggle): HTMLLIElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.value = value;
  box.addEventListener('change', () => toggle(value, box.checked));
  return element(
    'li',
    '',
    element('label', '', box, element('bdi', '', valueWords(facet, value)), element('small', '')),
  );
}
