/** A line to whether it ends as captions do with nobody's verb: in who took the picture, and for whom. */
import { isPaperWord, isOutletWord } from './byline/desks.ts';

/**
 * "The boat on the quay. Ada Quist for The Harbour Press": what follows the sentence has neither a verb nor a stop. In a
 * report of a match or of a vote somebody stands so for somebody, and not for an outlet.
 */
const takenFor =
  /^.{24,}\p{Ll}[.!?”"] \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2} for (?:The )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} (?<last>\p{Lu}[\p{L}’'-]+)$/u;

/**
 * "GRAY HARBOUR. Silt drifts past the quay. —ADA QUIST": in capitals what a picture shows, one sentence and, behind a dash,
 * whose it is. Letters and news in brief are signed so, too, and say "we" or who says so.
 */
const inCapitals =
  /^(?!.*\b(?:I|we|our|us|you|your|said|says|told)\b)\p{Lu}{2,}(?: \p{Lu}{2,}){0,4}\. [^.!?]*[.!?] ?[—–-] ?\p{Lu}{2,}(?:[ .-]+\p{Lu}+){1,3}$/u;

export function isSignedCaption(text: string): boolean {
  if (inCapitals.test(text)) return true;
  const last = text.includes(' for ') ? takenFor.exec(text)?.groups?.['last'] : undefined;
  return last !== undefined && (isOutletWord(last) || isPaperWord(last));
}
