/** A name that stands alone beside what else the page tells of its bearer, to whether that makes it the author's. */
import { aboutAuthor } from './unsigned.ts';
import type { Surroundings } from './features.ts';

/** "Ada Quist (quist) is …" */
const nickname = /^ \([^()]{2,20}\)(?= )/;
/** So close below a headline nobody but its writer stands with a life. */
const closeBy = 2;

/**
 * Right below the headline and over their life, or beside the day while the foot of the page tells their life: nobody stands so
 * but who wrote the article. In the text itself the life of those it is about is told, too.
 */
export function isToldAsAuthor(
  { names, form }: { names: string; form: string },
  at: number,
  { title, dated, start, end }: Surroundings,
  lines: string[],
): boolean {
  if (form !== 'alone') return false;
  const next = lines[at + 1] ?? '';
  const [first = ''] = names.split(' ', 1);
  const isBelowTitle = title >= 0 && at > title && at < start && at <= title + closeBy;
  if (isBelowTitle && tells(next, first)) return true;
  const isBesideDay = at < end && dated.some((day) => Math.abs(day - at) === 1);
  return isBesideDay && lines.slice(end + 1).some((line) => tells(line, names));
}

function tells(line: string, name: string): boolean {
  if (!line.startsWith(name)) return false;
  const rest = line.slice(name.length);
  return aboutAuthor.test(rest.slice(nickname.exec(rest)?.[0].length ?? 0));
}
