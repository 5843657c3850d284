/** A day in a lead to whether it is that of the news: what the words about it say, and how long before printing it was. */
import { bounds } from '../edtf.ts';
import { pasts } from '../grammar/verbs.ts';
import { looksAhead } from './ahead.ts';
import type { DateExpression } from './grammar.ts';
import { dayInMs } from './resolve.ts';

/** Words before a date that make it another's, from general knowledge: a deadline, an eve, a beginning. */
const notItself =
  /\b(?:before|until|till|since|by|due|ahead of|after|from|born|deadline|expires?|later than|prior to|following|scheduled for|planned for|set for)\s+(?:\p{L}+\s+){0,2}$/iu;

/** "Today" means our times as well; in a clause that tells of something past, it is a day. */
const pastBefore = new RegExp(`(?<![\\p{L}’'-])(?:${pasts}|earlier|later|early)(?![\\p{L}’'-])`, 'iu');
const pastAfter = new RegExp(
  `^ (?:(?:has|have|had|was|were) |\\p{Ll}+ly )?(?:${pasts})(?![\\p{L}’'-])|^ \\(`,
  'iu',
);

/** In characters: what stands farther from a date says nothing of it. */
const reach = 120;

/**
 * @param day what the expression in the text was resolved to, in EDTF
 * @param printed the day of publication in EDTF, if it is known
 */
export function isDayOfNews(
  text: string,
  expression: DateExpression,
  day: string,
  printed: string | undefined,
): boolean {
  const { start, end } = expression;
  const before = text.slice(Math.max(0, start - reach), start);
  if (!/-\d\d-\d\d$/.test(day) || notItself.test(before) || looksAhead(before)) return false;
  const isToday = expression.form === 'relative' && expression.days === 0;
  if (isToday && !pastBefore.test(clauseOf(before)) && !pastAfter.test(text.slice(end, end + reach)))
    return false;
  return isRecent(day, printed);
}

/** The words of the last clause before a date; none of one that only supposes ("if he were around"). */
function clauseOf(before: string): string {
  const clause = before.slice(Math.max(before.search(/[.;!?](?=[^.;!?]*$)/), 0));
  return /\bif\b/i.test(clause) ? '' : clause;
}

/** In days. An older day in a lead is an anniversary's, or what the news is compared with. */
const longestAgo = 31;

/** What is reported has happened by the day it is printed, and not long before. */
function isRecent(day: string, printed: string | undefined): boolean {
  if (day.startsWith('X') || printed === undefined) return true;
  const { first, last } = bounds(printed) ?? { first: null, last: null };
  if (last !== null && day > last) return false;
  return first === null || Date.parse(first) - Date.parse(day) <= longestAgo * dayInMs;
}
