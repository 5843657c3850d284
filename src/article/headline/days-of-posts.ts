/** A line above a weblog's post to whether it gives the post's day: with the time of day, or in pieces. */
import { dateLineOf } from '../publication/date-line.ts';
import { isDayAlone } from './signing.ts';

/** "Sunday, March 3, 2021 11:57 AM UTC" */
export function isDayWithTime(line: string): boolean {
  const { time = false, label = false, byline = false, dates = [] } = dateLineOf(line) ?? {};
  const [day] = dates;
  return (
    time &&
    !label &&
    !byline &&
    day !== undefined &&
    /^(?:\p{Lu}\p{L}{2,8},? )?$/u.test(line.slice(0, day.start))
  );
}

/** "Oct", "30", "2012" */
export function isDayInPieces(lines: string[], at: number): boolean {
  const pieces = lines.slice(Math.max(0, at - 2), at + 1);
  return pieces.length === 3 && /^\d{4}$/.test(pieces[2] as string) && isDayAlone(pieces.join(' '));
}
