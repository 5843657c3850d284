/** Names in the text to mentions: who or what is meant, by the authority file or by the fullest form in the clipping. */
import type { VFile } from 'vfile';
import { authorityOf } from './authority.ts';
import { type Candidate, findCandidates } from './names/candidates.ts';
import { findKnown, type NameKind } from './names/known.ts';
import { type Context, isShown, isThings } from './names/shown.ts';
import { addMononyms } from './names/mononyms.ts';
import { addShortForms } from './names/short-forms.ts';
import { sectionPeople } from './names/section-people.ts';
import { shownOtherwise } from './names/shown-otherwise.ts';
import { namedTogether } from './names/together.ts';
import { capitalWordsOf, readSmall } from './names/opening-capitals.ts';
import { fullerNames, surnameOf } from './names/fuller.ts';
import { wordsOf } from './text/plain.ts';
import { namingBlocks } from './roles.ts';
import type { Root, RootContent } from './tree.ts';
import { surnamesAlone, opensSentence, surnamesBorne } from './names/surnames.ts';

/** A name at its place in a block's words; `composed` tells from what, where the clipping has it nowhere as a whole. */
export type Mention = {
  name: string;
  kind: NameKind;
  known: boolean;
  start: number;
  end: number;
  composed?: string;
};

declare module 'vfile' {
  interface DataMap {
    mentions: ReadonlyMap<RootContent, Mention[]>;
    /** Crossheads that are people's names. */
    sections: ReadonlySet<RootContent>;
  }
}

export function names() {
  return (tree: Root, file: VFile) => {
    const authority = authorityOf(file);
    const blocks = namingBlocks(tree);
    const mentions = new Map<RootContent, Mention[]>();
    const candidates = new Map<RootContent, Candidate[]>();
    const isWord = capitalWordsOf(blocks);
    for (const block of blocks) {
      const text = wordsOf(block);
      mentions.set(
        block,
        findKnown(text, authority).map((name) => ({ ...name, known: true })),
      );
      if (block.type !== 'heading') candidates.set(block, findCandidates(readSmall(text, isWord)));
    }
    const sections = sectionPeople(blocks);
    for (const [block, one] of sections) candidates.set(block, [one]);
    dropOthers(candidates, shownOtherwise(blocks, [...candidates.values()].flat()));
    const all = [...candidates.values()].flat();
    const full = fullerNames(all);
    const add = (isPerson: IsPerson) => addCandidates(candidates, mentions, full, isPerson);
    const heads = new Set([...sections.values()].map(({ name }) => name));
    add((name) => heads.has(name));
    add((name, context) => name.includes(' ') && isShown(name, context));
    const alone = surnamesAlone(blocks, all);
    const borne = surnamesBorne(mentions, all);
    add((name, { before }) => {
      const surname = surnameOf(name);
      return (
        name.includes(' ') &&
        alone.has(surname) &&
        !isThings(before) &&
        !borne(surname, name, opensSentence.test(before))
      );
    });
    const together = namedTogether(candidates, mentions);
    add((name) => together.has(name));
    addShortForms(mentions, authority);
    const styled = add((name) => !name.includes(' '));
    // "Prince Andrew" is Andrew where he is named again.
    if (styled) addShortForms(mentions, authority);
    addMononyms(mentions, wholeNames(all));
    for (const found of mentions.values()) found.sort((a, b) => a.start - b.start);
    file.data.mentions = mentions;
    file.data.sections = new Set(sections.keys());
  };
}

/** Leaves out the candidates that the clipping shows to be no one's name. */
function dropOthers(
  candidates: Map<RootContent, Candidate[]>,
  isOther: (one: Candidate, before: string) => boolean,
): void {
  for (const [block, found] of candidates) {
    const text = wordsOf(block);
    candidates.set(
      block,
      found.filter((one) => !isOther(one, text.slice(Math.max(0, one.start - 12), one.start))),
    );
  }
}

/** "Zsofie" to "Zsofie Quist", and to nothing where two of the clipping are called so. */
function wholeNames(candidates: Candidate[]): (first: string) => string | null {
  return (first) => {
    const people = candidates.filter(({ kind, name }) => kind === 'person' && name.startsWith(`${first} `));
    const names = new Set(people.map(({ name }) => name));
    // "Zsofie Quist Berg" is the same.
    const [shortest, ...others] = [...names].sort((a, b) => a.length - b.length);
    return shortest && others.every((name) => name.startsWith(`${shortest} `)) ? shortest : null;
  };
}

type IsPerson = (name: string, context: Context) => boolean;

/** Adds names that the authority file lacks, where something about them shows what they are; whether there were any. */
function addCandidates(
  candidates: Map<RootContent, Candidate[]>,
  mentions: Map<RootContent, Mention[]>,
  full: ReturnType<typeof fullerNames>,
  isPerson: IsPerson,
): boolean {
  let added = false;
  for (const [block, names] of candidates) {
    const found = mentions.get(block) as Mention[];
    for (const { name, kind, start, end, titled } of names) {
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const text = wordsOf(block);
      const context = {
        titled: titled || kind !== 'person',
        before: text.slice(Math.max(0, start - 90), start),
        after: text.slice(end, end + 200),
      };
      if (!isPerson(name, context)) continue;
      found.push({ name: full({ kind, name }), kind, known: false, start, end });
      added = true;
    }
  }
  return added;
}
