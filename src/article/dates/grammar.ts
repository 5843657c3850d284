/** English text to the date expressions in it: what each one says, and no more than it says. */

export type DateExpression = {
  /** Offsets in the text. */
  start: number;
  end: number;
  text: string;
} & (
  | { form: 'date'; year?: number; month?: number; day?: number; decade?: boolean }
  /** `ahead` where the words before it look forward: "will meet on Friday". */
  | { form: 'weekday'; weekday: number; ahead: boolean }
  | { form: 'relative'; days: number }
  /** 03/04/2019 is 3 April or 4 March. */
  | { form: 'ambiguous' }
);

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Month names in full, and as the Associated Press and others shorten them. */
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b)|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?:\\.|\\b))';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<year>(?:1[6-9]|20)\\d\\d)';
const notInNumber = '(?<![\\d$£€#/.-])';
const endOfNumber = '(?![\\d%]|[.,:/-]\\d)';

const forms: [
  pattern: RegExp,
  read: (groups: Record<string, string | undefined>, before: string) => DateParts | null,
][] = [
  [
    new RegExp(
      `${notInNumber}${year}-(?<m>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:[T ]\\d\\d:\\d\\d[\\d:.]*(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)`,
      'g',
    ),
    numbers,
  ],
  [new RegExp(`\\b${month} ${day},? ${year}${endOfNumber}`, 'g'), numbers],
  [new RegExp(`${notInNumber}\\b${day}(?: of|-)?[ -]?${month},?[ -]${year}${endOfNumber}`, 'g'), numbers],
  [
    new RegExp(
      `${notInNumber}(?<a>\\d{1,2})(?<sign>[/.])(?<b>\\d{1,2})\\k<sign>(?<y>(?:19|20)?\\d\\d)${endOfNumber}`,
      'g',
    ),
    slashed,
  ],
  [new RegExp(`${notInNumber}${year}/(?<m>0[1-9]|1[0-2])/(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`, 'g'), numbers],
  [
    new RegExp(
      `\\b${month} ${day}(?![\\d%]|,\\d|:\\d)(?:st|nd|rd|th)?(?! (?:percent|per cent|million|billion))`,
      'g',
    ),
    numbers,
  ],
  [new RegExp(`${notInNumber}\\b${day}(?: of)? ${month}(?! \\d)`, 'g'), numbers],
  [new RegExp(`\\b${month},?(?: of)? ${year}${endOfNumber}`, 'g'), numbers],
  [
    new RegExp(
      `(?<=\\b(?:in|since|last|this|next|by|until|till|from|early|late|mid|of|during|before|after|and|or|to|through) |\\b(?:mid|early|late)-)${month}(?! \\d|['’]s? \\p{L}+ \\p{Lu})`,
      'gu',
    ),
    numbers,
  ],
  [
    new RegExp(`${notInNumber}\\b(?<decade>(?:1[6-9]|20)\\d)0s\\b`, 'g'),
    (groups) => ({ form: 'date', year: Number(groups['decade']) * 10, decade: true }),
  ],
  [
    new RegExp(
      `${notInNumber}\\b${year}${endOfNumber}(?!\\p{L}|[-–]\\d| (?:\\p{Ll}+ )?(?:people|miles|dollars|pounds|euros|men|women|troops|soldiers|deaths|cases|votes|points|members|words))`,
      'gu',
    ),
    numbers,
  ],
  [
    /\b(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)s?\b/g,
    (groups, before) => ({
      form: 'weekday',
      weekday: weekdays.indexOf((groups['weekday'] ?? '').toLowerCase()),
      ahead: looksAhead(before),
    }),
  ],
  [
    /\b(?<relative>today|yesterday)\b/gi,
    (groups) => ({ form: 'relative', days: groups['relative']?.toLowerCase() === 'today' ? 0 : -1 }),
  ],
];

type DateParts =
  | { form: 'date'; year?: number; month?: number; day?: number; decade?: boolean }
  | { form: 'weekday'; weekday: number; ahead: boolean }
  | { form: 'relative'; days: number }
  | { form: 'ambiguous' };

/** A date that is part of a proper name ("Jan. 6 Committee", "September 11 Memorial") dates nothing. */
const nameFollows =
  /^(?: \p{Lu}[\p{L}-]+)? (?:Committee|Commission|Memorial|Museum|Movement|Act|Fund|Foundation|Agreement|Alliance|Coalition|Brigades?|Square|Street|Report|Award|Prize|Edition)\b/u;

/** All date expressions of a text in order, none overlapping another; the more precise wins. */
export function findDates(text: string): DateExpression[] {
  if (!/\d|day\b|yesterday|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/i.test(text)) return [];
  const found: DateExpression[] = [];
  for (const [pattern, read] of forms) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = read(match.groups ?? {}, text.slice(Math.max(0, start - 120), start));
      if (!parts || nameFollows.test(text.slice(end, end + 60))) continue;
      found.push({ start, end, text: match[0], ...parts });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const forward =
  /\b(?:will|shall|next|due|to be|is to|are to|was to|were to|set to|plans?|planned|expected|scheduled|would|may|could|until|till|by|before|from|coming|meets|begins|starts|opens|faces|votes|hopes to|wants to|going to|deadline)\b/i;
const backward = /\b(?:\p{Ll}+ed|said|told|met|began|went|came|took|gave|made|was|were|had|last)\b/iu;

/** Whether the clause before a weekday speaks of what is to come: its last telling word looks forward. */
export function looksAhead(before: string): boolean {
  const clause = before.slice(Math.max(before.search(/[.;!?](?=[^.;!?]*$)/), 0));
  const words = clause.match(/[\p{L}]+(?: to| be)?/gu) ?? [];
  const telling = words.findLast((word) => forward.test(word) || backward.test(word));
  return telling !== undefined && forward.test(telling);
}

function numbers(groups: Record<string, string | undefined>): DateParts | null {
  const parts: DateParts = { form: 'date' };
  if (groups['year']) parts.year = Number(groups['year']);
  if (groups['month']) parts.month = monthNumber(groups['month']);
  if (groups['m']) parts.month = Number(groups['m']);
  if (groups['day']) parts.day = Number(groups['day']);
  return parts.day === undefined || isDay(parts) ? parts : null;
}

function slashed(groups: Record<string, string | undefined>): DateParts | null {
  const a = Number(groups['a']);
  const b = Number(groups['b']);
  const short = groups['y'] as string;
  const year = short.length === 2 ? 2000 + Number(short) : Number(short);
  // Full stops part the day first: that is how German, Polish or Norwegian dates are written, and no American ones.
  if ((a > 12 || groups['sign'] === '.') && b <= 12) return checked({ form: 'date', year, month: b, day: a });
  if (b > 12 && a <= 12) return checked({ form: 'date', year, month: a, day: b });
  if (a === b && a >= 1 && a <= 12) return { form: 'date', year, month: a, day: b };
  return a >= 1 && b >= 1 && a <= 12 && b <= 12 ? { form: 'ambiguous' } : null;
}

function checked(parts: DateParts): DateParts | null {
  return isDay(parts) ? parts : null;
}

function isDay(parts: DateParts): boolean {
  if (parts.form !== 'date' || !parts.month || !parts.day) return true;
  return parts.day <= new Date(Date.UTC(parts.year ?? 2000, parts.month, 0)).getUTCDate();
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return monthNames.findIndex((month) => month.startsWith(start)) + 1;
}
