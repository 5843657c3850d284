/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { findDates } from './dates/grammar.ts';
import { resolveDate } from './dates/resolve.ts';
import { evidence } from './evidence.ts';
import { removed } from './furniture.ts';
import { signalsOf } from './furniture/signals.ts';
import { textStart } from './headline.ts';
import { plain } from './plain.ts';
import type { DateFact, TextFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';

export type Publication = { byline: TextFact | null; published: DateFact | null; updated: DateFact | null };

declare module 'vfile' {
  interface DataMap {
    publication: Publication;
  }
}

/** How far above the headline, and below the text's first line, such a line still belongs to it. */
const above = 4;
const below = 2;

export function publication() {
  return (tree: Root, file: VFile) => {
    const found: Publication = { byline: null, published: null, updated: null };
    file.data.publication = found;
    const start = textStart(tree.children);
    const title = tree.children.findIndex((block) => block.type === 'heading' && block.depth === 1);
    const from = Math.max(0, (title < 0 ? start : title) - above);
    for (let at = from; at < Math.min(tree.children.length, start + below); at += 1) {
      read(tree, at, found, file, title < 0 || at > title);
    }
    for (let at = start + below; at < tree.children.length; at += 1) {
      if (labelled.test(plain(tree.children[at] as RootContent))) read(tree, at, found, file, false);
    }
  };
}

function read(tree: Root, at: number, found: Publication, file: VFile, mayBeBare: boolean) {
  const block = tree.children[at] as RootContent;
  if (block.type === 'heading') return;
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
      file.message(`Ambiguous date “${date.text}”: day and month cannot be told apart`, {
        place: block.position,
        ruleId: 'ambiguous-date',
        source: 'backfile',
      });
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

function isDateLine(text: string, dates: { start: number; end: number }[]): boolean {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const other = rest.replace(besideDate, ' ').trim().split(/\s+/).filter(Boolean);
  return other.length <= 8 && other.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|den|bin|al|el|la|le))*? \p{Lu}[\p{L}'’-]+\.?`;
const people = `${person}(?:(?:, | and | & |, and )${person})*`;
const namedByline = new RegExp(
  `^[•\\s]*(?:by|words by|written by|story by|posted by|report by|author:?|reporter:?)[:\\s]+(${people})`,
  'iu',
);
const properNames = new RegExp(`^${people}$`, 'u');
const bareByline = new RegExp(`^(${person}(?: and ${person})?)(?:,| \\||$)`, 'u');

/** "By Jane Doe and John Roe, Staff Writers"; below a headline also a line of nothing but a name. */
function readByline(block: RootContent, text: string, found: Publication, mayBeBare: boolean): boolean {
  const match = namedByline.exec(text) ?? (mayBeBare && signalsOf(text).name ? bareByline.exec(text) : null);
  const names = match?.[1];
  if (!match || !names || !properNames.test(names)) return false;
  const start = match.index + match[0].indexOf(names);
  found.byline = { value: names, basis: 'stated', ...evidence(block, start, start + names.length) };
  return true;
}
