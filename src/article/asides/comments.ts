/** The lines of a page to readers' comments below the text: from a heading that says so, or the first that is signed, to where the last of them is signed and dated. */
import { isReport } from '../furniture/report.ts';
import { isBare, isOver, isSaying, isStamp, isTimed, nameUnder } from './comment-stamps.ts';
import { lastOtherCount } from './comment-counts.ts';
import { commentersIn } from './commenters.ts';
import { isOfReader } from './first-comment.ts';
import {
  type Asides,
  isPassage,
  isPassageOfText,
  isText,
  type Line,
  passagesAbove,
  type Stretch,
} from './line.ts';
import { type Below, firstBelow } from './places-below.ts';
import { daysOfPosters, isPoster, namesReader } from './posters.ts';
import { recurringStamps, type Stamps } from './recurring-stamps.ts';
import { threadIn } from './threads.ts';

const comment = { kind: 'comments', rule: 'readers’ comments' } as const;
/** "12 comments", "See all 12 comments", "Comments (12)", "Sound off (12 responses)"; without a number, nothing but "Comments" and who makes them, or a button to make one: "No comment from the palace" is a crosshead. */
const heading =
  /^(?:[{[(] ?)?(?:(?:see|view|show|read|hide|load) )?(?:all )?(?:the )?(?:\d[\d,.]*|one) (?:reader |user |visitor )?comments?\b|^(?:(?:all|reader|user|view|visitor) )?comments? ?[:([]? ?\d|\(\d+ (?:comments|responses|replies)\)$|^(?:(?:all|latest|recent|reader|reader['’]s|readers|readers['’]|user|view|viewer|visitor|your) )?comments(?: (?:below|section))?(?: (?:add|leave|post|write) (?:a|your) comments?)?\W*$|^(?:add|leave|make|post|write) (?:(?:a|your) )?comments?\W*$|^(?:join (?:in )?the (?:conversation|debate|discussion)|discuss this (?:article|post|story)|have your say)\W*$|^\d[\d,]* (?:replies|responses|thoughts)$|^(?:readers?['’]?s?|your) (?:opinions|reactions|views) ?[([]\d+[)\]]$|^comments are (?:now )?closed(?: (?:for|on) this (?:article|entry|post|story))?\.?$/i;
const longestHeading = 8;
/** "12 responses to “A boat for the island”", "12 users responded in …": the title may be long, and a sentence. */
const counted =
  /^(?:\d+|one|two) (?:(?:\p{L}+ )?(?:comments?|responses?|thoughts?|replies) (?:to|on)|(?:readers|users) responded (?:to|in)) ["“‘«]?\S/iu;

/** So an article may head a list of hearings as well, with days over or under them: those below are to be readers by name. */
const asking =
  /^(?:add comment|join (?:in )?the|discuss this|have your say)\b|^(?:\d+|one|two) (?!reader|user|visitor)\p{L}+ (?:comments?|responses?|thoughts?|replies) /iu;

/** How often readers must sign below it, and how soon: of an article that is about comments, nobody does. */
const often = 2;
const soon = 8;
/** The first of many may have written more, where they sign below what they write. */
const soonOfMany = 20;
/** Right below a heading that says so, one is enough. */
const single = /^(?:1|one) comment$/i;
/** So many paragraphs stand above it: what stands over a text is a button or the name of a section. */
const fewestAbove = 3;
/** Where so many sign, the article may be shorter. */
const many = 6;

export function commentsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const recurring = recurringStamps(lines);
  const stretch =
    belowHeading(lines, new Set(recurring.flatMap(({ places }) => places))) ??
    signedBelow(lines) ??
    stamped(lines, mostOf(recurring.filter(({ isOfReaders }) => isOfReaders))) ??
    commentersIn(lines) ??
    threadIn(lines, isHeading);
  if (!stretch) return found;
  for (const [at, line] of lines.entries())
    // A comment that quotes reads as a report, whatever its part.
    if (at >= stretch.from && at <= stretch.to && (isText(line) || isReport(line.signals, line.text)))
      found.set(at, comment);
  return found;
}

function belowHeading(lines: readonly Line[], recurring: ReadonlySet<number>): Stretch | null {
  const { days, end: endOfDays, areMadeUp } = daysOfPosters(lines, isHeading);
  const stamps = lines.flatMap(({ text }, at) => {
    const isOne = isStamp(text) && (!isBare(text) || isPoster(lines[at - 1], isHeading));
    return recurring.has(at) || isOne || days.has(at) ? [at] : [];
  });
  const sayings = lines.flatMap(({ text }, at) => (isSaying(text) ? [at] : []));
  if (stamps.length === 0 && sayings.length < often) return null;
  const ofReaders = stamps.filter((at) => (days.has(at) ? areMadeUp : namesReader(lines, at)));
  const [dated, said, named] = [stamps, sayings, ofReaders].map(firstBelow) as [Below, Below, Below];
  const lastOther = lastOtherCount(lines);
  let above = 0;
  for (const [from, line] of lines.entries()) {
    if (isPassageOfText(line)) above += 1;
    if (above === 0 || !isHeading(line)) continue;
    const isCounted = dated(from).length === 0 && /\d/.test(line.text);
    const signed = isCounted ? said(from) : asking.test(line.text) ? named(from) : dated(from);
    const [first, last] = [signed.first, signed.last];
    if (first === undefined || last === undefined || from <= lastOther) continue;
    const isLongFirst = signed.length >= many && isOfReader(lines.slice(from + 1, first), above);
    if (first - from > (isLongFirst ? soonOfMany : soon)) continue;
    if (above < fewestAbove && signed.length < many) continue;
    if (signed.length < often && !(from === first - 1 && single.test(line.text))) continue;
    const text = lines[last]?.text ?? '';
    const isAbove = recurring.has(last) || isOver(text) || isSaying(text);
    const end = days.has(last) ? endOfDays : isAbove ? endBelow(lines, last) : last;
    return { from, to: Math.min(end, lines.length - 1) };
  }
  return null;
}

/** So many who are not the same have signed below what they wrote: those who write for a page are few. */
const fewestNames = 4;

/** The form that recurs most: to try each would take a page's lines times its forms. */
function mostOf(all: readonly Stamps[]): readonly number[] {
  return all.reduce<readonly number[]>(
    (most, { places }) => (places.length > most.length ? places : most),
    [],
  );
}

/** Where no heading says so: stamps of one form, with a time, and what somebody wrote between most of them, as nobody does between titles of stories. What stands above the first may be the article’s. */
function stamped(lines: readonly Line[], stamps: readonly number[]): Stretch | null {
  const [first, last] = [stamps[0], stamps.at(-1)];
  if (first === undefined || last === undefined || stamps.length < fewestNames) return null;
  if (!isTimed((lines[first] as Line).text)) return null;
  if (passagesAbove(lines, first - 1) < fewestAbove) return null;
  const written = stamps.slice(1).filter((at, by) => lines.slice(stamps[by], at).some(isPassage));
  if (written.length * 2 < stamps.length) return null;
  return { from: first, to: endBelow(lines, last) };
}

/** From the line above the first signature; how much of it the first comment is, nothing says. */
function signedBelow(lines: readonly Line[]): Stretch | null {
  let signed: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (nameUnder(text) === null) continue;
    if (at - (signed.at(-1) ?? at) > mostLines) signed = [];
    signed.push(at);
  }
  const [first, last] = [signed[0], signed.at(-1)];
  if (first === undefined || last === undefined) return null;
  const names = new Set(signed.map((at) => nameUnder((lines[at] as Line).text)));
  const isBelowText = passagesAbove(lines, first - 1) >= fewestAbove;
  return names.size < fewestNames || !isBelowText ? null : { from: first - 1, to: last };
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
