/** The reporter's own words to the institutions without a name that act or tell something in them: "the union". */
import { bodies, noun } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Passage } from './passage.ts';
import type { Unnamed } from './people.ts';
import { ownWordsOf } from './sentences.ts';

const institutional = new RegExp(noun(bodies), 'gu');

/** The institutions that act in a passage before an offset: "the union". */
export function bodiesBefore(passage: Passage, before: number): Unnamed[] {
  const { masked } = ownWordsOf(passage);
  return bodiesIn(masked, before).filter(({ end }) => verbFollows(masked.slice(end)));
}

function bodiesIn(masked: string, before: number): Unnamed[] {
  return matchesIn(masked.slice(0, before), institutional).map(({ 0: words, index }) => ({
    words,
    end: index + words.length,
  }));
}
