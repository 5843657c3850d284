/** Names in the text to mentions: who or what is meant, by the authority file or by the fullest form in the clipping. */
import type { VFile } from 'vfile';
import { authorityOf } from './authority.ts';
import { type Candidate, findCandidates } from './names/candidates.ts';
import { pronounOf } from './names/given.ts';
import { findKnown, type NameKind } from './names/known.ts';
import { addShortForms } from './names/short-forms.ts';
import { wordsOf } from './plain.ts';
import { endsInPerson } from './quotations/people.ts';
import { isReporting } from './quotations/reporting.ts';
import { verbFollows } from './quotations/subjects.ts';
import { textBlocks } from './roles.ts';
import { capitalsIn } from './runs.ts';
import type { Root, RootContent } from './tree.ts';

/** A name at its place in a block's words. */
export type Mention = { name: string; kind: NameKind; known: boolean; start: number; end: number };

declare module 'vfile' {
  interface DataMap {
    mentions: ReadonlyMap<RootContent, Mention[]>;
  }
}

export function names() {
  return (tree: Root, file: VFile) => {
    const authority = authorityOf(file);
    const blocks = textBlocks(tree);
    const mentions = new Map<RootContent, Mention[]>();
    const candidates = new Map<RootContent, Candidate[]>();
    for (const block of blocks) {
      const text = wordsOf(block);
      mentions.set(
        block,
        findKnown(text, authority).map((name) => ({ ...name, known: true })),
      );
      if (block.type !== 'heading') candidates.set(block, findCandidates(text));
    }
    const alone = surnamesAlone(blocks, candidates);
    addCandidates(candidates, mentions, alone, (name) => name.includes(' '));
    addShortForms(mentions, authority);
    const styled = addCandidates(candidates, mentions, alone, (name) => !name.includes(' '));
    // "Prince Andrew" is Andrew where he is named again.
    if (styled) addShortForms(mentions, authority);
    for (const found of mentions.values()) found.sort((a, b) => a.start - b.start);
    file.data.mentions = mentions;
  };
}

/** Of the candidates' surnames, those that act or own something where they stand alone. */
function surnamesAlone(blocks: RootContent[], candidates: Map<RootContent, Candidate[]>): Set<string> {
  const surnames = new Set([...candidates.values()].flat().map(({ name }) => surnameOf(name)));
  const alone = new Set<string>();
  for (const block of blocks) {
    const text = wordsOf(block);
    for (const { start, end } of capitalsIn(text)) {
      const word = text.slice(start, end);
      if (!surnames.has(word) || alone.has(word) || !standsAlone(text, start)) continue;
      const rest = text.slice(end, end + 60);
      const lead = text.slice(Math.max(0, start - 12), start);
      if (/^['’]s\b/.test(rest) || saidBefore.test(lead) || verbFollows(rest)) alone.add(word);
    }
  }
  return alone;
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) as string;
}

/** Adds names that the authority file lacks, where something about them shows what they are; whether there were any. */
function addCandidates(
  candidates: Map<RootContent, Candidate[]>,
  mentions: Map<RootContent, Mention[]>,
  alone: Set<string>,
  wanted: (name: string) => boolean,
): boolean {
  let added = false;
  for (const [block, names] of candidates) {
    const found = mentions.get(block) as Mention[];
    const text = wordsOf(block);
    for (const { name, kind, start, end, titled } of names) {
      if (!wanted(name) || found.some((other) => start < other.end && other.start < end)) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      if (kind === 'person' && !titled && !isPerson(name, before, text.slice(end, end + 200), alone))
        continue;
      found.push({ name, kind, known: false, start, end });
      added = true;
    }
  }
  return added;
}

const office =
  /\b(?:president|minister|secretary|chairman|chairwoman|chief|director|governor|senator|mayor|judge|general|colonel|captain|sergeant|officer|commissioner|ambassador|envoy|spokes(?:man|woman|person)|leader|coach|manager|executive|editor|professor|analyst|economist|historian|author|writer|actor|actress|singer|lawyer|attorney|founder|owner|resident|teacher|doctor|scientist|researcher|head|mother|father|wife|husband|son|daughter|brother|sister|columnist|journalist|reporter),? $/i;

/** A run of capitals is a person's name if it speaks, has an age or an office, or is called by its surname elsewhere. */
function isPerson(name: string, before: string, after: string, alone: Set<string>): boolean {
  if (name.split(' ').length < 2) return false;
  if (/^,? (?:aged? )?\d{1,2},/.test(after) || office.test(before)) return true;
  if (/, $/.test(before) && /^,/.test(after) && endsInPerson(before.slice(0, -2))) return true;
  if (/^,? (?:who|a|an|the|his|her)\b/.test(after) && /^, /.test(after)) return true;
  if (pronounOf.has(name.split(' ', 1)[0] as string)) return true;
  if (/(?:^|[.!?] )$/.test(before) && verbFollows(after) && /\b(?:he|she|his|her)\b/.test(after)) return true;
  const next = /^,?\s+(?:also |later |then |recently )?(\p{L}+)/u.exec(after)?.[1];
  if (next && isReporting(next)) return true;
  const last = /(\p{L}+)\s+$/u.exec(before)?.[1];
  if (last && isReporting(last)) return true;
  const surname = surnameOf(name);
  return surname.length > 2 && alone.has(surname);
}

/** "…,” said Kessler: verbs of which whoever follows is the subject, never the one who is told. */
const saidBefore = /[”"’'»“] (?:said|says|added|adds|replied|recalled|joked|explained|insisted) $/;

/** Capitalised words that stand alone, as surnames do; those that act or own something are somebody's. */
const loneCapital =
  /(?:(?<![\p{L}.’'-][ \u00A0]?)|(?<=\p{Ll}[,;]? ))\p{Lu}\p{L}+(?=['’]s|[ ,.;:?!)”"]|$)(?! \p{Lu})/uy;

function standsAlone(text: string, start: number): boolean {
  loneCapital.lastIndex = start;
  return loneCapital.test(text);
}
