/** The people of a clipping to "he" or "she", where its own words say which: by style (Mr, Ms) or by pronouns near. */
import type { Mention } from '../names.ts';
import { ownWordsOf } from './sentences.ts';
import type { Passage } from './referents.ts';

export type Gender = 'he' | 'she';

const styles: [Gender, RegExp][] = [
  [
    'he',
    /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother|spokesman|chairman|congressman|councilman|his (?:father|brother|son|husband)|actor)\.?,? $/,
  ],
  [
    'she',
    /\b(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Sister|spokeswoman|chairwoman|congresswoman|councilwoman|her (?:mother|sister|daughter)|actress)\.?,? $/,
  ],
];
const male = /\b(?:he|him|his|himself)\b/i;
const female = /\b(?:she|her|hers|herself)\b/i;

/** Names of whom the clipping says both, or neither, are not in the map. */
export function gendersIn(passages: Passage[]): Map<string, Gender> {
  const votes = new Map<string, { he: number; she: number }>();
  const vote = (name: string, gender: Gender, weight: number) => {
    const one = votes.get(name) ?? { he: 0, she: 0 };
    one[gender] += weight;
    votes.set(name, one);
  };
  for (const passage of passages) {
    const people = passage.mentions.filter(({ kind }) => kind === 'person');
    if (people.length === 0) continue;
    for (const { name, start } of people) {
      const lead = passage.text.slice(Math.max(0, start - 24), start);
      for (const [gender, style] of styles) if (style.test(lead)) vote(name, gender, 3);
    }
    for (const [name, words] of sentencesAbout(passage, people)) {
      const he = male.test(words);
      if (he !== female.test(words)) vote(name, he ? 'he' : 'she', 1);
    }
  }
  const genders = new Map<string, Gender>();
  for (const [name, { he, she }] of votes) {
    if (he > 2 * she) genders.set(name, 'he');
    if (she > 2 * he) genders.set(name, 'she');
  }
  return genders;
}

/** The reporter's own words of each sentence that names one person and no other. */
function sentencesAbout(passage: Passage, people: Mention[]): [name: string, words: string][] {
  const { masked, sentences } = ownWordsOf(passage);
  return sentences.flatMap(({ start, end }): [string, string][] => {
    const names = new Set(
      people.filter((one) => one.start >= start && one.start < end).map(({ name }) => name),
    );
    const [name] = names;
    return names.size === 1 && name !== undefined ? [[name, masked.slice(start, end)]] : [];
  });
}
