/** The reporter's own words to those who act under one name alone, which is no mention: "Anna, 40, is open about it". */
import { pronounOf } from '../../names/given.ts';
import { ofBodies } from '../../names/somebody-of.ts';
import { notNames } from '../../names/words.ts';
import { onceEach } from '../../asking/once-each.ts';
import { capitalsIn } from '../../text/runs.ts';
import type { Person } from './people.ts';
import type { Passage } from './passage.ts';
import { ownWordsOf } from './sentences.ts';
import { isTelling } from '../../grammar/reporting.ts';
import { endsInPerson } from '../../grammar/nouns.ts';
import { isFrom, verbFollows } from '../../grammar/verbs.ts';

/** A capitalised word by itself: not a part of a longer name, nor a word that opens a sentence. */
const loneName =
  /\p{Lu}(?<!(?:[\p{L}’'-]|\p{Lu}[\p{L}.’'-]* |\b(?:in|of|at|from|to|for|near|by|with|about|and|on) )\p{Lu})\p{Ll}+(?![\p{L}’'-]| \p{Lu})/uy;
const nextVerb = /^ (?:also |later |then )?(\p{Ll}+)/u;
/** "Reg on the next plot leaned over". */
const whereabouts =
  /^ (?:on|in|from|at|down|across|behind|next) (?:the|our|my|his|her|their|to) (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*(?= \p{Ll}+(?:ed|s) |[ ](?:said|told|came|went) )/u;
const aged = /^, (?:(?:aged )?\d{1,2},|an? \d{1,2}-year-old\b)/;

const opensSentence = /(?:^|[.!?]["”’')]* )$/u;
/** Of a person, whatever the name: dogs and cats are told of so as well, but grow no older than that. */
const agedForCertain = /^, (?:aged )?(?:[3-9]\d|2[1-9]), /;
/** "I asked Anvar about it": whom a reporter asks is whom the text goes on about; a place is met and visited as well. */
const met = /\bI (?:asked|interviewed) $/;
/** "Anvar, a driver who", "Anvar, a taxi driver,": what somebody is. */
const apposition = /^, (an? (?:[\p{L}-]+ ){0,3}?\p{Ll}[\p{L}-]*)(?= who\b|,)/u;

/** "It was Alec who was last out. He is 81": the text goes on with him; of a queen who built the pier it does not. */
const livesOn = /^ who [^.!?\uFFFC]{2,80}\. (?:He|She)\b/u;

/** A driver, but not a partner, a source or a rival: firms are that as well. */
function isSomebody(words: string): boolean {
  return endsInPerson(words) && !ofBodies.test(words);
}

/** "Anna (not her real name), 40": nobody else is called so. */
const otherwiseCalled =
  /^(?: \(|, )(?:(?:not )?(?:his|her|their) (?:real )?name|whose (?:real )?name|name|all names)\b[^(),.]{0,40}(?:\)|(?=,))/;

/** "Anna, 40, is open about it", "Ford said that": one word is nobody's full name, but somebody else than those before. */
export const loneNames = onceEach((passage: Passage): Person[] => {
  const { mentions } = passage;
  const { masked: text } = ownWordsOf(passage);
  return capitalsIn(passage.text).flatMap(({ start }): Person[] => {
    loneName.lastIndex = start;
    const words = loneName.exec(text)?.[0];
    if (words === undefined || notNames.has(words)) return [];
    const end = start + words.length;
    if (mentions.some((one) => one.start < end && start < one.end)) return [];
    const gender = pronounOf.get(words) ?? null;
    // "Anna*": the star says that she is called otherwise.
    const [renamed] = otherwiseCalled.exec(text.slice(end, end + 80)) ?? [];
    const after = end + (renamed?.length ?? 0);
    const rest = text.slice(after, after + 200).replace(/^\*|^ \(\d{1,3}\)/, '');
    const acts =
      renamed !== undefined ||
      // "Fans from Leeds travelled": where nobody is named in full, only a known given name tells of somebody.
      (start === 0 && pronounOf.has(words) && isFrom(rest)) ||
      isTelling(nextVerb.exec(rest)?.[1] ?? '') ||
      (opensSentence.test(text.slice(Math.max(0, start - 4), start)) &&
        isSomebody(apposition.exec(rest)?.[1] ?? '')) ||
      agedForCertain.test(rest) ||
      met.test(text.slice(Math.max(0, start - 30), start)) ||
      (gender !== null && livesOn.test(rest) && /\bIt (?:is|was) $/.test(text.slice(0, start))) ||
      (gender !== null && (aged.test(rest) || verbFollows(rest.replace(whereabouts, ''))));
    return acts ? [{ words, end, gender }] : [];
  });
});
