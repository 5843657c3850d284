/** A short sentence that tells how somebody took it, to that one as the speaker of what follows: Quist was unrepentant. “It was a small boat.” */
import { evidence } from '../../evidence.ts';
import type { RootContent } from '../../tree.ts';
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
  `^ (?:was|is|remain(?:ed|s)|sound(?:ed|s)|seem(?:ed|s)) (?:(?:not|less|more|equally|still|\\p{Ll}+ly) ){0,2}(?:${manners})(?: (?:about|on|after|at|over) [^,;:.\\uFFFC]{2,40})?\\.?\\s*$`,
  'u',
);

export function tookIt(before: number, block: RootContent, passage: Passage, story: Story): Named | null {
  const { masked } = ownWordsOf(passage);
  const last = lastOwnSentence(passage, before);
  if (!last || masked.slice(last.end, before).trim() !== '') return null;
  const actor = actorsOf(passage).find(
    (one) =>
      one.start >= last.start &&
      one.end < last.end &&
      took.test(masked.slice(one.end, last.end)) &&
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
  if (!named) return null;
  const note = `speaks after a sentence that tells how ${named.speaker.value} took it`;
  return {
    ...named,
    speaker: { ...named.speaker, ...evidence(block, last.start, last.end), basis: 'inferred', note },
  };
}
