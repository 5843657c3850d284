/** Words in marks to what was found of those before them in one list, whose lot they share: “vague”, “slow” and “unfair”. */
import type { Span } from '../marks/span.ts';

export type Judged = { span: Span; is: boolean };

/** What stands between the words of a list; where the comma is within the marks, nothing else need. */
const between = /^(?:,? (?:and|or|nor|&)|,) (?:(?:an?|the|his|her|its|their) )?$/u;

/** Null where they are in no list. A sentence that has ended is in none. */
export function coupledTo(text: string, span: Span, before: Judged | null): boolean | null {
  if (!before || before.span.open) return null;
  const apart = text.slice(before.span.outerEnd, span.outerStart);
  const last = text.slice(before.span.end - 1, before.span.end);
  const isList = between.test(apart) || (apart === ' ' && last === ',');
  return isList && !/[.!?]/.test(last) ? before.is : null;
}
