/** The lines below a text to those that state its days: the one right under it, and those with a label or a writer. */
import { findByline } from '../byline.ts';
import { isLabelledDate, isShort } from './date-line.ts';
import { commentsBelow } from './comments-below.ts';
import { signalsOf } from '../furniture/signals.ts';
import { alone, dateLines, isSigned, type Placed } from './date-lines.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** How many lines below the text "Published on …" still speaks of it; further down it speaks of other stories. */
const footReach = 3;
/** Where no other day stands that far below the text, it speaks of it further down, too. */
const footReachAlone = 8;
const otherDays = 25;

export function footLines(
  blocks: RootContent[],
  end: number,
  head: number,
): { signing: Placed[]; labelled: Placed[] } {
  const comments = commentsBelow(blocks, end, end + 1 + otherDays);
  const foot = dateLines(blocks, end + 1, Math.min(comments, end + 1 + footReach));
  const further = dateLines(blocks, end + 1, comments);
  const days = new Set(further.flatMap(({ dates }) => dates.map(({ text }) => text)));
  const isAlone = alone(dateLines(blocks, end - footReach, end + 1 + footReach), head).length > 0;
  const signing = foot.filter(
    (line) =>
      line.top === end + 1 &&
      !isOfList(blocks, line, end) &&
      (isSigned(line) || (isAlone && days.size === 1)) &&
      !isOfComment(blocks, line, end),
  );
  const isOfOther = (line: Placed) =>
    (line.byline && isOfComment(blocks, line, end)) || isOfList(blocks, line, end);
  const isBoxed = ({ at, label }: Placed) =>
    label && days.size === 1 && [at - 1, at + 1].some((place) => isSigning(blocks[place]));
  const [first, ...more] = (
    days.size === 1 ? further.filter((line) => line.at <= end + footReachAlone || isBoxed(line)) : foot
  ).filter(
    (line) =>
      !isOfOther(line) &&
      (isBoxed(line) ||
        line.top < line.at ||
        ((line.byline || isSigning(blocks[line.at - 1])) && days.size === 1) ||
        isLabelledDate(plain(blocks[line.at] as RootContent))),
  );
  const labelled = first ? [first, ...more.filter(({ at }, place) => at === first.at + place + 1)] : [];
  return { signing, labelled };
}

/** So many short lines below a day are a list, and no button. */
const fewestEntries = 2;

/** "We cover the quay for free, including:" leads to a list, and the day between them, which nobody signs, is of that. */
function isOfList(blocks: RootContent[], { at, top, label, byline, dates }: Placed, end: number): boolean {
  if (top !== end + 1 || byline || !plainAt(blocks, end).endsWith(':')) return false;
  if (label && dates.some(({ kind }) => kind === 'published')) return false;
  const below = blocks.slice(at + 1, at + 1 + fewestEntries).map(plain);
  return (
    below.length === fewestEntries &&
    below.every((line) => signalsOf(line).says === null && isShort(signalsOf(line), line))
  );
}

/** How far about the end of the text other comments stand. */
const commentsAround = 12;

/** Where a line with another day or time is put just as this one is, readers' comments are dated so. */
function isOfComment(blocks: RootContent[], { at, label, byline }: Placed, end: number): boolean {
  const text = plain(blocks[at] as RootContent);
  const formOf = byline ? formSigned : formInNumbers;
  if (label && !byline) return false;
  const around = blocks.slice(Math.max(0, end - commentsAround), at + commentsAround).map(plain);
  return around.some((other) => other !== text && formOf(other) === formOf(text));
}

function formInNumbers(text: string): string {
  return text.replace(/\d+/g, '0');
}

/** "posted on 0 at 0" of "posted on 3 March at 9:46 by Ada Quist" */
function formSigned(text: string): string {
  const form = formInNumbers(text.replace(/ by .*$/i, ''));
  return form === formInNumbers(text) ? text : form;
}

function isSigning(line: RootContent | undefined): boolean {
  return line !== undefined && findByline(plain(line)) !== null;
}
