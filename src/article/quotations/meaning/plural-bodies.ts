/** “They” to the body that opens the sentence before with a plural verb, as the British have it: "Harbour Watch have denied it. “We row,” they said". */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { men, people, women } from '../../grammar/nouns.ts';
import { notNames } from '../../names/words.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { sentenceBefore } from './sentence-before.ts';
import type { Referent, Story } from './story.ts';

/** A name of several words in the singular with such a verb is no one person's; one word that opens a sentence need be no name. */
const plural =
  /^\s*(?:But )?(?:The )?(\p{Lu}[\p{L}\d&’'-]*(?: \p{Lu}[\p{L}\d&’'-]*){1,3})(?<![s’']) (?:have|say|deny|insist)\b/u;

/** Others who may be meant: "have told fans to leave", "have won, and her boys wept". */
const many = new RegExp(
  `\\b(?:\\p{Ll}+(?:ers|ors|ists|ials|ants|ents|ians|fans|men)|(?:${women}|${men}|${people})s|people|police|children|families|staff)\\b|[,;] (?:and|but|while|as)\\b`,
  'u',
);

export function pluralBody(passage: Passage, before: number, story: Story): Referent | null {
  const told = sentenceBefore(before, passage, story);
  if (!told) return null;
  const own = ownWordsOf(told.passage).masked.slice(told.sentence.start, told.sentence.end);
  const name = plural.exec(own)?.[1];
  if (name === undefined || many.test(own)) return null;
  return name.split(' ').some((word) => isFunctionWord(word) || notNames.has(word)) ? null : { name };
}
