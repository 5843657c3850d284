/** The field, the order and the clock of the search page to changes of what is shown, and back. */
import { orders, type View } from '../query/view.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';

type Controls = { show: (view: View) => void };

export function startControls(change: Change): Controls {
  const form = part('search', HTMLFormElement);
  const field = part('search-words', HTMLInputElement);
  const sort = part('search-sort', HTMLSelectElement);
  const clocks = document.querySelectorAll<HTMLInputElement>('input[name=date]');

  // Who pressed Enter in the field of another page is in this one: they may type on, and hear what was found.
  if (location.hash === `#${field.id}`) {
    field.focus();
    history.replaceState(history.state, '', location.pathname + location.search);
  }

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

  return {
    show(view) {
      // Never under the reader’s hands: a space at the end is the beginning of a word.
      if (field.value.trim() !== view.text) field.value = view.text;
      sort.value = view.order === 'relevance' ? 'relevance' : `${view.clock}-${view.order}`;
      for (const clock of clocks) clock.checked = clock.value === view.clock;
    },
  };
}

/** `published-oldest`: an order in time is by one of the clocks. */
function orderOf(value: string): Partial<View> {
  const [clock, name] = value.split('-');
  const order = orders.find((one) => one === name);
  return order ? { order, clock: clock === 'published' ? 'published' : 'event' } : { order: 'relevance' };
}
