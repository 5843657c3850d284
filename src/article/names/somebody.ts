/** A given name before a word that names places or bodies, to whether the two are somebody's all the same. */
import { endsInPerson } from '../grammar/nouns.ts';
import { isReporting, tellingVerbs } from '../grammar/reporting.ts';
import { pronounOf } from './given.ts';
import type { Token } from './runs.ts';
import { age } from './shown.ts';

/** "Tom Day said", "said Grace Hall", "Mark Lane, a fisherman": a given name before the name of a place or a body is somebody's. */
export function isSomebody(run: Token[], text: string): boolean {
  const [first, last, ...more] = run;
  if (!first || !last || more.length > 0) return false;
  const before = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, first.start - 20), first.start))?.[1];
  const rest = text.slice(last.end, last.end + 120);
  const after = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  // "Said Celinda Lake, a pollster": both tell so.
  if (!pronounOf.has(first.text)) return before !== undefined && isReporting(before) && /^, an? /.test(rest);
  return [before, after].some((word) => word !== undefined && isReporting(word)) || isTold(rest);
}

/** "Tony Lake, of the Rowers Union, said", "James Hall with the Harbour Board said". */
const tellsFromBody = new RegExp(
  `^,? (?:of|from|at|with) (?:the )?\\p{Lu}[^,.;:“”"\\uFFFC]{2,70},? (?:${tellingVerbs})(?!\\w)`,
  'u',
);

/** What follows somebody's name: an age, "who", or what they are. */
function isTold(rest: string): boolean {
  if (age.test(rest) || /^,? who\b/.test(rest) || tellsFromBody.test(rest)) return true;
  const apposed = /^, ((?:an?|the|his|her) (?:(?!of |at |for |from |in |with )[\p{L}’'-]+ ?)+)/u.exec(
    rest,
  )?.[1];
  return apposed !== undefined && endsInPerson(apposed.trim());
}
