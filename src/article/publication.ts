/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { isSignature } from './byline/bare.ts';
import {
  bareAt,
  bylineAmong,
  labelledBelow,
  nearAbove,
  nearBelow,
  type PlacedByline,
  signedAt,
} from './byline/lines.ts';
import { isLabelledDate } from './date-line.ts';
import { alone, dateLines, isMasthead, isSigned, type Placed, upFrom } from './date-lines.ts';
import { despatchDate } from './despatch-date.ts';
import { evidence } from './evidence.ts';
import { removed } from './furniture.ts';
import { textStart } from './text-start.ts';
import { clauseDate, clausesAbove, clausesBelow } from './publication-clause.ts';
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
    const own = near.filter((line) => isSigned(line) || !isMasthead(blocks, line, head));
    takeDates(
      tree,
      near,
      [own.filter(({ first }) => first), own.filter(isSigned), alone(own, head, title), alone(own, head)],
      found,
      file,
    );
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
    if (!found.published) takeClauseDate(blocks.slice(head, start + 1), clausesAbove, found);
    if (end < start) return;
    const foot = dateLines(blocks, end + 1, end + 1 + footReach);
    const isAlone = alone(dateLines(blocks, end - footReach, end + 1 + footReach), head).length > 0;
    const signing = foot.filter(
      (line) => line.top === end + 1 && (isSigned(line) || (isAlone && line.at >= blocks.length - 2)),
    );
    if (!found.published) takeDates(tree, signing, [signing], found, file);
    const signed = signs(blocks, end);
    const dated = signed ? [end + 1] : [];
    if (signing.length > 0 || signed)
      takeByline(tree, signedAt(blocks, end + 1) ?? bareAt(blocks, end + 1, { title, start, dated }), found);
    takeByline(tree, labelledBelow(blocks, end), found);
    const [labelled] = foot.filter(({ at }) => isLabelledDate(plain(blocks[at] as RootContent)));
    if (labelled) takeDates(tree, [labelled], [[labelled]], found, file);
    if (!found.published)
      takeClauseDate(blocks.slice(Math.max(0, end - 1), end + farBelow), clausesBelow, found);
  };
}

/** Whether the line right under the text is its author's name: not that of somebody whom the text is about, as tags are. */
function signs(blocks: RootContent[], end: number): boolean {
  const [line, next] = blocks.slice(end + 1, end + 3).map(plain);
  if (line === undefined || !isSignature(line) || (next !== undefined && isSignature(next))) return false;
  const surname = line.split(' ').at(-1) as string;
  return blocks.slice(0, end + 1).every((block) => !plain(block).includes(surname));
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

function takeClauseDate(blocks: RootContent[], clauses: typeof clausesAbove, found: Publication) {
  for (const block of blocks) {
    const date = block.type === 'heading' ? null : clauseDate(plain(block), clauses);
    if (!date) continue;
    found.published = { value: date.value, basis: 'stated', ...evidence(block, date.start, date.end) };
    return;
  }
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
