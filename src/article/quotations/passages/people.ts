/** The reporter's own words to whoever speaks without a name in them: people ("my mother", "a police spokesman"), and papers. */
import { isAgentBeforeName } from '../../grammar/agents.ts';
import { isCalling, noun as nounOf, papers } from '../../grammar/nouns.ts';
import type { Gender } from './genders.ts';
import { loneNames } from './lone-names.ts';
import { kinIn } from '../../names/kin-words.ts';
import { pronounOf } from '../../names/given.ts';
import { matchesIn } from '../../text/matches.ts';
import { onceEach } from '../../asking/once-each.ts';
import type { Passage } from './passage.ts';
import { personNouns } from './person-nouns.ts';
import { ownWordsOf } from './sentences.ts';
import { complementsOf } from '../../grammar/noun-phrase.ts';
import { verbFollows } from '../../grammar/verbs.ts';

/** Somebody, or something that speaks, by the words that stand for it; `end` is an offset in the passage. */
export type Unnamed = { words: string; end: number };

const written = new RegExp(nounOf(papers), 'gu');
/** A paper is told from others by whose it is. */
const whose = /^\s(?:from|by|of)\s/;

/** What stands before those who act or speak, where no verb follows: a sentence's beginning, a verb of saying, "according to". */
const entrance =
  /(?:^\s*|\baccording to |\b(?:said|added|replied|asked|told|warned|met|called|rang|interviewed|(?:spoke|talked) (?:to|with)) )$/i;
const apposed = /^(?:, \p{Lu}\p{L}+|\s(?:called|named))?,?\s(?:\p{Lu}[\p{L}.]*\s)?$/u;

/** "His wife, Darlene, has the last word": one name alone is nobody's full name, but says best who it is. */
const givenAfter = /^,\s(?!\p{Lu}\p{Ll}+day\b)(\p{Lu}\p{Ll}+),\s/u;
/** "His sister Marion, who came along": beside whoever is somebody's, without a comma. */
const givenBeside = /^\s(?!\p{Lu}\p{Ll}+day\b)(\p{Lu}\p{Ll}+)(?=,?\s(?!\p{Lu}))/u;
/** "A mechanic from Ayr, Ada Quist, was": who that is, where a given name tells that it is not where Ayr is. */
const fullAfter = /^,\s((\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+),\s/u;

function fullNameAfter(rest: string): string | undefined {
  const [, name, given = ''] = fullAfter.exec(rest) ?? [];
  return pronounOf.has(given) ? name : undefined;
}

const isSomebodys = /^(?:his|her|their|my|our) /i;

/** How far before the words what tells that they are somebody may stand. */
const near = 60;

export type Person = Unnamed & { gender: Gender | null };

/** The nameless people who act or speak before an offset, and whom a pronoun may mean; each by its words once. */
export function peopleBefore(passage: Passage, before: number, pronoun: Gender): Unnamed[] {
  return namelessIn(passage).filter(({ end, gender }) => end <= before && (gender ?? pronoun) === pronoun);
}

/** All of them, each by its words once. */
export const namelessIn = onceEach((passage: Passage): Person[] => {
  const { masked, sentences } = ownWordsOf(passage);
  const found = new Map<string, Person>();
  const lone = loneNames(passage);
  for (const { start, end } of sentences) {
    const own = masked.slice(start, end);
    for (const { 0: noun, index, groups } of personNouns(own)) {
      const words = noun + complementsOf(own.slice(index + noun.length));
      const after = start + index + words.length;
      const { 0: beside = '', 1: given } =
        (isSomebodys.test(words) && givenBeside.exec(masked.slice(after, end))) || [];
      const rest = masked.slice(after + beside.length, end);
      if (
        /^\sof\s|^(?:, \p{Ll}+)*,? and \p{Ll}+ /u.test(rest) ||
        predicative.test(own.slice(Math.max(0, index - near), index)) ||
        hasNameBeside(passage, lone, start + index, after)
      )
        continue;
      const gender = groups?.['she'] ? 'she' : groups?.['he'] ? 'he' : null;
      // "A student of a university, Zaria, said": that is where it is.
      const called =
        given ??
        fullNameAfter(rest) ??
        ((!/ (?:of|at|from|in|for) /.test(words) && givenAfter.exec(rest)?.[1]) || words);
      if (
        entrance.test(own.slice(Math.max(0, index - near), index)) ||
        /^,?\swho\s/.test(rest.replace(givenAfter, ', ')) ||
        verbFollows(rest)
      )
        found.set(noun.toLowerCase(), found.get(noun.toLowerCase()) ?? { words: called, end: after, gender });
    }
  }
  for (const { whose, given, pronoun, start, end } of kinIn(masked)) {
    const isNamed = passage.mentions.some((one) => one.start < end && start < one.end);
    if (!isNamed && /^\p{Lu}.*['’]/u.test(whose)) found.set(given, { words: given, end, gender: pronoun });
  }
  for (const one of lone) found.set(one.words, found.get(one.words) ?? one);
  return [...found.values()];
});

/** "When she was a student": what somebody is, and nobody else. */
const predicative =
  /(?<!\b[Ii]t )\b(?:is|was|are|were|be|been|being|as|becomes?|became) (?:not |also |once |still )?$/;

/** "The menu is a single sheet": what a paper is, and no other. */
const isA = /\b(?:is|was) $/;

/** "Her companion, Joaquín Abreu", "Her brother Jack", "Prakash Lal, a driver": whoever is named beside the words needs no others. */
function hasNameBeside({ text, mentions }: Passage, lone: Person[], from: number, to: number): boolean {
  const starts = [...mentions.map(({ start }) => start), ...lone.map(({ words, end }) => end - words.length)];
  return (
    starts.some((start) => start >= to && isApposed(text.slice(to, start))) ||
    [...mentions, ...lone].some(
      ({ end }) => end <= from && /^\*?,\s(?:née\s[^,]+,\s)?$/.test(text.slice(end, from)),
    )
  );
}

/** Not "sister to teacher Quist", who is another. */
const apposedCalling =
  /^, (?:(?!(?:of|to|for|from|in|at|by|with) )\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*) $/u;

/** "The snake man, licensed catcher Joaquín Abreu": what else he is may stand before the name. */
function isApposed(gap: string): boolean {
  const calling = apposedCalling.exec(gap)?.[1];
  return apposed.test(gap) || (calling !== undefined && (isCalling(calling) || isAgentBeforeName(calling)));
}

/** The papers in the last sentence before an offset that has any: "the letter from head office". */
export function papersBefore(passage: Passage, before: number): Unnamed[] {
  const { masked, sentences } = ownWordsOf(passage);
  for (const { start, end } of sentences.filter((one) => one.start < before).reverse()) {
    const own = masked.slice(start, Math.min(end, before));
    const all = matchesIn(own, written).filter(({ index }) => !/\bin $/i.test(own.slice(0, index)));
    const subjects = all.filter(({ index }) => !isA.test(own.slice(0, index)));
    const found = subjects.length > 0 ? subjects : all;
    if (found.length > 0)
      return found.map(({ 0: noun, index }) => {
        const rest = own.slice(index + noun.length);
        const words = whose.test(rest) ? noun + complementsOf(rest) : noun;
        return { words, end: start + index + words.length };
      });
  }
  return [];
}
