/** The reporter's own words to the institutions without a name that act or tell something in them: "the union". */
import { bodies, noun } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Passage } from './passage.ts';
import type { Unnamed } from './people.ts';
import { ownWordsOf, type Sentence } from './sentences.ts';

const institutional = new RegExp(noun(bodies), 'gu');

/** How far before the words the verb may begin. */
const near = 60;

/** The institutions that act in a passage before an offset: "the union". */
export function bodiesBefore(passage: Passage, before: number): Unnamed[] {
  const { masked } = ownWordsOf(passage);
  return bodiesIn(masked, before).filter(({ end }) => verbFollows(masked.slice(end)));
}

/**
 * “Fares will rise, said the council”: those of which a verb before them says that they tell something. No sentence stands
 * between: “it” may be whoever acts in that.
 */
export function bodiesTelling(passage: Passage, before: number): Unnamed[] {
  const { masked, sentences } = ownWordsOf(passage);
  return bodiesIn(masked, before).filter(({ words, end }) => {
    const start = end - words.length;
    const isBetween = (one: Sentence) =>
      one.start >= end && one.end <= before && /\p{L}/u.test(masked.slice(one.start, one.end));
    return afterTelling.test(masked.slice(Math.max(0, start - near), start)) && !sentences.some(isBetween);
  });
}

const afterTelling = new RegExp(`[,\\uFFFC] (?:${tellingVerbs}) $`);

function bodiesIn(masked: string, before: number): Unnamed[] {
  return matchesIn(masked.slice(0, before), institutional).map(({ 0: words, index }) => ({
    words,
    end: index + words.length,
  }));
}
