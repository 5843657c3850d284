/** An EDTF date to words that claim no more than it says: “on or after 1 December 2016”. */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };
const doubts: Record<string, string> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };

export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** Words for a date, or the EDTF string itself where there are none. */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return pointWords(edtf) ?? yearlessWords(edtf) ?? edtf;
  const [first, last] = [pointWords(from), pointWords(to)];
  if (first && isOpen(to)) return `${preposition(from)} or after ${first}`;
  if (last && isOpen(from)) return `${preposition(to)} or before ${last}`;
  return first && last ? `${first} to ${last}` : edtf;
}

/** What a date says besides the day, month or year it begins with: “or later”; empty where it says no more. */
export function qualifier(edtf: string): string {
  if (machineDate(edtf)) return '';
  const [from, to] = edtf.split('/');
  if (to !== undefined && isOpen(to)) return 'or later';
  if (from !== undefined && isOpen(from)) return 'or earlier';
  return dateWords(edtf);
}

/** What `<time datetime>` may carry: a year, a month or a day that is certain; null for anything else. */
export function machineDate(edtf: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}

const isOpen = (bound: string) => bound === '' || bound === '..';

/** The day and month of a date without its year: “1 December of a year not stated”. */
function yearlessWords(edtf: string): string | null {
  const [, month, day] = /^XXXX-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (!month) return null;
  return `${day ? `${Number(day)} ` : ''}${monthName(Number(month))} of a year not stated`;
}

/** One speaks of “on 1 December” but “in December”. */
const preposition = (point: string) => (/^\d{4}-\d\d-\d\d/.test(point) ? 'on' : 'in');

function pointWords(point: string): string | null {
  const parts = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/.exec(point);
  if (!parts) return null;
  const [, year = '', month, day, doubt = ''] = parts;
  const words = [
    day && day !== 'XX' ? String(Number(day)) : '',
    month && month !== 'XX' ? (seasons[month] ?? monthName(Number(month))) : '',
    yearWords(year),
  ];
  return (doubts[doubt] ?? '') + words.filter(Boolean).join(' ');
}

function yearWords(year: string): string {
  return year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year;
}
