/** Words that bring up somebody without a name to whether that one has told nothing so far: seldom the “she” who speaks in a story that names others. */
import { isTelling } from '../../grammar/reporting.ts';
import type { Pronoun } from '../../names/styles.ts';
import { loneNames } from '../passages/lone-names.ts';
import type { Person } from '../passages/people.ts';
import { personNouns } from '../passages/person-nouns.ts';
import type { Passage } from '../passages/passage.ts';
import { lastOwnSentence, ownWordsOf } from '../passages/sentences.ts';
import { isOffice } from './callings.ts';
import { another, speaksUp, tellsOfAnother } from './lone-offices.ts';
import { wordsBeside } from './own-name.ts';
import type { Story } from './story.ts';

/** "The trader", but not "a spokeswoman", who is there to speak; "the head of the port" is told from others. */
const nameless =
  /^(?:(?:the|our) (?!.* (?:of|for|at|from|in|with|close) )|(?:an?|one|another) )(?!.*\bspokes)/i;
/** Whoever is brought up right before goes on to act: "a cyclist waved. “You should,” he said". */
const broughtUp = /^(?:an?|one|another) /i;

/** `before` is where the words that may mean that one stand. */
export function isSilent(
  words: string,
  passage: Passage,
  before: number,
  pronoun: Pronoun,
  story: Story,
): boolean {
  if (!nameless.test(words)) return false;
  const here = passage.text.slice(0, before);
  const previous = story.passages.at(-1);
  if (broughtUp.test(words) && here.includes(words)) return false;
  if (tells(words, here) || tells(words, previous?.text ?? '')) return false;
  // “She was our star,” she said: somebody else, of the woman who was told of.
  if (another[pronoun].test(wordsBeside(passage, before))) return true;
  if (broughtUp.test(words)) return !opensLast(words, previous, pronoun);
  // “The vicar gave evidence” is of somebody of his own, unless the words tell of a “him” as well; “the actor” may be another word for whoever the story names.
  const there = previous && !here.includes(words) ? previous : passage;
  const end = there === passage ? before : there.text.length;
  if (turnsToOthers(words, there, end) || tellsOfTwo(words, there, end, pronoun)) return true;
  const isOwn = isOffice(words) && !tellsOfAnother(pronoun, there, end) && speaksUp(words, there, end);
  return !isOwn && namesAnother(pronoun, passage, before, story);
}

/** Below the crosshead “Ruth Moss, 8” others say “She was our star”. */
export function areOfHeaded(words: string, name: string, pronoun: string, { passages }: Story): boolean {
  const above = passages.at(-1);
  const isCrosshead = above?.mentions[0]?.name === name && !/[.!?…”"]$/.test(above.text);
  return isCrosshead && (pronoun === 'he' || pronoun === 'she') && another[pronoun].test(words);
}

/** "Sacked her by text", but not "opened her shop". */
const doneTo = {
  he: /\bhim\b/,
  she: /\bher(?=[.,;:]| (?:about|after|and|as|at|because|before|but|by|for|from|in|into|on|over|that|to|when|while|with)\b)/,
};

/** "The waiter dropped a tray on a customer": either may speak. */
function tellsOfTwo(words: string, there: Passage, upTo: number, pronoun: Pronoun): boolean {
  const { masked } = ownWordsOf(there);
  const at = masked.lastIndexOf(words, upTo);
  const own = masked.slice(at < 0 ? 0 : at + words.length, upTo);
  const sex = pronoun === 'he' ? 'she' : 'he';
  return doneTo[pronoun].test(own) || personNouns(own).some(({ groups }) => !groups?.[sex]);
}

const goesOn = /^\P{L}*(?:I|[Ww]e|He|She|His|Her|My|Our|It|There|This|That|These|Those)\b/u;

/** "The trader opened her shop. The crew bought nets.": the text tells of others since. */
function turnsToOthers(words: string, there: Passage, upTo: number): boolean {
  const { masked, sentences } = ownWordsOf(there);
  const at = masked.lastIndexOf(words, upTo);
  const since = sentences.filter(({ start, end }) => start > at && end <= upTo);
  return since.some(({ start, end }) => {
    const own = masked.slice(start, end).trimStart();
    return /^\p{L}/u.test(own) && !goesOn.test(own);
  });
}

/** "At the gate stands a boy": who opens the sentence, or is presented by it. */
const presenting = /^\s*$|\b(?:stands|stood|sits|sat|waits|waited|lives|lived|comes|came) $/;

/** "A woman in the village showed us a picture.", and in the next paragraph what she says. */
function opensLast(words: string, previous: Passage | undefined, pronoun: Pronoun): boolean {
  const last = previous && lastOwnSentence(previous, previous.text.length);
  const own = last && ownWordsOf(previous as Passage).masked.slice(last.start);
  const at = own?.indexOf(words) ?? -1;
  // “A woman” is too little where the text tells which: “a woman who lives across the quay”.
  const rest = own?.slice(at + words.length) ?? '';
  const isCut = /^ (?:who|whom|whose|that)\b/.test(rest) || undergoes.test(rest);
  return (
    at >= 0 &&
    !isCut &&
    presenting.test(own?.slice(0, at) ?? '') &&
    !tellsOfTwo(words, previous as Passage, (previous as Passage).text.length, pronoun)
  );
}

/** "A man was shot": of whom it is told what befell him, others speak. */
const undergoes =
  /^ (?:[^,.;:]{2,60} )??(?:(?:(?:was|is|has been|had been|got) (?:\p{Ll}+ly |later |also ){0,2}(?:\p{Ll}{2,}(?:ed|en|wn)|dead|shot|found|held|hit|hurt|cut|struck)|died|drowned)\b)/u;

/** Whether the story has named anybody so far who may be a "he", or a "she". */
function namesAnother(pronoun: Pronoun, passage: Passage, before: number, story: Story): boolean {
  const may = ({ kind, name }: Passage['mentions'][number]) =>
    kind === 'person' && (story.genders().get(name) ?? pronoun) === pronoun;
  const mayBe = ({ gender }: Person) => (gender ?? pronoun) === pronoun;
  return (
    passage.mentions.some((one) => one.end <= before && may(one)) ||
    loneNames(passage).some((one) => one.end <= before && mayBe(one)) ||
    story.passages.some((one) => one.mentions.some(may) || loneNames(one).some(mayBe))
  );
}

/** "An onlooker told", "one pupil, who was not there, said". */
const verb = /^(?:, [^,]{2,80},| who [^,.;]{2,60})? (?:(?:has|had|also|later|then|\p{Ll}+ly) )*(\p{Ll}+)/u;

function tells(words: string, text: string): boolean {
  const at = text.lastIndexOf(words);
  if (at < 0) return false;
  const rest = text.slice(at + words.length, at + words.length + 120);
  return isTelling(verb.exec(rest)?.[1] ?? '');
}
