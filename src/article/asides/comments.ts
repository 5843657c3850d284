/** The lines of a page to readers' comments below the text: from a heading that says so on, where they sign and date what they write. */
import { type Asides, isText, type Line } from './line.ts';

const comment = { kind: 'comments', rule: 'readers’ comments' } as const;
const heading = /\bcomments?\b/i;
const longestHeading = 8;
/** How often readers must sign below it: of an article that is about comments, nobody does. */
const often = 2;

/** "Posted by: Ada Q., 27 Sep 2011 | 15:22", "Ada Q. says:", "Ada Q. • 3 days ago". */
const signatures = [
  /^(?:posted|submitted|commented|written|reviewed) by:? \S.{1,80}\d/i,
  /^\S.{1,40} (?:says|wrote|writes|commented):$/i,
  /^\S.{1,40}\d+ (?:second|minute|hour|day|week|month|year)s? ago$/i,
];

export function commentsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const signed = lines.flatMap(({ text }, at) => (signatures.some((one) => one.test(text)) ? [at] : []));
  const first = signed[0];
  if (first === undefined || signed.length < often) return found;
  const from = lines.findLastIndex(({ text, signals }, at) => at < first && isHeading(text, signals));
  if (from < 0) return found;
  for (const [at, line] of lines.entries()) if (at >= from && isText(line)) found.set(at, comment);
  return found;
}

function isHeading(text: string, { words, sentence }: Line['signals']): boolean {
  return words <= longestHeading && !sentence && heading.test(text);
}
