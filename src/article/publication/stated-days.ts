/** Lines of a clipping that state days to its facts of printing and changing; the lines become furniture. */
import type { VFile } from 'vfile';
import type { Placed } from './date-lines.ts';
import { type Order, orderIn, readIn } from '../dates/order.ts';
import { daysWrittenOut, readingNear } from '../dates/near-days.ts';
import { isBefore } from '../edtf.ts';
import { evidence } from '../evidence.ts';
import { removed } from '../furniture.ts';
import { once } from '../asking/once.ts';
import { plain } from '../text/plain.ts';
import type { ClauseDate } from './publication-clause.ts';
import type { DateFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import { warn } from '../warn.ts';

export type PublicationDates = { published: DateFact | null; updated: DateFact | null };

export type StatedDays = {
  blocks: RootContent[];
  file: VFile;
  found: PublicationDates;
  /** Looked for in the whole clipping, and only where a date in numbers may be read either way. */
  order: () => Order | null;
  /** The day on which the page was shown, where its head states one. */
  shown: () => { value: string; text: string } | null;
  /** The days that the page writes out about the article; those of its text may be any. */
  about: () => { value: string; text: string }[];
  /** The days of the posts that the text shows: what shows them was printed later. */
  posts: () => { value: string; text: string }[];
};

export function statedDays(
  blocks: RootContent[],
  file: VFile,
  found: PublicationDates,
  shown: StatedDays['shown'],
): StatedDays {
  const linesOf = (isAsked: (text: string, block: RootContent) => boolean) =>
    blocks.flatMap((block) => (isAsked(plain(block), block) ? [plain(block)] : []));
  const about = once(() =>
    daysWrittenOut(linesOf((text, { type }) => type === 'furniture' && !shownPost.test(text))),
  );
  const posts = once(() => daysWrittenOut(linesOf((text) => shownPost.test(text))));
  return {
    blocks,
    file,
    found,
    order: once(() => orderIn(blocks.map(plain))),
    shown: once(shown),
    about,
    posts,
  };
}

/** "— Ada Quist (@adaquist) March 3, 2021" under a post. */
const shownPost = /\(@\w+\) \p{Lu}\p{L}+ \d{1,2}, \d{4}$/u;

/** Takes the dates of some groups of lines, those of the first before others; all of the lines go, whoever's date they state. */
export function take(days: StatedDays, lines: Placed[], groups: Placed[][]) {
  for (const { at, dates } of groups.flat()) {
    const block = days.blocks[at] as RootContent;
    for (const { kind, value, note, text, start, end } of dates) {
      const known = value === null ? inOrder(days, text) : { value, ...groundOf(note) };
      if (known) accept(days.found, kind, { ...known, ...evidence(block, start, end) });
    }
  }
  for (const line of lines) {
    warnOfAmbiguous(days, line);
    for (let at = line.top; at <= line.last; at += 1)
      days.blocks[at] = removed(days.blocks[at] as RootContent, dateLine);
  }
}

/** Takes the first date of its kind that a clause of some blocks states; the blocks stay what they are. */
export function takeClause(
  { found }: StatedDays,
  kind: keyof PublicationDates,
  among: RootContent[],
  ask: (text: string) => ClauseDate | null,
) {
  for (const block of among) {
    if (found[kind]) return;
    const date = block.type === 'heading' ? null : ask(plain(block));
    if (date)
      accept(found, kind, { value: date.value, basis: 'stated', ...evidence(block, date.start, date.end) });
  }
}

const dateLine = { kind: 'date line', rule: 'publication line' } as const;

/** A line that is gone was told of when it was taken: where it gave no day, it is met again among lines further off. */
function warnOfAmbiguous(days: StatedDays, { at, dates }: Placed) {
  const block = days.blocks[at];
  if (block?.type === 'furniture' && block.rule === dateLine.rule) return;
  for (const { value, text } of dates) {
    if (value !== null || inOrder(days, text)) continue;
    const reason = `Ambiguous date “${text}”: day and month cannot be told apart`;
    warn(days.file, reason, 'ambiguous-date', block?.position);
  }
}

function inOrder(days: StatedDays, text: string): Pick<DateFact, 'value' | 'basis' | 'note'> | null {
  const told = days.order();
  const value = told && readIn(told, text);
  if (told && value !== null) return inferred(value, told.from);
  const readings = orders.flatMap((first) => readIn(first, text) ?? []);
  const shown = days.shown();
  const past = shown ? readings.filter(isBy(shown.value)) : [];
  if (shown && past.length === 1 && past[0]) return inferred(past[0], `the day of the page, ${shown.text}`);
  const posts = days.posts();
  const later = readings.filter((day) => posts.every((post) => day >= post.value));
  if (posts[0] && later.length === 1 && later[0])
    return inferred(later[0], `a post that the text shows, of ${posts[0].text}`);
  const near = readingNear(later, days.about());
  return near && inferred(near.value, `another day of the page, ${near.from}`);
}

const orders = (['day', 'month'] as const).map((first) => ({ first }));

function isBy(last: string) {
  return (day: string) => day <= last;
}

function inferred(value: string, from: string): Pick<DateFact, 'value' | 'basis' | 'note'> {
  return { value, basis: 'inferred', note: `day and month are told apart by ${from}` };
}

function groundOf(note: string | undefined): Pick<DateFact, 'basis' | 'note'> {
  return note === undefined ? { basis: 'stated' } : { basis: 'inferred', note };
}

/** The first of its kind stands; what was not printed yet was not changed. */
function accept(found: PublicationDates, kind: keyof PublicationDates, fact: DateFact) {
  found[kind] ??= fact;
  const { published, updated } = found;
  if (published && updated && isBefore(updated.value, published.value)) found.updated = null;
}
