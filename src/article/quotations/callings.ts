/** “The singer” to the one person of the passages about it who can be meant. */
import type { Mention } from '../names.ts';
import { subjectsOf } from './acting.ts';
import { onlySpeaker } from './certain.ts';
import { only, type Passage, type Referent, referentOf, type Story } from './story.ts';
import { opensRelative } from './subjects.ts';

/** How many passages back all who act must be one, for a calling to stand for them. */
const scene = 4;

/** "The singer" can mean the one person who acts, or of whom it is told what they do, in the passages about it. */
export function onlyActor(passage: Passage, before: number, story: Story): Referent | null {
  const here = actorsBefore(passage, before, story);
  // Whoever alone spoke right before goes on, whoever else acted further back.
  const speaker = here.length > 0 ? null : onlySpeaker(story, ({ kind }) => kind === 'person');
  const goesOn = speaker !== null && !isSomebodys(speaker.name, story.passages);
  const earlier = story.passages.slice(-scene).flatMap((one) => actorsBefore(one, one.text.length, story));
  return goesOn ? speaker : only([...here, ...earlier].map(referentOf));
}

function actorsBefore(passage: Passage, before: number, story: Story): Mention[] {
  const genders = story.genders();
  const beside = passage.mentions
    .filter(({ end }) => end <= before)
    .filter((one) => opensRelative(one, passage.text));
  return [...subjectsOf(passage, before), ...beside].filter(
    ({ kind, name }) => kind === 'person' && genders.get(name) !== 'it',
  );
}

/** "Her agent, Ada Quist": whoever is somebody's agent is not "the singer". */
function isSomebodys(name: string, passages: Passage[]): boolean {
  return passages.some(({ text, mentions }) =>
    mentions.some(
      (one) => one.name === name && whose.test(text.slice(Math.max(0, one.start - 60), one.start)),
    ),
  );
}

const whose = /\b(?:his|her|their|its|['’]s) (?:[\p{L}-]+ ){0,3}[\p{L}-]+,? $/iu;
