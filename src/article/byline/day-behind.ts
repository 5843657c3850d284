/** The last of a run of capitals, and what stands behind it, to whether a day begins there rather than a name ends. */
import { months } from './run-together.ts';

/** A month is one where a number follows; April, June and Jan are given names, too. */
const month = new RegExp(`^(?:${months})\\.?$`, 'i');
/** "Ada Quist Thu., Aug. 9 2012": without its stop, a short weekday may be a surname. */
const weekday = /^(?:sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs?|ur)?\.$/i;
const date = new RegExp(`^,? (?:${months})\\.? \\d`, 'i');

export function opensDay(word: string, rest: string): boolean {
  return (month.test(word) && /^[.,]? ?\d/.test(rest)) || (weekday.test(word) && date.test(rest));
}
