/** The two dates that are typed to the time that is asked for, and back; what cannot be read, or cannot be, is said. */
import { dateFault, dateOf } from '../dates.ts';
import { isPossible, type Range } from '../periods.ts';
import { part } from './part.ts';

export function startDates(take: (range: Range) => void): { show: (time: Range) => void } {
  const from = part('search-from', HTMLInputElement);
  const to = part('search-to', HTMLInputElement);
  const fault = part('search-dates-fault', HTMLElement);
  /** Those that a reader is writing in. */
  const begun = new Set<HTMLInputElement>();

  /** What is wrong, and with which of the two. */
  const say = (wrong: HTMLInputElement[], words: string) => {
    for (const date of [from, to]) date.ariaInvalid = wrong.includes(date) ? 'true' : null;
    fault.textContent = words;
  };
  const takeDates = () => {
    const unread = [from, to].filter(({ value }) => value.trim() !== '' && dateOf(value) === null);
    const faults = unread.map(({ value }) => `“${value.trim()}” is no date: ${dateFault(value)}.`);
    say(unread, faults.join(' '));
    if (unread.length === 0) take({ from: dateOf(from.value), to: dateOf(to.value) });
  };
  for (const date of [from, to]) {
    date.addEventListener('input', () => begun.add(date));
    date.addEventListener('change', () => {
      begun.delete(date);
      takeDates();
    });
  }

  return {
    show(time) {
      if (begun.size > 0) return;
      from.value = time.from ?? '';
      to.value = time.to ?? '';
      if (isPossible(time)) say([], '');
      else say([from, to], `${time.from} to ${time.to} ends before it begins: no date lies in it.`);
    },
  };
}
