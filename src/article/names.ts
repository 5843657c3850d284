/** Names in the text to mentions: who or what is meant, by the authority file or by the fullest form in the clipping. */
import type { VFile } from 'vfile';
import { authorityOf } from './authority.ts';
import { type Candidate, findCandidates } from './names/candidates.ts';
import { findKnown, type NameKind } from './names/known.ts';
import { type Context, isShown, isThings } from './names/shown.ts';
import { standsAlone } from './names/alone.ts';
import { addMononyms } from './names/mononyms.ts';
import { addShortForms } from './names/short-forms.ts';
import { namedTogether } from './names/together.ts';
import { readSmall } from './names/opening-capitals.ts';
import { fullerNames, surnameOf } from './names/fuller.ts';
import { once } from './once.ts';
import { wordsOf } from './plain.ts';
import { verbFollows } from './grammar/verbs.ts';
import { namingBlocks } from './roles.ts';
import { capitalsIn } from './runs.ts';
import type { Root, RootContent } from './tree.ts';

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
    const all = [...candidates.values()].flat();
    const full = fullerNames(all);
    const add = (isPerson: IsPerson) => addCandidates(candidates, mentions, full, isPerson);
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
  };
}

/** Whether a word with a capital stands in the blocks, whose words are gathered once and only if any is asked for. */
function capitalWordsOf(blocks: RootContent[]): (word: string) => boolean {
  const words = once(
    () =>
      new Set(
        blocks.flatMap((block) => {
          const text = wordsOf(block);
          return capitalsIn(text).map(({ start, end }) => text.slice(start, end));
        }),
      ),
  );
  return (word) => words().has(word);
}

/** Of the candidates' surnames, those that act or own something where they stand alone. */
function surnamesAlone(blocks: RootContent[], candidates: Candidate[]): Set<string> {
  const surnames = new Set(candidates.map(({ name }) => surnameOf(name)));
  const alone = new Set<string>();
  for (const block of blocks) {
    const text = wordsOf(block);
    for (const { start, end } of capitalsIn(text)) {
      const word = text.slice(start, end);
      if (word.length < 3 || !surnames.has(word) || alone.has(word) || !standsAlone(text, start)) continue;
      const rest = text.slice(end, end + 60);
      const lead = text.slice(Math.max(0, start - 12), start);
      if (ownsOrIsTold.test(rest) || saidBefore.test(lead) || verbFollows(rest)) alone.add(word);
    }
  }
  return alone;
}

/** What stands before a capital that is no name's. */
const opensSentence = /(?:^|[.!?:]["'”’]?\s+)$/;

/**
 * "Hosting Cook": where somebody bears a surname, whoever else is to bear it must be shown to, be named twice, or be named
 * amid a sentence before anybody else who bears it.
 */
function surnamesBorne(mentions: Map<RootContent, Mention[]>, candidates: Candidate[]) {
  const people = [...mentions.values()].flat().filter(({ kind }) => kind === 'person');
  const names = candidates.map(({ name }) => name);
  const firstAt = new Map<string, number>();
  for (const [at, name] of names.entries()) if (!firstAt.has(name)) firstAt.set(name, at);
  const borne = new Map<string, number>();
  for (const { name } of people) {
    const surname = surnameOf(name);
    // Whoever the authority file lists is known before anybody is named.
    borne.set(surname, Math.min(borne.get(surname) ?? Infinity, firstAt.get(name) ?? -1));
  }
  return (surname: string, name: string, opens: boolean) => {
    const at = firstAt.get(name) ?? -1;
    const first = borne.get(surname);
    return first !== undefined && (opens || at > first) && at === names.lastIndexOf(name);
  };
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
    const text = wordsOf(block);
    for (const { name, kind, start, end, titled } of names) {
      if (found.some((other) => start < other.end && other.start < end)) continue;
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

/** "Lindqvist’s boat", "Lindqvist, a captain": somebody by that name. */
const ownsOrIsTold = /^(?:['’]s\b|, (?:an?|who|whose|now|then|formerly) )/;

/** "…,” said Kessler: verbs of which whoever follows is the subject, never the one who is told. */
const saidBefore = /[”"’'»“] (?:said|says|added|adds|replied|recalled|joked|explained|insisted) $/;
