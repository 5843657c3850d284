/** The lines of a page to the names alone on a line that may be readers', and to the days alone beside them. */
import { isSurelyPerson } from '../byline/names.ts';
import { bodies, notNames } from '../names/words.ts';
import { isDayAlone } from './comment-stamps.ts';
import { isPassageOfText, type Line } from './line.ts';
import { madeUp } from './made-up-names.ts';

/** "Ada says:", "By Ada", "3. Ada Q." over a day and time; the crosshead of a live page's post is longer, or a sentence. */
const named =
  /^(?<by>by |posted by )?(?:\d+\.? )?(?<name>[\p{L}@][\p{L}\p{N}_.'’-]*(?: [\p{L}\p{N}_.'’-]+){0,2}?)(?<says> (?:says|said|wrote|writes))?:?$/iu;

type IsHeading = (line: Line) => boolean;

export function isPoster(line: Line | undefined, isHeading: IsHeading): boolean {
  return line !== undefined && named.test(line.text) && !isHeading(line);
}

/** A label over a day may be a hearing's, a place's or a body's. */
function isReaderName(name: string): boolean {
  const words = name.split(' ');
  const isOfPerson = isSurelyPerson(name) && words.every((word) => /^\p{Lu}/u.test(word));
  return madeUp.test(name) || (isOfPerson && !words.some((word) => bodies.has(word) || notNames.has(word)));
}

/** Whether a line, or the name that it is, can only be a reader's. */
function isReader(line: Line | undefined, isName: (name: string) => boolean = isReaderName): boolean {
  const { name = '', says } = named.exec(line?.text ?? '')?.groups ?? {};
  return says !== undefined || (name !== '' && isName(name));
}

const saysSo = /^(?:posted|submitted|commented|written|reviewed) by|\b(?:says|said|wrote|writes|ago)\b/i;
/** What stands on a stamp before the day. */
const beginning = /^(?:by )?(?<name>[^\d,|•·/–—]{2,40}?)(?:,? on)?[ ,|•·/–—]*(?=\d|\p{L}+\.? \d|$)/u;

/** Whether the stamp at a place names somebody who is sure to be no hall where something takes place. */
export function namesReader(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const name = beginning.exec(text)?.groups?.['name'] ?? '';
  return saysSo.test(text) || isReaderName(name) || isReader(lines[at - 1]);
}

/** From one post's day to the next; days further apart are those of articles that a page puts one below the other. */
const longestPost = 12;

/** `end` is the last line of the last post: no more of it is known than the longest of the others has. */
export type DaysOfPosters = { days: ReadonlySet<number>; end: number; areMadeUp: boolean };

export function daysOfPosters(lines: readonly Line[], isHeading: IsHeading): DaysOfPosters {
  const isOfReader = (at: number) =>
    isPoster(lines[at], isHeading) && !named.exec(lines[at]?.text ?? '')?.groups?.['by'];
  const beside = lines.flatMap(({ text }, at) =>
    isDayAlone(text) && (isOfReader(at - 1) || isOfReader(at + 1)) ? [at] : [],
  );
  const isNear = (at: number | undefined, other: number) =>
    at !== undefined && Math.abs(at - other) <= longestPost;
  const days = beside.filter((at, place) => isNear(beside[place - 1], at) || isNear(beside[place + 1], at));
  const end = endOf(lines, days);
  const isBeside = (at: number, isName?: (name: string) => boolean) =>
    isReader(lines[at - 1], isName) || isReader(lines[at + 1], isName);
  const sure = days.filter((at) => isBeside(at));
  const areMadeUp = days.some((at) => isBeside(at, (name) => madeUp.test(name)));
  // Witnesses are named over days, too: of them an article tells, and goes on.
  const isOver = areMadeUp || !lines.slice(end + 1).some(isPassageOfText);
  return { days: new Set(sure.length * 2 >= days.length && isOver ? days : []), end, areMadeUp };
}

function endOf(lines: readonly Line[], days: readonly number[]): number {
  const last = days.at(-1) ?? lines.length;
  const named = isReader(lines[last - 1]) ? 1 : 0;
  const longest = days.slice(1).reduce((most, at, by) => {
    const gap = at - (days[by] as number) - 1 - named;
    return gap <= longestPost ? Math.max(most, gap) : most;
  }, 1);
  let end = last;
  while (end - last < longest && lines[end + 1]) end += 1;
  return end;
}
