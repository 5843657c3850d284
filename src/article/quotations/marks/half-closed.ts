/** Words that two marks open and one closes, “We go,’ he said, to where they end: where somebody is told to have said them. */
import { tellingVerbs } from '../../grammar/reporting.ts';

const speaker = '(?:he|she|they|it|I|we|(?:Mr |Mrs |Ms |Dr )?\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2})';
const saidAfter = new RegExp(
  `[.,!?]’(?= (?:${speaker} (?:${tellingVerbs})|(?:${tellingVerbs}) ${speaker})\\b)`,
  'u',
);

/** The offset of the single mark; -1 where words go on to a mark of their own, or a single one has opened within. */
export function halfClosed(text: string, from: number): number {
  const words = text.slice(from);
  const found = saidAfter.exec(words);
  if (!found || /[‘“”]/.test(words.slice(1, found.index))) return -1;
  return from + found.index + 1;
}
