/** An attribution to the speaker as a fact: whom its name, pronoun or role means in the story so far. */
import { evidence } from '../evidence.ts';
import { pronounOf } from '../names/given.ts';
import type { Mention } from '../names.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { bearerOf, fullPhrase } from './bearers.ts';
import { type Passage, referent, type Story } from './referents.ts';

export type Named = { speaker: TextFact; meant?: Mention };

export function speakerOf(
  { who, start, end }: Attribution,
  block: RootContent,
  passage: Passage,
  at: number,
  spoke: string[],
  story: Story,
): Named | null {
  const place = evidence(block, start, end);
  if ('mention' in who) return { speaker: { value: who.mention.name, basis: 'stated', ...place } };
  const before = Math.min(at, start);
  if ('pronoun' in who) {
    const meant = referent(who.pronoun, passage, before, spoke, story);
    if (!meant) return null;
    const note = `“${who.pronoun}” can only mean ${meant.name} here`;
    return {
      speaker: { value: meant.name, basis: 'inferred', ...place, note },
      ...(meant.mention && { meant: meant.mention }),
    };
  }
  const role = who.role.replace(/\s+/g, ' ');
  if (someOfThem.test(role) || isShared(role, [...story.passages, passage])) return null;
  const bearer = bearerOf(role, passage, start, story);
  if (bearer) {
    const note = `“${role}” is that of ${bearer.name}`;
    return { speaker: { value: bearer.name, basis: 'inferred', ...place, note }, meant: bearer };
  }
  const given = kinAndName.exec(role)?.[1];
  if (given && pronounOf.has(given)) return { speaker: { value: given, basis: 'stated', ...place } };
  const full = fullPhrase(role, passage, start, story);
  if (full && full.length > role.length)
    return { speaker: { value: full, basis: 'inferred', ...place, note: `“${role}” is ${full}` } };
  return { speaker: { value: role, basis: 'stated', ...place } };
}

/** "My neighbor Ruth": the name says best who it is. */
const kinAndName = /^(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{Ll}+\s){1,3}(\p{Lu}\p{Ll}+)$/u;

/** Says how many there were to choose from, or that it was somebody, not who spoke. */
const someOfThem =
  /^(?:one|some|many|several|both|two|three|others?|another|each|most)(?: of (?:them|those|us|the (?:two|three|four|pair|group)))?$|\b(?:some|any|every|no)(?:body|one)$/i;

/** A surname that two people of the clipping bear. */
function isShared(role: string, passages: Passage[]): boolean {
  return passages.some(({ mentions }) => mentions.some(({ name }) => name.endsWith(` ${role}`)));
}
