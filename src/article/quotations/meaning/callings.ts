/** “The singer” to the one person of the passages about it who can be meant. */
import type { Mention } from '../../names.ts';
import { endsInPerson } from '../../grammar/nouns.ts';
import { isReporting } from '../../grammar/reporting.ts';
import { onceEach } from '../../asking/once-each.ts';
import { patternsOf } from '../../text/patterns-of.ts';
import { subjectsOf } from '../passages/acting.ts';
import { onlySpeaker } from './certain.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { anyBefore } from './firsts-before.ts';
import { article, leadsTo } from './leads-to.ts';
import { placesNamed } from './named-so.ts';
import { passagesWith } from './passages-with.ts';
import { sentenceBefore } from './sentence-before.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';
import { opensRelative } from '../passages/subjects.ts';

/** How many passages back all who act must be one, for a calling to stand for them. */
const scene = 4;

/** "The singer" can mean the one person who acts, or of whom it is told what they do, in the passages about it. */
export function onlyActor(passage: Passage, before: number, story: Story): Referent | null {
  const here = actorsBefore(passage, before, story);
  // Whoever alone spoke right before goes on, whoever else acted further back.
  const speaker = here.length > 0 ? null : onlySpeaker(story, ({ kind }) => kind === 'person');
  const goesOn = speaker !== null && !isSomebodys(speaker.name, story);
  const earlier = story.passages.slice(-scene).flatMap((one) => actorsBefore(one, one.text.length, story));
  return goesOn ? speaker : only([...here, ...earlier].map(referentOf));
}

/** Whoever alone acts in the nearest of the sentences before in which anybody does: "the lorry driver" is Keith, who was said to leave milk. */
export function lastActor(passage: Passage, before: number, story: Story): Referent | null {
  for (const one of [passage, ...story.passages.slice(-1)]) {
    const limit = one === passage ? before : one.text.length;
    const { sentences } = ownWordsOf(one);
    for (const { start, end } of sentences.filter((sentence) => sentence.start < limit).reverse()) {
      const acting = actorsBefore(one, Math.min(end, limit), story).filter((actor) => actor.start >= start);
      if (acting.length > 0) return only(acting.map(referentOf));
    }
  }
  return null;
}

/** Whoever holds one of these is known without having been told of: "the parish clerk" need be nobody named before. */
const office =
  /^(?:.*(?:person|woman|man)|official|officer|boss|manager|director|owner|coach|captain|minister|premier|mayor|councillor|senator|president|chief|head|leader|secretary|prosecutor|inspector|superintendent|commissioner|ambassador|envoy|bishop|vicar|imam|rabbi|clerk|verger|caretaker|curator|warden|chaplain|umpire|referee|governor|judge|coroner|magistrate|counsel|lawyer|detective|sergeant|lady|editor|founder|author|reporter|interviewer|moderator)$/;

/** "The county engineer": an officer that a county or a town has. */
const officerOfPlace =
  /^[Tt]he (?:county|city|town|borough|parish|district|village|state|municipal|provincial|harbou?r|port) (?:engineer|surveyor|planner|architect|solicitor|archivist|librarian|historian|economist|vet(?:erinarian)?)$/;

/** Whether words end in what one in a place is: "the vicar", but not "the driver". */
export function isOffice(words: string): boolean {
  return office.test(/^[Tt]he (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}+)$/u.exec(words)?.[1] ?? '');
}

const ofSomebody = /\b(?:he|him|his|she|her)\b/i;

/** Words that bring up somebody by what nobody was called so far: "the lorry driver", where no driver was told of. */
export function isNewCalling(role: string, passage: Passage, before: number, story: Story): boolean {
  const noun = /^[Tt]he (?:[\p{L}\d-]+ ){0,3}(\p{Ll}+)$/u.exec(role)?.[1];
  if (noun === undefined || office.test(noun) || officerOfPlace.test(role) || !endsInPerson(role))
    return false;
  // “He was drunk,” the taxi driver said: of the one who was told of.
  const words = passage.spans.findLast(({ outerEnd }) => outerEnd <= before);
  if (words && ofSomebody.test(passage.text.slice(words.start, words.end))) return false;
  return !isWritten(passage.text.slice(0, before), noun) && !isWrittenBefore(noun, story);
}

/** In whatever letters. */
function isWritten(text: string, words: string): boolean {
  return text.toLowerCase().includes(words);
}

/** All paragraphs in small letters, and where each begins. */
const inSmall = onceEach((paragraphs: readonly Passage[]) => {
  const texts = paragraphs.map(({ text }) => text.toLowerCase());
  let end = 0;
  return { all: texts.join('\n'), ends: texts.map((text) => (end += text.length + 1)) };
});

function isWrittenBefore(words: string, { passages, paragraphs }: Story): boolean {
  const { all, ends } = inSmall(paragraphs);
  const at = all.indexOf(words);
  return at >= 0 && at < (ends[passages.length - 1] ?? 0);
}

/** An office or a party's member, by where: "the Conservative MP", "the Pentagon chief", "the California Republican". */
const placed =
  /^[Tt]he (?:[\p{L}\d-]+ ){1,2}(MP|MEP|MSP|TD|Republican|Democrat|Conservative|Liberal|Tory|Labour|Senator|Congressman|Congresswoman|\p{Ll}+)$/u;
const tells =
  /^(?:, [^,]{2,80},)? (?:has |had |have |also |later |then |did not |would not |\p{Ll}+ly )*(\p{Ll}+)/u;

/** Whoever told something in the sentence before, and opens it, goes on under an office of which the clipping has not told. */
export function tellerByOffice(role: string, passage: Passage, before: number, story: Story): Mention | null {
  const noun = placed.exec(role)?.[1];
  if (noun === undefined || (/^\p{Ll}/u.test(noun) && !office.test(noun))) return null;
  const last = sentenceBefore(before, passage, story);
  if (!last) return null;
  const { sentence, passage: there } = last;
  const acting = actorsBefore(there, sentence.end, story).filter(({ start }) => start >= sentence.start);
  const [first] = acting;
  const rest = ownWordsOf(there).masked.slice(first?.end, sentence.end);
  if (!first || !isReporting(tells.exec(rest)?.[1] ?? '')) return null;
  const named = there.mentions.filter(
    ({ start, end, kind }) => kind === 'person' && start >= sentence.start && end <= sentence.end,
  );
  if (![...acting, ...named].every(({ name }) => name === first.name)) return null;
  const here = passage.text.slice(0, before);
  const words = role.replace(/^[Tt]he /, '').toLowerCase();
  if (isTold(here, noun) || isToldBefore(noun, story)) return null;
  return isWritten(here, words) || isWrittenBefore(words, story) ? null : first;
}

/** "A minister": somebody has the office. */
function isTold(text: string, noun: string): boolean {
  return leadsTo(article, noun.toLowerCase(), text.toLowerCase()) && introducing(noun).test(text);
}

const isToldBefore = anyBefore(({ text }, noun) => isTold(text, noun), passagesWith);

const introducing = patternsOf(
  (noun) => new RegExp(`\\b(?:an?|another|one) (?:[\\p{L}-]+ ){0,3}${noun}\\b`, 'iu'),
);

export function actorsBefore(passage: Passage, before: number, story: Story): Mention[] {
  const genders = story.genders();
  const beside = passage.mentions
    .filter(({ end }) => end <= before)
    .filter((one) => opensRelative(one, passage.text));
  return [...subjectsOf(passage, before), ...beside].filter(
    ({ kind, name }) => kind === 'person' && genders.get(name) !== 'it',
  );
}

/** "Her agent, Ada Quist": whoever is somebody's agent is not "the singer". */
const isSomebodys = anyBefore(
  ({ text, mentions }, name) =>
    mentions.some(
      (one) => one.name === name && whose.test(text.slice(Math.max(0, one.start - 60), one.start)),
    ),
  placesNamed,
);

const whose = /\b(?:his|her|their|its|['’]s) (?:[\p{L}-]+ ){0,3}[\p{L}-]+,? $/iu;
