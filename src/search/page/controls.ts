/** The field, the order and the dates of the search page to changes of what is shown, and back. */
import { isPossible } from '../periods.ts';
import { dateOf, orders, type View } from '../view.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';

export type Controls = { show: (view: View) => void };

export function startControls(change: Change): Controls {
  const form = part('search', HTMLFormElement);
  const field = part('search-words', HTMLInputElement);
  const sort = part('search-sort', HTMLSelectElement);
  const from = part('search-from', HTMLInputElement);
  const to = part('search-to', HTMLInputElement);
  const fault = part('search-dates-fault', HTMLElement);
  const clocks = document.querySelectorAll<HTMLInputElement>('input[name=date]');

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ text: field.value.trim(), begun: false });
  });
  field.addEventListener('input', () => change({ text: field.value.trim(), begun: true }, 'draft'));
  sort.addEventListener('change', () => change(orderOf(sort.value)));
  for (const clock of clocks)
    clock.addEventListener('change', () =>
      change({ clock: clock.value === 'published' ? 'published' : 'event' }),
    );

  const takeDates = () => {
    const typed = [from, to].map(({ value }) => value.trim());
    const [first = null, last = null] = typed.map(dateOf);
    const unread = [from, to].filter(({ value }) => value.trim() !== '' && dateOf(value) === null);
    say(unread, unread.length > 0 ? 'Write a year, month or day: 2016, 2016-11 or 2016-11-09.' : '');
    if (unread.length === 0) change({ from: first, to: last });
  };
  /** What is wrong, and with which of the two. */
  const say = (wrong: HTMLInputElement[], words: string) => {
    for (const date of [from, to]) date.ariaInvalid = wrong.includes(date) ? 'true' : null;
    fault.textContent = words;
  };
  for (const date of [from, to]) date.addEventListener('change', takeDates);

  return {
    show(view) {
      // Never under the reader’s hands: a space at the end is the beginning of a word.
      if (field.value.trim() !== view.text) field.value = view.text;
      sort.value = view.order === 'relevance' ? 'relevance' : `${view.clock}-${view.order}`;
      from.value = view.from ?? '';
      to.value = view.to ?? '';
      for (const clock of clocks) clock.checked = clock.value === view.clock;
      if (isPossible(view)) say([], '');
      else say([to], 'This ends before it begins.');
    },
  };
}

/** `published-oldest`: an order in time is by one of the clocks. */
function orderOf(value: string): Partial<View> {
  const [clock, name] = value.split('-');
  const order = orders.find((one) => one === name);
  return order ? { order, clock: clock === 'published' ? 'published' : 'event' } : { order: 'relevance' };
}
