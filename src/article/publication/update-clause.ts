/**
 * A paragraph about an article to the day of its change that it states: "This story was updated on Nov. 18, 2019 to …".
 * The words are from general knowledge of such notes.
 */
import { findDates } from '../dates/grammar.ts';
import { type ClauseDate, dayOf, longestNote } from './publication-clause.ts';

const changed = '(?:updated|amended|revised|refreshed)';
const note = "(?:editor[’']?s[’']? note|clarification|correction|(?:update )?note|update)s?";
/** What only an article is called; a report, a list, a guide or a page may be the board's. */
const writing = '(?:article|column|essay|piece|post|review|story)';
const opening = `^\\W*(?:${note}: )?`;
/** "This guide", "this news story" */
const thisOne = `this (?:(?:\\p{L}+ )?${writing}|guide|list|page|report)`;
/** "The story" only where it opens its paragraph: further on it may be one that is told of. */
const own = `(?:\\b${thisOne}|${opening}the ${writing})`;

/** What stands before the date, and what after it. */
const clauses: { before: RegExp; after: RegExp }[] = [
  {
    before: new RegExp(`(?:\\b${changed} ${thisOne}|${opening}we ${changed} the ${writing}) on $`, 'iu'),
    after: /^/,
  },
  {
    before: new RegExp(`${own} (?:was|has been|is) (?:last )?${changed} (?:on )?(?:the )?$`, 'iu'),
    after: /^/,
  },
  {
    before: new RegExp(
      `(?:${own} (?:was|has been) |${opening})(?:first |originally )?(?:published|posted)\\b[^.;]{1,60} and (?:last )?updated on (?:the )?$`,
      'iu',
    ),
    after: /^/,
  },
  {
    before: /^\W*updated?(?: on|,)?:? $/i,
    after: /^(?:\]|\)|:| to (?:add|clarify|correct|include|note|reflect)\b)/,
  },
  {
    before: new RegExp(`^${note}[,:]? (?:added )?(?:on )?$`, 'i'),
    after: new RegExp(
      `^(?:[^:]*\\d:\\d\\d)?[^:]*: (?:${thisOne}|the ${writing}) (?:has been|was) ${changed}`,
      'iu',
    ),
  },
];

export function updateDate(text: string): ClauseDate | null {
  if (text.length > longestNote || !/\d{4}/.test(text) || !/updat|amend|revis|refresh/i.test(text))
    return null;
  for (const date of findDates(text)) {
    const { start, end } = date;
    const isChange = clauses.some(
      ({ before, after }) => before.test(text.slice(0, start)) && after.test(text.slice(end)),
    );
    const value = isChange ? dayOf(date) : undefined;
    if (value !== undefined) return { value, start, end };
  }
  return null;
}
