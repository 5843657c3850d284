/** The lines of a page to readers' comments below the text: from a heading that says so to where the last of them is signed and dated. */
import { type Asides, isPassage, isText, type Line } from './line.ts';

const comment = { kind: 'comments', rule: 'readers’ comments' } as const;
/** "12 comments", "Visitor comments Add your comment" */
const heading = /^(?:\S+ ){0,2}comments?\b/i;
const longestHeading = 8;
/** How often readers must sign below it, and how soon: of an article that is about comments, nobody does. */
const often = 2;
const soon = 8;
/** Right below a heading that says so, one is enough. */
const single = /^(?:1|one) comment$/i;
/** So many paragraphs stand above it: what stands over a text is a button or the name of a section. */
const fewestAbove = 3;

/** "Posted by: Ada Q., 27 Sep 2011 | 15:22" under a comment; "Ada Q. • 3 days ago", "Posted on 27 Sep 2011 | Ada Q." over one. */
const under = /^(?:posted|submitted|commented|written|reviewed) by:? \S.{1,80}\d/i;
const over =
  /^\S.{1,40}[•·|,–—-] ?\d+ (?:second|minute|hour|day|week|month|year)s? ago$|^(?:posted|submitted|commented) on \S.{4,24}\d{4}[^|]{0,12} \| \S.{1,40}$/i;

export function commentsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const signed = lines.flatMap(({ text }, at) => (under.test(text) || over.test(text) ? [at] : []));
  const [first, last] = [signed[0], signed.at(-1)];
  if (first === undefined || last === undefined) return found;
  const from = lines.findLastIndex((line, at) => at < first && first - at <= soon && isHeading(line));
  if (signed.length < often && !(from === first - 1 && single.test(lines[from]?.text ?? ''))) return found;
  const above = lines.slice(0, Math.max(0, from)).filter((line) => isText(line) && isPassage(line));
  if (above.length < fewestAbove) return found;
  const to = over.test(lines[last]?.text ?? '') ? endBelow(lines, last) : last;
  for (const [at, line] of lines.entries())
    if (at >= from && at <= to && isText(line)) found.set(at, comment);
  return found;
}

/** A comment that a button to reply ends is as long as that says; others have so many lines. */
const replying = /^(?:reply|report|like|flag)\b/i;
const linesBelow = 3;
const mostLines = 10;

function endBelow(lines: readonly Line[], signature: number): number {
  const next = lines.findIndex((line, at) => at > signature && !isText(line));
  const isReply = next - signature <= mostLines && replying.test(lines[next]?.text ?? '');
  return isReply ? next : signature + linesBelow;
}

function isHeading({ text, signals: { words, sentence } }: Line): boolean {
  return words <= longestHeading && !sentence && heading.test(text);
}
