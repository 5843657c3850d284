/** A line as long as a sentence to the writer whom it names and tells of. */
import { type Byline, isSurelyPerson, namesAt } from './names.ts';

/**
 * "By Ada Quist, a deputy editor who has covered the harbour for a decade at …": a line as long as a sentence. No small word
 * stands before the office, as it does in "By Tom Berg, the captain who told a reporter …", a standfirst. What those are called
 * who write is from general knowledge.
 */
const life =
  /^, (?:is )?(?:an?|the|our) (?:(?!(?:an?|as|and|but|by|for|had|has|he|if|in|is|it|of|on|or|our|she|than|that|the|to|was|who|with)\b)[\p{L}’'-]+ ){0,2}(?:editor|reporter|writer|correspondent|columnist|journalist|critic)(?=$|[.,;]| (?:and|at|based|covering|for|from|in|of|on|who|whose|with)\b)/iu;

export function findWithLife(text: string): Byline | null {
  const start = /^by:? /i.exec(text)?.[0].length;
  const found = start === undefined ? null : namesAt(text, start);
  const isWriter =
    found && isSurelyPerson(found.names) && life.test(text.slice(found.start + found.names.length));
  return isWriter ? found : null;
}
