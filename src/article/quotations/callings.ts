/** “The singer” to the one person of the passages about it who can be meant. */
import { subjectsOf } from './acting.ts';
import { only, type Passage, type Referent, referentOf, type Story } from './story.ts';
import { opensRelative } from './subjects.ts';

/** How many passages back all who act must be one, for a calling to stand for them. */
const scene = 4;

/** "The singer" can mean the one person who acts, or of whom it is told what they do, in the passages about it. */
export function onlyActor(passage: Passage, before: number, story: Story): Referent | null {
  const genders = story.genders();
  const acting = [passage, ...story.passages.slice(-scene)].flatMap((one) => {
    const end = one === passage ? before : one.text.length;
    const beside = one.mentions.filter((mention) => mention.end <= end && opensRelative(mention, one.text));
    return [...subjectsOf(one, end), ...beside];
  });
  const people = acting.filter(({ kind, name }) => kind === 'person' && genders.get(name) !== 'it');
  return only(people.map(referentOf));
}
