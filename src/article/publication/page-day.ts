/** The dated lines about a headline to the day on which the page was shown: "Sunday, 20 January 2008" over its menu. */
import { dateLineOf } from './date-line.ts';
import { isOverMenu, type Placed } from './date-lines.ts';
import { isBefore } from '../edtf.ts';
import { plain } from '../text/plain.ts';
import { weekdays } from '../dates/weekdays.ts';
import type { RootContent } from '../tree.ts';

/** A page's head names the weekday. */
const weekday = new RegExp(weekdays, 'i');
/** Whatever stands so close under the top of a page has no story above it. */
const topOfPage = 3;
/** So close to a headline stands its own day. */
const closeBy = 2;

/** The lines without that of the page, where one of an earlier day stands closer to the headline. */
export function withoutPageDay(blocks: RootContent[], lines: Placed[], head: number): Placed[] {
  const [first, ...more] = lines;
  const isDay = (line: Placed) => line.label || isBareDay(line, blocks[line.at]);
  const over = first && more.every(isDay) ? shownOver(first, more, head) : null;
  const shown = over ?? (first && first.at < head - 1 ? shownOn(first, blocks[first.at]) : null);
  if (!shown) return lines;
  const days = new Set(more.flatMap(({ dates }) => dates.map(({ value }) => value)));
  const [day] = days;
  const isClose = more.some(({ at, last }) => (at > head ? at - head : head - last) <= closeBy);
  return days.size === 1 && day && isClose && isBefore(day, shown) ? more : lines;
}

/** Above a headline with a day and time of its own below it, a day with a time is the page's, whatever the weekday. */
function shownOver({ at, label, byline, time, dates }: Placed, more: Placed[], head: number): string | null {
  const [date, ...others] = dates;
  const isOver = time && !label && !byline && at < head && more.every((line) => line.at > head && line.time);
  return isOver && others.length === 0 && date?.value?.length === 'YYYY-MM-DD'.length ? date.value : null;
}

const hour = /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?(?: \p{Lu}{2,4}\b)?/iu;

/** A day and a time and no other words: a picture was taken on another day. */
export function isBareDay({ dates }: Placed, block?: RootContent): boolean {
  const days = dates.reduce((words, { text }) => words.replace(text, ''), block ? plain(block) : '');
  return !/\p{L}/u.test(days.replace(hour, '').replace(weekday, ''));
}

/** Nothing that a page states of its past is later than this day of its own. */
export function pageDay(blocks: RootContent[], head: number): { value: string; text: string } | null {
  for (const [at, block] of blocks.slice(0, head).entries()) {
    const line = block.type === 'furniture' ? dateLineOf(plain(block)) : null;
    if (!line) continue;
    const value = shownOn(line, block);
    const isTop = at < topOfPage || isOverMenu(blocks, { ...line, at, top: at, last: at }, head);
    return value && isTop ? { value, text: plain(block) } : null;
  }
  return null;
}

function shownOn({ label, byline, dates }: Pick<Placed, 'label' | 'byline' | 'dates'>, block?: RootContent) {
  const [date, ...more] = dates;
  if (label || byline || !date?.value || more.length > 0 || !block || !weekday.test(plain(block)))
    return null;
  return date.value.length === 'YYYY-MM-DD'.length ? date.value : null;
}
