/** A volume of the timeline to the words it goes by. */
import type { Clock } from './clock.ts';
import { monthName } from './date-words.ts';
import type { Period } from './volumes.ts';

export function volumeName(period: Period, clock: Clock): string {
  switch (period.kind) {
    case 'all':
      return 'All articles';
    case 'year':
      return String(period.year);
    case 'month':
      return period.month === null
        ? `${period.year}, month not known`
        : `${monthName(period.month)} ${period.year}`;
    case 'undated':
      return clock === 'event' ? 'Event date not known' : 'Publication date not known';
  }
}

/** Under the heading of its year. */
export function shortVolumeName(period: Period, clock: Clock): string {
  if (period.kind !== 'month') return volumeName(period, clock);
  return period.month === null ? 'Month not known' : monthName(period.month);
}
