/** A short sentence that tells how somebody took it, to that one as the speaker of what follows: Quist was unrepentant. “It was a small boat.” */
import { evidence } from '../../evidence.ts';
import { isPaper } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import type { RootContent } from '../../tree.ts';
import { wordsBeside } from '../meaning/own-name.ts';
import type { Named } from '../meaning/resolve.ts';
import { speakerOf } from '../meaning/resolve.ts';
import type { Story } from '../meaning/story.ts';
import { lastOwnSentence, ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { actorsOf, isSubject } from '../passages/subjects.ts';
import { whoOf } from '../saying/attribution.ts';

/** Adjectives for how somebody speaks or takes something; from general knowledge. Of whoever is late, ill or dead others speak. */
const manners =
  'adamant|amused|angry|apologetic|blunt|bullish|candid|categorical|cautious|charitable|contrite|coy|curt|defiant|diplomatic|dismissive|downbeat|effusive|emphatic|frank|furious|generous|gloomy|indignant|kind|kinder|livid|optimistic|pessimistic|philosophical|polite|relaxed|repentant|sanguine|scathing|s[ck]eptical|succinct|terse|unapologetic|unconvinced|unequivocal|unimpressed|unmoved|unrepentant|upbeat|wistful';
const took = new RegExp(
  `^ (?:was|is|remain(?:ed|s)|sound(?:ed|s)|seem(?:ed|s)) (?:(?:not|less|more|equally|still|\\p{Ll}+ly) ){0,2}(?:${manners})(?: (?:about|on|after|at|over) (?<about>[^,;:.\\uFFFC]{2,40}))?\\.?\\s*$`,
  'u',
);

/** "His wife said Quist was defiant": she may go on. */
const told = new RegExp(`\\b(?:${tellingVerbs})\\b[^,;:]*$`);
const opensWith = { he: /^(?:He|His)\b/, she: /^(?:She|Her)\b/ };

export function tookIt(before: number, block: RootContent, passage: Passage, story: Story): Named | null {
  const { masked } = ownWordsOf(passage);
  const last = lastOwnSentence(passage, before);
  if (!last || masked.slice(last.end, before).trim() !== '') return null;
  const actor = actorsOf(passage).find(
    (one) =>
      one.start >= last.start &&
      one.end < last.end &&
      isManner(masked.slice(one.end, last.end)) &&
      !told.test(masked.slice(last.start, one.start)) &&
      isSubject(one, masked, last.start),
  );
  if (!actor) return null;
  const attribution = {
    who: whoOf(actor),
    start: actor.start,
    end: actor.end,
    verb: 'was',
    distance: 0,
    beside: false,
  };
  const named = speakerOf(attribution, block, passage, before, [], story);
  if (!named || isOfThatOne(wordsBeside(passage, before), named.speaker.value, story)) return null;
  const note = `speaks after a sentence that tells how ${named.speaker.value} took it`;
  return {
    ...named,
    speaker: { ...named.speaker, ...evidence(block, last.start, last.end), basis: 'inferred', note },
  };
}

/** "Furious at the letter": what follows may be the letter. */
function isManner(rest: string): boolean {
  const found = took.exec(rest);
  return found !== null && !isPaper(found.groups?.['about']?.split(' ').at(-1) ?? '');
}

/** Quist was generous. “He gave us his boat”: as others say. */
function isOfThatOne(words: string, name: string, story: Story): boolean {
  const gender = story.genders().get(name);
  return (gender !== 'she' && opensWith.he.test(words)) || (gender !== 'he' && opensWith.she.test(words));
}
