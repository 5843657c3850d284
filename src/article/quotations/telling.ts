/** The sentence before a quotation to the one who goes on in it: Putin said that he was tired. “We go on.” */
import type { RootContent } from '../tree.ts';
import type { Passage, Story } from './story.ts';
import { type Named, speakerOf } from './resolve.ts';
import { ownWordsOf } from './sentences.ts';
import { attribute } from './speakers.ts';
import { actorsIn } from './subjects.ts';

/** Who reads out, remembers or asks something may go on in another's words. */
const recalling = /^(?:read|remember|recall|mention|quot|cit|ask)/;

/** `before` is where in the passage, which is the block's, the quotation begins; or its end. */
export function telling(block: RootContent, passage: Passage, before: number, story: Story): Named | null {
  const { text, mentions } = passage;
  const { masked, sentences } = ownWordsOf(passage);
  const last = sentences.findLast(
    ({ start, end }) => end <= before && masked.slice(start, end).trim() !== '',
  );
  if (!last) return null;
  const sentence = { start: last.start, end: before };
  const span = {
    start: before,
    end: before,
    outerStart: before,
    outerEnd: before,
    open: false,
    single: false,
  };
  const attribution = attribute(text, masked, sentence, span, actorsIn(masked, mentions));
  if (!attribution || recalling.test(attribution.verb)) return null;
  // Whoever has no name tells something beside the point, unless a colon leads in.
  if ('role' in attribution.who && !/:\s*$/.test(masked.slice(sentence.start, before))) return null;
  const named = speakerOf(attribution, block, passage, before, [], story);
  if (!named) return null;
  const note = `goes on from what ${named.speaker.value} said in the sentence before`;
  return { ...named, speaker: { ...named.speaker, basis: 'inferred', note } };
}
