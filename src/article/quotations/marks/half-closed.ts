/** Words whose closing mark is a single one, “We go,’ he said, or lost, "We go, he said, "and stay", or both, "We go,' he said. "We stay.", to where they end: where somebody is told to have said them. */
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

const saidBetween = new RegExp(
  `[,?!]['’]?(?= (?:(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’]+['’]s )?${speaker} (?:${tellingVerbs})|(?:${tellingVerbs}) ${speaker}(?:, (?:an?|the|who|\\p{Ll}+ing) [^“”"]{2,120})?)[,.]? $)`,
  'u',
);
/** "It must end everywhere. He said that "all of it" must.": who speaks is told after a whole sentence. */
const saidAfterSentence = new RegExp(`[.!?](?= (?:He|She) (?:also )?(?:${tellingVerbs})(?: that|,)? $)`, 'u');

/**
 * The offset after the comma, or the stop, where the mark is lost between an opening mark and the next that opens; -1 where
 * none is. What the paragraph after it goes on with may be told within the words.
 */
export function lostBefore(text: string, from: number, next: number, goesOn: boolean): number {
  const between = text.slice(from, next);
  const found = saidBetween.exec(between) ?? (goesOn ? null : saidAfterSentence.exec(between));
  return found && /^["“][\p{L}\p{N}]/u.test(text.slice(next, next + 2)) ? from + found.index + 1 : -1;
}

const saidAtEnd = new RegExp(
  `[,!?](?= (?:${speaker} (?:${tellingVerbs})|(?:${tellingVerbs}) ${speaker})[.]?$)`,
  'u',
);

/** “We go, she said.: the offset after the sign where the mark is lost before the words that end the paragraph; -1 where none is. */
export function lostAtEnd(text: string, from: number): number {
  const found = saidAtEnd.exec(text.slice(from));
  return found ? from + found.index + 1 : -1;
}
