/** The words at a place of a line to the staff that sign there, whoever of them wrote: "Staff Reporter", "9News Staff", "TOI staff". */
import { isAgency } from '../agencies.ts';
import type { Byline } from './names.ts';

/** What the words of such a byline are is from general knowledge of how news pages sign. */
const office = '[Ss]taff(?: (?:[Ww]riters?|[Rr]eporters?|[Rr]eports?|[Cc]orrespondents?))?';
const shouted = 'STAFF(?: (?:WRITERS?|REPORTERS?|REPORTS?|CORRESPONDENTS?))?';
const outlet = "\\d?\\p{Lu}[\\p{L}\\d.&'’-]*";
const others = `(?:[Aa]gencies|${outlet})`;
const ofOutlet = `(?:${others} and )?${outlet}(?: ${outlet}){0,2} (?:[Ss]taff|STAFF)(?: [Rr]eports?)?(?: and ${others})?`;
const staff = new RegExp(
  `(?:${office}|${shouted}|${ofOutlet})(?=\\s*(?:$|[|/•·,–—-]|\\d|\\p{Lu}\\p{Ll}{2,8}\\.? \\d))`,
  'uy',
);

export function staffAt(line: string, start: number): string | null {
  staff.lastIndex = start;
  return staff.exec(line)?.[0] ?? null;
}

export function isStaff(names: string): boolean {
  return staffAt(names, 0) === names;
}

/** "Ada Quist and AP", "Ada Quist and agencies", "Ada Quist and TOI staff" */
export function bodyBeside(line: string, end: number): Byline | null {
  const joint = /^,? (?:and|&) (?:the )?/i.exec(line.slice(end))?.[0];
  if (joint === undefined) return null;
  const start = end + joint.length;
  const agency = /^[^|/•·,\d–—]+/.exec(line.slice(start))?.[0].trim() ?? '';
  const names = isAgency(agency) || /^agencies$/i.test(agency) ? agency : staffAt(line, start);
  return names === null ? null : { names, start };
}
