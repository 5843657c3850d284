/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { findByline } from './byline.ts';
import { findDates } from './dates/grammar.ts';
import { resolveDate } from './dates/resolve.ts';
import { evidence } from './evidence.ts';
import { removed } from './furniture.ts';
import { signalsOf } from './furniture/signals.ts';
import { textStart } from './headline.ts';
import { plain } from './plain.ts';
import { isHeadline } from './roles.ts';
import type { DateFact, TextFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';
import { warn } from './warn.ts';

export type Publication = { byline: TextFact | null; published: DateFact | null; updated: DateFact | null };

declare module 'vfile' {
  interface DataMap {
    publication: Publication;
  }
}

/** How far above the headline, and below the text's first line, such a line still belongs to it. */
const above = 5;
const below = 2;
/** How many lines below the text "Published on …" still speaks of it; further down it speaks of other stories. */
const footReach = 3;

export function publication() {
  return (tree: Root, file: VFile) => {
    const found: Publication = { byline: null, published: null, updated: null };
    file.data.publication = found;
    const start = textStart(tree.children);
    const title = tree.children.findIndex(isHeadline);
    const from = Math.max(0, (title < 0 ? start : title) - above);
    for (let at = from; at < Math.min(tree.children.length, start + below); at += 1) {
      read(tree, at, found, file, at > title && isDated(tree.children, at));
    }
    const end = tree.children.findLastIndex((block) => block.type === 'paragraph');
    if (!found.published && end >= start) read(tree, end + 1, found, file, false);
    const foot = tree.children
      .slice(end + 1, end + 1 + footReach)
      .findIndex((block) => labelled.test(plain(block)));
    if (end >= start && foot >= 0) read(tree, end + 1 + foot, found, file, false);
  };
}

/** Whether a date stands close by: a line of nothing but a name is a byline only beside one. */
function isDated(blocks: RootContent[], at: number): boolean {
  const near = blocks.slice(Math.max(0, at - 2), at + 3);
  return near.some((block) => {
    const line = signalsOf(plain(block));
    return line.dateline && line.words < 16;
  });
}

function read(tree: Root, at: number, found: Publication, file: VFile, mayBeBare: boolean) {
  const block = tree.children[at];
  if (!block || block.type === 'heading') return;
  const text = plain(block);
  const line = signalsOf(text);
  if (line.words > 30 || (line.words > 14 && line.sentence)) return;
  const dated = readDates(block, text, found, file);
  const written = !found.byline && readByline(block, text, found, mayBeBare);
  if (dated || written) {
    tree.children[at] = removed(block, { kind: written ? 'byline' : 'date line', rule: 'publication line' });
  }
}

const label =
  /\b(updated|modified|edited|revised|published|posted|first published|originally published|created|date)\b(?: (?:on|at))?:?/gi;
const labelled =
  /^(?:this (?:article|story|post) (?:was )?)?(?:first |originally |last )?(?:published|posted|updated|modified|appeared)\b/i;

/** Takes the full dates of a line; one after "updated" is the update's, any other the publication's. */
function readDates(block: RootContent, text: string, found: Publication, file: VFile): boolean {
  const dates = findDates(text);
  if (dates.length === 0 || !isDateLine(text, dates)) return false;
  let took = false;
  for (const date of dates) {
    const labels = [...text.slice(0, date.start).matchAll(label)];
    const kind = /updated|modified|edited|revised/i.test(labels.at(-1)?.[1] ?? '') ? 'updated' : 'published';
    if (date.form === 'ambiguous') {
      const reason = `Ambiguous date “${date.text}”: day and month cannot be told apart`;
      warn(file, reason, block.position, 'ambiguous-date');
      took = true;
      continue;
    }
    const resolved = resolveDate(date, null);
    if (!resolved || date.form !== 'date' || date.year === undefined || date.month === undefined) continue;
    if (!found[kind])
      found[kind] = { value: resolved.value, basis: 'stated', ...evidence(block, date.start, date.end) };
    took = true;
  }
  return took;
}

/** Words that stand beside a date on such a line; with names and times taken away, little else is left. */
const besideDate =
  /\b(?:sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?\b|\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b[ap]\.?m\b\.?|\b(?:gmt|utc|[ecmp][sd]?t|ist|bst|cet|et|pt|hrs?|min(?:ute)?s?|read|at|on|by|last|first|originally|this (?:article|story|post)|was|updated|modified|edited|revised|published|posted|created|date|appeared|comments?|shares?|views?|staff|writer|reporter|correspondent|editor|agencies|news|desk|ago|in|and)\b|[^\p{L}\p{N}]+|\d+/giu;

/** A book is released, an offer redeemed, a page reviewed on a day of its own. */
const otherDay = /\b(?:released?|redeem|expires?|valid|until|reviewed|due|deadline|born|died|founded)\b/i;

function isDateLine(text: string, dates: { start: number; end: number; day?: number }[]): boolean {
  if (otherDay.test(text)) return false;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const other = rest.replace(besideDate, ' ').trim().split(/\s+/).filter(Boolean);
  // A month without a day is in many a title: "The best boats to buy in March 2026".
  if (dates.every(({ day }) => day === undefined) && other.length > 3) return false;
  return other.length <= 8 && other.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

/** Takes the names of a line that says who wrote the article; below a headline also of a line of nothing else. */
function readByline(block: RootContent, text: string, found: Publication, mayBeBare: boolean): boolean {
  const line = signalsOf(text);
  const label = line.says !== null && line.says !== 'about the page';
  const byline =
    label || line.credit ? null : findByline(text, mayBeBare && !line.sentence && line.words < 13);
  if (!byline) return false;
  const { names, start } = byline;
  found.byline = { value: names, basis: 'stated', ...evidence(block, start, start + names.length) };
  return true;
}
