/** A paragraph about an article to the day of its change that it states: "This story was updated on Nov. 18, 2019 to …". */
import { findDates } from './dates/grammar.ts';
import { type ClauseDate, dayOf, longestNote } from './publication-clause.ts';

const work = '(?:article|column|essay|guide|list|page|piece|post|report|review|story)';
const changed = '(?:updated|amended|revised|refreshed)';

/** What stands before the date, and what after it. */
const clauses: { before: RegExp; after: RegExp }[] = [
  { before: new RegExp(`\\b${changed} (?:this|the) ${work} on $`, 'i'), after: /^/ },
  {
    before: new RegExp(`\\b${work} (?:was|has been|is) (?:last )?${changed} (?:on )?(?:the )?$`, 'i'),
    after: /^/,
  },
  { before: /\b(?:published|posted)\b[^.;]{1,60} and (?:last )?updated on (?:the )?$/i, after: /^/ },
  { before: /^\W*updated?(?: on)?:? $/i, after: /^(?:\]|\)|:)/ },
  {
    before: /^(?:editor[’']?s[’']? note|clarification|correction|update)s?[,:]? (?:added )?(?:on )?$/i,
    after: new RegExp(`^(?:[^:]*\\d:\\d\\d)?[^:]*: (?:this|the) ${work} (?:has been|was) ${changed}`, 'i'),
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
