/** The words before a date to whether they look forward: “will meet on Friday”. The words that tell are from general knowledge. */

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
