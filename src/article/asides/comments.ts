/** The lines of a page to readers' comments below the text: from a heading that says so, or the first that is signed, to where the last of them is signed and dated. */
import { isReport } from '../furniture/report.ts';
import { isOver, isSaying, isStamp, nameUnder } from './comment-stamps.ts';
import { commentersIn } from './commenters.ts';
import { type Asides, isPassage, isText, type Line } from './line.ts';

const comment = { kind: 'comments', rule: 'readers’ comments' } as const;
/** "12 comments", "See all 12 comments", "Visitor comments Add your comment", "Sound off (12 responses)" */
const heading = /^(?:\S+ ){0,3}comments?\b|\(\d+ (?:comments|responses|replies)\)$/i;
const longestHeading = 8;
/** "12 responses to “A boat for the island”", "12 users responded in …": the title may be long, and a sentence. */
const counted =
  /^(?:\d+|one|two) (?:(?:comments?|responses?|thoughts?|replies) (?:to|on)|(?:readers|users) responded (?:to|in)) ["“‘«]?\S/i;
/** How often readers must sign below it, and how soon: of an article that is about comments, nobody does. */
const often = 2;
const soon = 8;
/** Right below a heading that says so, one is enough. */
const single = /^(?:1|one) comment$/i;
/** So many paragraphs stand above it: what stands over a text is a button or the name of a section. */
const fewestAbove = 3;
/** Where so many sign, the article may be shorter. */
const many = 6;

export function commentsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const stretch = belowHeading(lines) ?? signedBelow(lines) ?? commentersIn(lines);
  if (!stretch) return found;
  for (const [at, line] of lines.entries())
    // A comment that quotes reads as a report, whatever its part.
    if (at >= stretch.from && at <= stretch.to && (isText(line) || isReport(line.signals, line.text)))
      found.set(at, comment);
  return found;
}

function belowHeading(lines: readonly Line[]): { from: number; to: number } | null {
  const stamps = lines.flatMap(({ text }, at) => (isStamp(text) ? [at] : []));
  const sayings = lines.flatMap(({ text }, at) => (isSaying(text) ? [at] : []));
  if (stamps.length === 0 && sayings.length < often) return null;
  let above = 0;
  for (const [from, line] of lines.entries()) {
    if (isText(line) && isPassage(line)) above += 1;
    if (above === 0 || !isHeading(line)) continue;
    const dated = stamps.filter((at) => at > from);
    const signed = dated.length === 0 && /\d/.test(line.text) ? sayings.filter((at) => at > from) : dated;
    const [first, last] = [signed[0], signed.at(-1)];
    if (first === undefined || last === undefined || first - from > soon || hasOtherCount(lines, from))
      continue;
    if (above < fewestAbove && signed.length < many) continue;
    if (signed.length < often && !(from === first - 1 && single.test(line.text))) continue;
    const text = lines[last]?.text ?? '';
    const end = isOver(text) || isSaying(text) ? endBelow(lines, last) : last;
    return { from, to: Math.min(end, lines.length - 1) };
  }
  return null;
}

/** So many who are not the same have signed below what they wrote: those who write for a page are few. */
const fewestNames = 4;

/** From the line above the first signature; how much of it the first comment is, nothing says. */
function signedBelow(lines: readonly Line[]): { from: number; to: number } | null {
  let signed: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (nameUnder(text) === null) continue;
    if (at - (signed.at(-1) ?? at) > mostLines) signed = [];
    signed.push(at);
  }
  const [first, last] = [signed[0], signed.at(-1)];
  if (first === undefined || last === undefined) return null;
  const names = new Set(signed.map((at) => nameUnder((lines[at] as Line).text)));
  const above = lines.slice(0, first - 1).filter((line) => isText(line) && isPassage(line));
  return names.size < fewestNames || above.length < fewestAbove ? null : { from: first - 1, to: last };
}

/** A comment that a button to reply ends is as long as that says; others have so many lines. */
const replying = /^\[?(?:reply|report|like|flag)\b/i;
const linesBelow = 3;
const mostLines = 10;

function endBelow(lines: readonly Line[], signature: number): number {
  const next = lines.findIndex((line, at) => at > signature && !isText(line) && replying.test(line.text));
  return next >= 0 && next - signature <= mostLines ? next : signature + linesBelow;
}

function isHeading({ text, signals: { words, sentence } }: Line): boolean {
  return counted.test(text) || (words <= longestHeading && !sentence && heading.test(text));
}

const count = /^(?:comments? ?\((\d+)\)|(\d+) comments?)$/i;

/** Where a page has several posts, each has its own count of comments below it. */
function hasOtherCount(lines: readonly Line[], from: number): boolean {
  const counts = lines.slice(from).flatMap(({ text }) => {
    const [, after, before] = count.exec(text) ?? [];
    return after ?? before ?? [];
  });
  return new Set(counts).size > 1;
}
