/** The lines about a headline and below a text to when the article was printed and changed; the lines become furniture. */
import type { VFile } from 'vfile';
import { aboveText, belowOpening, nearAbove, nearBelow } from './byline/lines.ts';
import { alone, dateLines, hasDay, isMasthead, isSigned, type Placed, upFrom } from './date-lines.ts';
import { orderIn, readIn } from './dates/order.ts';
import { despatchDate } from './despatch-date.ts';
import { isBefore } from './edtf.ts';
import { evidence } from './evidence.ts';
import { footLines } from './foot-dates.ts';
import { removed } from './furniture.ts';
import { once } from './once.ts';
import { type ClauseDate, clauseDate, clausesAbove, clausesBelow } from './publication-clause.ts';
import { plain } from './plain.ts';
import type { DateFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';
import { updateDate } from './update-clause.ts';
import { warn } from './warn.ts';

type PublicationDates = { published: DateFact | null; updated: DateFact | null };

/** Where headline (-1 for none) and text begin, where the text ends, and how far a line about the article stands from them. */
type Extent = { title: number; start: number; end: number };

/** A signed date is told from those of other stories further off, too. */
const farAbove = 10;
const farBelow = 10;

/** The lines of dates that belong to the article, in the order in which they were found. */
export function takeDays(
  tree: Root,
  { title, start, end }: Extent,
  file: VFile,
  found: PublicationDates,
): Placed[] {
  const blocks = tree.children;
  const head = title < 0 ? start : title;
  const order = once(() => orderIn(blocks.map(plain)));
  const top = upFrom(blocks, head, title < 0 ? aboveText : nearAbove);
  const near = dateLines(blocks, top, belowOpening(blocks, start));
  // A month is the under a headline; where that is missing, it may head the page.
  const own = near.filter(
    (line) => isSigned(line) || ((title >= 0 || hasDay(line)) && !isMasthead(blocks, line, head)),
  );
  const below = own.filter(({ label, at }) => label && title >= 0 && at > title);
  take(near, [
    own.filter(({ first }) => first),
    below,
    own.filter(isSigned),
    alone(own, head, title),
    alone(own, head),
  ]);
  const taken = [...near];
  if (!found.published) {
    const last = Math.min(end, Math.max(head, start) + farBelow);
    const far = dateLines(blocks, head, last).filter(isSigned);
    const above = dateLines(blocks, head - farAbove, head).filter(({ byline, label }) => byline || label);
    take([...above, ...far], [far, above]);
    taken.push(...far);
  }
  if (!found.published) state('published', blocks.slice(start, start + 1), despatchDate);
  if (!found.published)
    state('published', blocks.slice(head, start + 1), (text) => clauseDate(text, clausesAbove));
  if (!found.updated) state('updated', blocks.slice(head, start + nearBelow), updateDate);
  if (end < start) return taken;
  const foot = footLines(blocks, end, head);
  if (!found.published) take(foot.signing, [foot.signing]);
  if (found.published && isChange(found.published.value, foot.labelled)) found.published = null;
  take(foot.labelled, [foot.labelled]);
  const after = blocks.slice(Math.max(0, end - 1), end + farBelow);
  if (!found.published) state('published', after, (text) => clauseDate(text, clausesBelow));
  if (!found.updated) state('updated', after, updateDate);
  return [...taken, ...foot.signing, ...foot.labelled];

  /** Takes the dates of the first of some groups of lines that has any; all of the lines go, whoever's date they state. */
  function take(lines: Placed[], groups: Placed[][]) {
    for (const { at, dates } of groups.flat()) {
      const block = blocks[at] as RootContent;
      for (const { kind, value, note, text, start, end } of dates) {
        const known = value === null ? inOrder(text) : { value, ...groundOf(note) };
        if (known) accept(kind, { ...known, ...evidence(block, start, end) });
      }
    }
    for (const { at, top, dates } of lines) {
      if (top < at) blocks[top] = removed(blocks[top] as RootContent, dateLine);
      const block = blocks[at] as RootContent;
      for (const { value, text } of dates) {
        if (value !== null || inOrder(text)) continue;
        const reason = `Ambiguous date “${text}”: day and month cannot be told apart`;
        warn(file, reason, 'ambiguous-date', block.position);
      }
      blocks[at] = removed(block, dateLine);
    }
  }

  function inOrder(text: string): Pick<DateFact, 'value' | 'basis' | 'note'> | null {
    const told = order();
    const value = told && readIn(told, text);
    return told && value !== null
      ? { value, basis: 'inferred', note: `day and month are told apart by ${told.from}` }
      : null;
  }

  function state(
    kind: keyof PublicationDates,
    among: RootContent[],
    ask: (text: string) => ClauseDate | null,
  ) {
    for (const block of among) {
      const date = block.type === 'heading' ? null : ask(plain(block));
      if (!date) continue;
      accept(kind, { value: date.value, basis: 'stated', ...evidence(block, date.start, date.end) });
      if (found[kind]) return;
    }
  }

  /** The first of its kind stands; what was not printed yet was not changed. */
  function accept(kind: keyof PublicationDates, fact: DateFact) {
    found[kind] ??= fact;
    const { published, updated } = found;
    if (published && updated && isBefore(updated.value, published.value)) found.updated = null;
  }
}

const dateLine = { kind: 'date line', rule: 'publication line' } as const;

/** A day at the head may be that of the last change: then the foot says so, and when the article was first printed. */
function isChange(day: string, foot: Placed[]): boolean {
  const dates = foot.flatMap((line) => line.dates);
  const isEarlier = (value: string | null) => value !== null && isBefore(value, day);
  return (
    dates.some(({ kind, value }) => kind === 'updated' && value === day) &&
    dates.some(({ kind, value }) => kind === 'published' && isEarlier(value))
  );
}

function groundOf(note: string | undefined): Pick<DateFact, 'basis' | 'note'> {
  return note === undefined ? { basis: 'stated' } : { basis: 'inferred', note };
}
