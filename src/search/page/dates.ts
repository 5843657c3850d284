/** The two dates that are typed to the time that is asked for, and back; what cannot be read is said. */
import { dateFault, dateOf } from '../query/dates.ts';
import { isPossible, type Range } from '../showing/periods.ts';
import { part } from './part.ts';

export function startDates(take: (range: Range) => void): { show: (time: Range) => void } {
  const from = part('search-from', HTMLInputElement);
  const to = part('search-to', HTMLInputElement);
  const fault = part('search-dates-fault', HTMLElement);
  /** Those that a reader is writing in, or has written what was not taken yet, since one of them cannot be read. */
  const begun = new Set<HTMLInputElement>();

  /** What is wrong, and with which of the two. */
  const say = (wrong: HTMLInputElement[], words: string) => {
    for (const date of [from, to]) date.ariaInvalid = wrong.includes(date) ? 'true' : null;
    fault.textContent = words;
    if (words !== '') unfold(fault);
  };
  const sayUnread = (unread: HTMLInputElement[]) => {
    const faults = unread.map(({ value }) => `“${value.trim()}” is no date: ${dateFault(value)}.`);
    say(unread, faults.join(' '));
  };
  const takeDates = () => {
    const unread = [from, to].filter(isUnread);
    sayUnread(unread);
    if (unread.length > 0) return;
    begun.clear();
    take({ from: dateOf(from.value), to: dateOf(to.value) });
  };
  for (const date of [from, to]) {
    date.addEventListener('input', () => begun.add(date));
    date.addEventListener('change', takeDates);
  }

  // An address may ask for what is no date, too.
  const asked = new URLSearchParams(location.search);
  for (const date of [from, to]) {
    date.value = asked.get(date.name) ?? '';
    if (isUnread(date)) begun.add(date);
  }
  sayUnread([...begun]);

  return {
    show(time) {
      if (!begun.has(from)) from.value = time.from ?? '';
      if (!begun.has(to)) to.value = time.to ?? '';
      if (begun.size > 0) return;
      // Of a time that ends before it begins the notes say so.
      say(isPossible(time) ? [] : [from, to], '');
    },
  };
}

const isUnread = ({ value }: HTMLInputElement) => value.trim() !== '' && dateOf(value) === null;

/** Nothing that is wrong stays in a part of the page that is folded. */
function unfold(element: HTMLElement): void {
  const folded = element.closest('details');
  if (folded) folded.open = true;
}
