/** The forms that dates have in English: a pattern for each, and what its parts say. */
import { looksAhead } from './ahead.ts';
import { labelBefore, lone, opening, stamp } from './lone.ts';
import { type DateParts, type Groups, inShortYear, numbers, slashed } from './parts.ts';
import { monthLetters, signs } from './signs.ts';

type Form = {
  /** The signs that every date of this form has in it: most passages lack one, and are not searched. */
  has: number;
  pattern: RegExp;
  /** `before` is what stands before the date; null where its numbers are no date. */
  read: (groups: Groups, before: string) => DateParts | null;
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Month names in full, and as the Associated Press and others shorten them. */
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b)|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?:\\.|\\b))';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<year>(?:1[6-9]|20)\\d\\d)';
const notInNumber = '(?<![\\d$£€#/.-])';
const endOfNumber = '(?![\\d%]|[.,:/-]\\d)';
/** Scrapers lose the space between two elements: "DeskDec 22, 2023", "9 Oct 20239 Oct 2023", "9 Oct 202311:08 AM". */
const glued = '(?:\\b|(?<=\\p{L}|\\b\\d{4}))';
/**
 * "2018/19" is a season; what "2018/0 Comments" counts is something else, and "2018,03:53" is a time of that day. What ran
 * together with the year counts minutes to read, "20185 mins", or closes the line: "2018012" has no comments and twelve readers.
 */
const endOfYear = `(?!\\d(?!\\d? ?(?:${monthLetters.source})|\\d?:\\d\\d|\\d?[ -]?min|\\d{0,4}\\s*$)|%|[.:-]\\d|,\\d(?!\\d?:\\d\\d)|/\\d\\d)`;

/** The more precise form first. */
export const forms: Form[] = [
  {
    has: signs.year,
    pattern: new RegExp(
      `${notInNumber}${year}-(?<m>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:[T ]\\d\\d:\\d\\d[\\d:.]*(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d(?!\\d? ?min))`,
      'g',
    ),
    read: numbers,
  },
  {
    has: signs.month | signs.year,
    // Programs that shorten every month write "May. 26th 2022".
    pattern: new RegExp(`${glued}${month}\\.? ${day}(?:[.,]? |,)${year}${endOfYear}`, 'gu'),
    read: numbers,
  },
  {
    has: signs.month | signs.year,
    pattern: new RegExp(
      `${notInNumber}${day}(?:(?: of|-)?|(?<=day,? \\d\\d?),)[ -]?${month}(?:,?[ -]|,)${year}${endOfYear}`,
      'gu',
    ),
    read: numbers,
  },
  ...[`${day} ${month}`, `${month} ${day}`].map((both) => ({
    has: signs.month | signs.year,
    // What C's asctime() and date(1) print: "Sat Dec 29 15:58:00 GMT 2007".
    pattern: new RegExp(
      `${notInNumber}\\b${both} [0-2]?\\d:[0-5]\\d:[0-5]\\d(?: [A-Z]{2,5})? ${year}${endOfYear}`,
      'gu',
    ),
    read: numbers,
  })),
  {
    has: signs.digit,
    pattern: new RegExp(
      `${notInNumber}(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\k<sign>(?<y>(?:19|20)\\d\\d|(?<!-)\\d\\d|${lone})${endOfNumber}`,
      'gu',
    ),
    read: slashed,
  },
  {
    has: signs.year,
    pattern: new RegExp(
      `${notInNumber}${year}[/.](?<m>0[1-9]|1[0-2])[/.](?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
      'g',
    ),
    read: numbers,
  },
  {
    has: signs.year,
    pattern: new RegExp(
      `${opening}${year}/(?<m>0?[1-9]|1[0-2])/(?<day>0?[1-9]|[12]\\d|3[01])(?=\\s*$)`,
      'giu',
    ),
    read: numbers,
  },
  { has: signs.year, pattern: new RegExp(stamp, 'g'), read: numbers },
  {
    has: signs.month | signs.digit,
    pattern: new RegExp(`${labelBefore}${day} ${month} (?<y>\\d\\d)(?=\\s*$)`, 'giu'),
    read: inShortYear,
  },
  {
    has: signs.month | signs.digit,
    pattern: new RegExp(
      `\\b${month} ${day}(?![\\d%]|,\\d|:\\d)(?:st|nd|rd|th)?(?! (?:percent|per cent|million|billion))`,
      'g',
    ),
    read: numbers,
  },
  {
    has: signs.month | signs.digit,
    pattern: new RegExp(`${notInNumber}\\b${day}(?: of)? ${month}(?! \\d)`, 'g'),
    read: numbers,
  },
  {
    has: signs.month | signs.year,
    // "Mar 1711 min" is the 17th, and eleven minutes to read.
    pattern: new RegExp(`\\b${month},?(?: of)? ${year}${endOfNumber}(?! ?min\\b)`, 'g'),
    read: numbers,
  },
  {
    has: signs.month,
    pattern: new RegExp(
      `(?<=\\b(?:in|since|last|this|next|by|until|till|from|early|late|mid|of|during|before|after|and|or|to|through) |\\b(?:mid|early|late)-)${month}(?! \\d|['’]s? \\p{L}+ \\p{Lu})`,
      'gu',
    ),
    read: numbers,
  },
  {
    has: signs.year,
    pattern: new RegExp(`${notInNumber}\\b(?<decade>(?:1[6-9]|20)\\d)0s\\b`, 'g'),
    read: (groups) => ({ form: 'date', year: Number(groups['decade']) * 10, decade: true }),
  },
  {
    has: signs.year,
    pattern: new RegExp(
      `${notInNumber}\\b${year}${endOfNumber}(?!\\p{L}|[-–]\\d| (?:\\p{Ll}+ )?(?:people|miles|dollars|pounds|euros|men|women|troops|soldiers|deaths|cases|votes|points|members|words))`,
      'gu',
    ),
    read: numbers,
  },
  {
    has: signs.day,
    pattern: /\b(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)s?\b/g,
    read: (groups, before) => ({
      form: 'weekday',
      weekday: weekdays.indexOf((groups['weekday'] ?? '').toLowerCase()),
      ahead: looksAhead(before),
    }),
  },
  {
    has: signs.day,
    pattern: /\b(?<relative>today|yesterday)\b/gi,
    read: (groups) => ({ form: 'relative', days: groups['relative']?.toLowerCase() === 'today' ? 0 : -1 }),
  },
];
