/** “One said”, “another added” to “one of the rowers”: of whom there were many, where the words before tell so. */
import { isCalling, isPaper } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Meant } from './meant.ts';

const plural =
  /(?<![\p{L}’'-])(?:\p{L}[\p{L}-]{2,}(?<![sui])s|[a-z]*(?:men|people)|children)(?![\p{L}’'-])/giu;
const irregular: Record<string, string> = { women: 'woman', men: 'man', children: 'girl', people: 'person' };
const doers = /(?:[eo]rs|ists|ians|ants)$/;

/** "The board heard from forty owners. “Can we sue?” asked one": right before the words, and those who were listened to. */
const heard =
  /\b(?:hear[ds]?|hearing) from (?:[\p{L}\d-]+ ){0,3}$|\b(?:spoke|speaks?|talk(?:s|ed)?) (?:to|with) (?:[\p{L}\d-]+ ){0,3}$|\b(?:interviewed|polled|surveyed) (?:[\p{L}\d-]+ ){0,3}$/u;
const endsSentence = /^\. (?:\uFFFC+,? (?:\p{Ll}+ )?)?$/u;

/** Says that there were more, not who spoke. */
export function isOneOfMany(words: string): boolean {
  return /^(?:one|another|a (?:second|third|fourth|fifth|sixth))$/iu.test(words);
}

/** The plural nearest before must be what acts: of "the marchers taped plates to the doors" any may be meant. */
export function ofMany(words: string, passage: Passage, before: number): Meant | null {
  const { masked } = ownWordsOf(passage);
  const nearest = matchesIn(masked.slice(0, before), plural).at(-1);
  if (!nearest) return null;
  const [many] = nearest;
  const single = irregular[many] ?? many.replace(/s$/, '');
  const speak = isCalling(single) || isPaper(single) || doers.test(many);
  const rest = masked.slice(nearest.index + many.length, before);
  if (
    !speak ||
    !(verbFollows(rest) || (endsSentence.test(rest) && heard.test(masked.slice(0, nearest.index))))
  )
    return null;
  const value = `${words} of the ${many}`;
  return { value, note: `“${words}” is ${value}` };
}

/** “Another said” after “one passenger said” is another passenger. */
export function besideOne(words: string, speakers: string[]): Meant | null {
  const [, what] = /^one (\p{Ll}[\p{L} -]*)$/iu.exec(speakers.at(-1) ?? '') ?? [];
  if (what === undefined || /^one$/i.test(words)) return null;
  const value = `${words} ${what}`;
  return { value, note: `“${words}” is ${value}, after one who spoke before` };
}
