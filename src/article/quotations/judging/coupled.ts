/** Words in marks to what was found of those before them in one list, whose lot they share: “vague”, “slow” and “unfair”. */
import { isWrittenAsTitle } from '../../grammar/titles.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import type { Span } from '../marks/span.ts';

export type Judged = { span: Span; is: boolean };

/** What stands between the words of a list; where the comma is within the marks, nothing else need. A comma before “and” as often begins a clause. */
const between = /^(?: (?:and|or|nor|&)|,) (?:(?:an?|the|his|her|its|their) )?$/u;
/** Null where they are in no list. A clause of its own has a verb or a comma after it. */
export function coupledTo(text: string, span: Span, before: Judged | null): boolean | null {
  if (!before || before.span.open) return null;
  const apart = text.slice(before.span.outerEnd, span.outerStart);
  const last = text.slice(before.span.end - 1, before.span.end);
  const isList = between.test(apart) || (apart === ' ' && last === ',');
  if (!isList) return null;
  const words = text.slice(span.start, span.end).trim();
  const rest = text.slice(span.outerEnd, span.outerEnd + 60);
  if (words.endsWith(',') || verbFollows(rest)) return null;
  // “I was late,” “The Ferry” star Ada Quist said.
  return before.is && isWrittenAsTitle(words, words.split(/\s+/).length) ? null : before.is;
}
