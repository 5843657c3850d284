/** The reporter's own words to the institutions without a name that act or tell something in them: "the union". */
import { bodies, noun } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import { isTitle } from '../../names/titles.ts';
import type { Passage } from './passage.ts';
import type { Unnamed } from './people.ts';
import { ownWordsOf } from './sentences.ts';

const institutional = new RegExp(noun(bodies), 'gu');

/** "The trade union Quay Hands": the name says best which it is; but "the club Quist joined was" has another's. */
const named =
  /^ (\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,4})(?= (?!\p{Ll}+ed (?:is|was|has|had|will|would|said|says) )\p{Ll})(?<!['’]s?)/u;
const longest = 80;

/** The institutions that act in a passage before an offset: "the union". */
export function bodiesBefore(passage: Passage, before: number): Unnamed[] {
  const { masked } = ownWordsOf(passage);
  return bodiesIn(passage, masked, before).filter(({ end }) => verbFollows(masked.slice(end)));
}

function bodiesIn(passage: Passage, masked: string, before: number): Unnamed[] {
  return matchesIn(masked.slice(0, before), institutional).map(({ 0: words, index }) => {
    const end = index + words.length;
    const name = named.exec(masked.slice(end, Math.min(before, end + longest)))?.[1];
    return name === undefined || isSomebody(name, end, passage)
      ? { words, end }
      : { words: name, end: end + 1 + name.length };
  });
}

/** "The board Chairman", "the committee Chair Ada Quist". */
function isSomebody(name: string, from: number, { mentions }: Passage): boolean {
  const isPerson = mentions.some(
    ({ kind, start, end }) => kind === 'person' && start <= from + 1 + name.length && from < end,
  );
  return isPerson || isTitle(name.split(' ', 1)[0] as string);
}
