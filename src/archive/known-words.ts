/** An article without a date on a clock to what is known of that date all the same, in words; empty where nothing is. */
import { type Clock, otherClock } from './clock.ts';
import { dateWords, machineDate } from './date-words.ts';
import type { Entry } from './entry.ts';
import { momentOf } from './moment.ts';

/** Nothing is printed before the event that it reports, so that each date bounds the other; when it was changed is told as it is. */
export function knownWords(entry: Pick<Entry, Clock | 'updated'>, clock: Clock): string {
  const partial = entry[clock] ? dateWords(entry[clock].value) : '';
  const changed = clock === 'published' && entry.updated ? `updated ${dateWords(entry.updated.value)}` : '';
  return [partial, changed, boundOf(entry, clock)].filter(Boolean).join(', ');
}

function boundOf(entry: Pick<Entry, Clock>, clock: Clock): string {
  const other = momentOf(entry, otherClock(clock));
  const bound = other && (clock === 'published' ? other.first : other.last);
  if (!other || !bound) return '';
  const words = dateWords(machineDate(other.fact.value) ?? bound);
  return clock === 'published'
    ? `not before ${words}, which it reports on`
    : `not after ${words}, when it was printed`;
}
