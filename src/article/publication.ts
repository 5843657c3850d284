/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { isSignature } from './byline/bare.ts';
import { bareAt, bylineAmong, nearAbove, nearBelow, type PlacedByline, signedAt } from './byline/lines.ts';
import { type DateLine, dateLineOf, isLabelledDate, under } from './date-line.ts';
import { despatchDate } from './despatch-date.ts';
import { evidence } from './evidence.ts';
import { removed } from './furniture.ts';
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

/** A signed date is told from those of other stories further off, too. */
const farAbove = 10;
const farBelow = 10;
/** How many lines below the text "Published on …" still speaks of it; further down it speaks of other stories. */
const footReach = 3;

/** `top` is where the line's label stands: on the line itself, or on the one above it. */
type Placed = DateLine & { at: number; top: number };

export function publication() {
  return (tree: Root, file: VFile) => {
    const found: Publication = { byline: null, published: null, updated: null };
    file.data.publication = found;
    const blocks = tree.children;
    const start = textStart(blocks);
    const title = blocks.findIndex(isHeadline);
    const head = title < 0 ? start : title;
    const end = blocks.findLastIndex((block) => block.type === 'paragraph');
    const near = dateLines(blocks, upFrom(blocks, head, nearAbove), start + nearBelow);
    takeDates(tree, near, [near.filter(isSigned), alone(near, title), alone(near)], found, file);
    takeByline(tree, bylineAmong(blocks, { title, start, dated: near.map(({ at }) => at) }), found);
    if (!found.published) {
      const last = Math.min(end, Math.max(head, start) + farBelow);
      const far = dateLines(blocks, head, last).filter(isSigned);
      const above = dateLines(blocks, head - farAbove, head).filter(({ byline, label }) => byline || label);
      takeDates(tree, [...above, ...far], [far, above], found, file);
      const signed = far.find(({ byline }) => byline);
      if (signed) takeByline(tree, signedAt(blocks, signed.at), found);
    }
    if (!found.published) takeDespatchDate(blocks[start], found);
    if (end < start) return;
    const foot = dateLines(blocks, end + 1, end + 1 + footReach);
    const isAlone = alone(dateLines(blocks, end - footReach, end + 1 + footReach)).length > 0;
    const own = foot.filter(
      (line) => line.top === end + 1 && (isSigned(line) || (isAlone && line.at >= blocks.length - 2)),
    );
    if (!found.published) takeDates(tree, own, [own], found, file);
    const signed = signs(blocks, end);
    const dated = signed ? [end + 1] : [];
    if (own.length > 0 || signed)
      takeByline(tree, signedAt(blocks, end + 1) ?? bareAt(blocks, end + 1, { title, start, dated }), found);
    const [labelled] = foot.filter(({ at }) => isLabelledDate(plain(blocks[at] as RootContent)));
    if (labelled) takeDates(tree, [labelled], [[labelled]], found, file);
  };
}

/** Whether the line right under the text is its author's name: not that of somebody whom the text is about, as tags are. */
function signs(blocks: RootContent[], end: number): boolean {
  const [line, next] = blocks.slice(end + 1, end + 3).map(plain);
  if (line === undefined || !isSignature(line) || (next !== undefined && isSignature(next))) return false;
  const surname = line.split(' ').at(-1) as string;
  return blocks.slice(0, end + 1).every((block) => !plain(block).includes(surname));
}

function dateLines(blocks: RootContent[], from: number, to: number): Placed[] {
  const lines: Placed[] = [];
  for (let at = Math.max(0, from); at < Math.min(blocks.length, to); at += 1) {
    const block = blocks[at] as RootContent;
    const line = block.type === 'heading' ? null : dateLineOf(plain(block));
    const above = line && blocks[at - 1];
    const labelled = above ? under(plain(above), line) : null;
    if (labelled) lines.push({ ...labelled, at, top: at - 1 });
    else if (line) lines.push({ ...line, at, top: at });
  }
  return lines;
}

/** So many lines up; those of share buttons and the like are not counted, for a row of them is one thing on its page. */
function upFrom(blocks: RootContent[], from: number, lines: number): number {
  let at = from;
  for (let left = lines; at > 0 && left > 0; at -= 1) {
    const block = blocks[at - 1] as RootContent;
    if (!(block.type === 'furniture' && block.rule === 'wording')) left -= 1;
  }
  return at;
}

/** Whether a label, a writer or a time of day stands beside the date: a list of other stories seldom has them. */
function isSigned({ label, byline, time }: Placed): boolean {
  return label || byline || time;
}

/** Bare dates below a line, if they are all of one day: dates of several days are a list of other stories. */
function alone(lines: Placed[], after = -1): Placed[] {
  const bare = lines.filter((line) => !isSigned(line) && line.at > after);
  const printed = bare.flatMap(({ dates }) => dates.filter(({ kind }) => kind === 'published'));
  const days = new Set(printed.flatMap(({ value }) => value ?? []));
  return days.size === 1 ? bare : [];
}

/** Takes the dates of the first of some groups of lines that has any; the lines become furniture, whoever's date they state. */
function takeDates(tree: Root, lines: Placed[], groups: Placed[][], found: Publication, file: VFile) {
  for (const { at, dates } of groups.flat()) {
    const block = tree.children[at] as RootContent;
    for (const { kind, value, start, end } of dates) {
      if (value !== null) found[kind] ??= { value, basis: 'stated', ...evidence(block, start, end) };
    }
  }
  for (const { at, top, dates } of lines) {
    if (top < at) tree.children[top] = removed(tree.children[top] as RootContent, dateLine);
    const block = tree.children[at] as RootContent;
    for (const { value, text } of dates) {
      if (value !== null) continue;
      const reason = `Ambiguous date “${text}”: day and month cannot be told apart`;
      warn(file, reason, block.position, 'ambiguous-date');
    }
    tree.children[at] = removed(block, dateLine);
  }
}

const dateLine = { kind: 'date line', rule: 'publication line' } as const;

function takeDespatchDate(opening: RootContent | undefined, found: Publication) {
  const date = opening && despatchDate(plain(opening));
  if (date)
    found.published = { value: date.value, basis: 'stated', ...evidence(opening, date.start, date.end) };
}

/** Takes the names of the line that says who wrote the article; where "By" stands alone, that line goes, too. */
function takeByline({ children }: Root, byline: PlacedByline | null, found: Publication) {
  if (!byline || found.byline) return;
  const { at, names, start, parted } = byline;
  const block = children[at] as RootContent;
  found.byline = { value: names, basis: 'stated', ...evidence(block, start, start + names.length) };
  for (const place of parted ? [at - 1, at] : [at])
    children[place] = removed(children[place] as RootContent, { kind: 'byline', rule: 'publication line' });
}
