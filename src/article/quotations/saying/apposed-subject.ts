/** What stands beside a verb to the name that it only tells of: "Ada Quist, head coach, Quay Rowers, Cádiz, says", "Ada Quist, a former minister wrote". */
import { functionWords } from '../../grammar/function-words.ts';
import { isReporting } from '../../grammar/reporting.ts';
import type { Actor } from '../passages/subjects.ts';

type Person = Extract<Actor, { mention: unknown }>;

/** Words before a name that opens a clause: a title, but not the "Like" of "Like Ada Quist, a teacher, Tom Berg said". */
const clauseOpening =
  /(?:^|[;:—–\uFFFC]\s*|\b(?:while|and|but|that|as)\s+)(?:(?!(?:About|After|Against|Alongside|Among|As|At|Before|Behind|Beside|Besides|By|Despite|For|From|In|Like|Near|Of|On|Opposite|Since|To|Under|Unlike|Until|When|While|With|Without)\s)\p{Lu}\p{L}+\.?\s+)?$/u;

/** `at` is where the words begin, `end` where the verb after them ends. */
export function apposedTo(
  masked: string,
  from: number,
  at: number,
  end: number,
  actors: Actor[],
): Person | null {
  // "Quist, a neighbour said, was there": what is said goes on about Quist.
  if (/^\s*,/.test(masked.slice(end, end + 2))) return null;
  const person = actors.findLast(
    (one): one is Person =>
      'mention' in one &&
      one.mention.kind === 'person' &&
      one.end < at &&
      clauseOpening.test(masked.slice(from, one.start)),
  );
  return person && isOnlyNouns(masked.slice(person.end, at)) ? person : null;
}

/** Nouns between commas, with nothing that a clause has; "Our" in "Our Lady of the Quay" is of a name. */
function isOnlyNouns(between: string): boolean {
  return (
    /^, [^.;:()\uFFFC]*$/.test(between) &&
    between
      .split(/[\s,]+/)
      .filter(Boolean)
      .every((word) => joins.has(word) || !(functionWords.has(word) || isReporting(word)))
  );
}

const joins = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'at', 'in', '&']);
