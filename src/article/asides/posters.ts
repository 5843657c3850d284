/** The lines of a page to the names alone on a line that may be readers', and to the days alone beside them. */
import { isDayAlone } from './comment-stamps.ts';
import type { Line } from './line.ts';

/** "Ada says:", "By Ada", "3. Ada Q." over a day and time; the crosshead of a live page's post is longer, or a sentence. */
const named =
  /^(?<by>by |posted by )?(?:\d+\.? )?[\p{L}@][\p{L}\p{N}_.'’-]*(?: [\p{L}\p{N}_.'’-]+){0,2}(?: (?:says|said|wrote|writes))?:?$/iu;

type IsHeading = (line: Line) => boolean;

export function isPoster(line: Line | undefined, isHeading: IsHeading): boolean {
  return line !== undefined && named.test(line.text) && !isHeading(line);
}

/** From one post's day to the next; days further apart are those of articles that a page puts one below the other. */
const longestPost = 12;

export function daysOfPosters(lines: readonly Line[], isHeading: IsHeading): ReadonlySet<number> {
  const isOfReader = (at: number) =>
    isPoster(lines[at], isHeading) && !named.exec(lines[at]?.text ?? '')?.groups?.['by'];
  const days = lines.flatMap(({ text }, at) =>
    isDayAlone(text) && (isOfReader(at - 1) || isOfReader(at + 1)) ? [at] : [],
  );
  const isNear = (at: number | undefined, other: number) =>
    at !== undefined && Math.abs(at - other) <= longestPost;
  return new Set(days.filter((at, place) => isNear(days[place - 1], at) || isNear(days[place + 1], at)));
}
