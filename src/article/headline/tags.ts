/** A line to whether it is a row of tags: names in small letters that the text writes with capitals, and no grammar. */
import type { LineSignals } from '../furniture/signals.ts';
import { pronounOf } from '../names/given.ts';
import { capitalised } from '../names/words.ts';

const fewest = 5;
/** Of the words, how many are such as sentences need: "Ada the Eel ada quist harbourpress" has one in a name of its own. */
const mostGrammar = 0.15;
const words = /[\p{L}’'-]+/gu;

export function isRowOfTags(line: string, { sentence, grammar }: LineSignals, text: string[]): boolean {
  const tags = line.match(words) ?? [];
  if (tags.length < fewest || sentence || grammar > mostGrammar) return false;
  return tags.some((given, at) => {
    const surname = tags[at + 1];
    if (surname === undefined || !/^\p{Ll}/u.test(given) || !/^\p{Ll}/u.test(surname)) return false;
    const name = `${capitalised(given)} ${capitalised(surname)}`;
    return pronounOf.has(capitalised(given)) && text.some((passage) => passage.includes(name));
  });
}
