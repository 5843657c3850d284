/** Words that bring up somebody without a name to whether that one has told nothing so far: seldom the “she” who speaks in a story that names others. */
import { isTelling } from '../../grammar/reporting.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';

/** "The trader", "my coach", but not "a spokesman for the port", who is there to speak. */
const nameless = /^(?:the|an?|one|another|my|our) (?!.* (?:of|for|at|from|in|with|close) )/i;

/** `before` is where the words that may mean that one stand. */
export function isSilent(words: string, { text }: Passage, before: number, { passages }: Story): boolean {
  if (!nameless.test(words)) return false;
  const last = passages.at(-1)?.text ?? '';
  return !tells(words, text.slice(0, before)) && !tells(words, last);
}

/** "An onlooker told", "one pupil, who was not there, said". */
const verb = /^(?:, [^,]{2,80},)? (?:(?:has|had|also|later|then|\p{Ll}+ly) )*(\p{Ll}+)/u;

function tells(words: string, text: string): boolean {
  const at = text.lastIndexOf(words);
  if (at < 0) return false;
  const rest = text.slice(at + words.length, at + words.length + 120);
  return isTelling(verb.exec(rest)?.[1] ?? '');
}
