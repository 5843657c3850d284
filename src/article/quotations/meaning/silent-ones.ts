/** Words that bring up somebody without a name to whether that one has told nothing so far: seldom the “she” who speaks in a story that names others. */
import { isTelling } from '../../grammar/reporting.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';

/** "The trader", but not "a spokeswoman", who is there to speak; "the head of the port" is told from others. */
const nameless =
  /^(?:(?:the|our) (?!.* (?:of|for|at|from|in|with|close) )|(?:an?|one|another) )(?!.*\bspokes)/i;
/** Whoever is brought up right before goes on to act: "a cyclist waved. “You should,” he said". */
const broughtUp = /^(?:an?|one|another) /i;

/** `before` is where the words that may mean that one stand. */
export function isSilent(words: string, { text }: Passage, before: number, { passages }: Story): boolean {
  if (!nameless.test(words)) return false;
  const here = text.slice(0, before);
  if (broughtUp.test(words) && here.includes(words)) return false;
  return !tells(words, here) && !tells(words, passages.at(-1)?.text ?? '');
}

/** "An onlooker told", "one pupil, who was not there, said". */
const verb = /^(?:, [^,]{2,80},| who [^,.;]{2,60})? (?:(?:has|had|also|later|then|\p{Ll}+ly) )*(\p{Ll}+)/u;

function tells(words: string, text: string): boolean {
  const at = text.lastIndexOf(words);
  if (at < 0) return false;
  const rest = text.slice(at + words.length, at + words.length + 120);
  return isTelling(verb.exec(rest)?.[1] ?? '');
}
