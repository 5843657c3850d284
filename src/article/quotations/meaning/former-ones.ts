/** “The former striker” to the one person who was told of right before. */
import type { Mention } from '../../names.ts';
import { onlySpeaker } from './certain.ts';
import { reach } from './descriptions.ts';
import { mask, ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { sentenceBefore } from './sentence-before.ts';
import type { Story } from './story.ts';
import { actorsBefore } from './callings.ts';

/** What somebody was once, as nobody is told of who is to be told from others. */
const former = /^[Tt]he (?:former|retired|one-time|ex-)/;

/** "The former Northgate striker" is whoever alone spoke in the paragraph before, or of whom alone the sentence before tells. */
export function formerOne(role: string, passage: Passage, before: number, story: Story): Mention | null {
  const noun = role.split(' ').at(-1) as string;
  if (!former.test(role) || isBroughtUp(noun, passage, before, story)) return null;
  if (isRelative.test(noun) || isAnother(role, passage, before, story)) return null;
  // "“He fooled me,” the former mayor said": of whom the words are told has not said them.
  if (told.test(passage.text.slice(0, before))) return null;
  const isPerson = ({ kind }: Mention) => kind === 'person';
  const { masked } = ownWordsOf(passage);
  const here = passage.mentions.some(
    (one) => isPerson(one) && one.end <= before && masked[one.start] !== mask,
  );
  const speaker = here ? null : onlySpeaker(story, isPerson);
  if (speaker?.mention) return speaker.mention;
  const last = sentenceBefore(before, passage, story);
  if (!last) return null;
  const isIn = ({ start, end }: Mention) => start >= last.sentence.start && end <= last.sentence.end;
  const named = last.passage.mentions.filter((one) => isPerson(one) && isIn(one));
  const [first] = actorsBefore(last.passage, last.sentence.end, story).filter(isIn);
  return first && named.every(({ name }) => name === first.name) ? first : null;
}

/** Those who were something to somebody: "the former wife" is another. */
const isRelative =
  /(?:wife|husband|partner|spouse|girlfriend|boyfriend|lover|friend|colleague|teammate|neighbou?r|classmate|aide|assistant|adviser|lawyer|employee|employer|boss|student|pupil|patient|client|tenant|owner)$/i;
const told = /\b(?:he|him|his|she|her|hers)\b/i;

/** "A friend of the former striker": not who is named there. */
function isAnother(role: string, passage: Passage, before: number, story: Story): boolean {
  const words = RegExp.escape(role.replace(/^the /i, ''));
  const hangs = new RegExp(`\\b(?:of|to|for|by|with|from) (?:the |an? |his |her |their )?${words}\\b`, 'iu');
  return textsUpTo(passage, before, story).some((text) => hangs.test(text));
}

function textsUpTo(passage: Passage, before: number, story: Story): string[] {
  return [...story.passages.slice(-reach).map(({ text }) => text), passage.text.slice(0, before)];
}

/** "A striker was hurt": somebody who is called so without a name. */
function isBroughtUp(noun: string, passage: Passage, before: number, story: Story): boolean {
  const introduced = new RegExp(`\\b(?:an?|another|one) (?:[\\p{L}-]+ ){0,3}${RegExp.escape(noun)}\\b`, 'iu');
  return textsUpTo(passage, before, story).some((text) => introduced.test(text));
}
