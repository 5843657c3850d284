/** An attribution to the speaker as a fact: whom its name, pronoun or role means in the story so far. */
import { evidence } from '../evidence.ts';
import { pronounOf } from '../names/given.ts';
import { afterName } from '../names/words.ts';
import type { Mention } from '../names.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { bearerOf, fullPhrase } from './bearers.ts';
import { onlyActor } from './callings.ts';
import { withPossessor } from './full-forms.ts';
import { endsInPerson } from '../grammar/nouns.ts';
import { isNobody } from './nobody.ts';
import { referent } from './referents.ts';
import type { Passage, Story } from './story.ts';
import { meantBy } from './stand-ins.ts';

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
  if ('mention' in who) {
    const value = nameOf(who.mention, passage, story);
    return value === null ? null : { speaker: { value, basis: 'stated', ...place } };
  }
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
  const named = passage.mentions.find((one) => isNamed(one, who.role, passage.text, start));
  if (named) return { speaker: { value: named.name, basis: 'stated', ...place } };
  const role = who.role.replace(/\s+/g, ' ');
  if (isNobody(role) || someOfThem.test(role) || isShared(role, [...story.passages, passage])) return null;
  const bearer = bearerOf(role, passage, start, story);
  if (bearer) {
    const note = `“${role}” is that of ${bearer.name}`;
    return { speaker: { value: bearer.name, basis: 'inferred', ...place, note }, meant: bearer };
  }
  const [, kin = '', given] = kinAndName.exec(role) ?? [];
  if (given && (pronounOf.has(given) || endsInPerson(kin)))
    return { speaker: { value: given, basis: 'stated', ...place } };
  const standIn = meantBy(
    role,
    (pronoun) => referent(pronoun, passage, before, spoke, story),
    () => onlyActor(passage, before, story),
    story.fullForms,
  );
  if (standIn === null) return null;
  if (standIn !== undefined) return { speaker: { basis: 'inferred', ...place, ...standIn } };
  const full = fullPhrase(role, passage, start, story);
  if (full && full.length > role.length)
    return { speaker: { value: full, basis: 'inferred', ...place, note: `“${role}” is ${full}` } };
  const value = withPossessor(role, passage.text, passage.text.indexOf(role, start));
  return { speaker: { value, basis: 'stated', ...place } };
}

/** "Rosa Lindqvist MS, RD": degrees after a name are no part of it. */
function isNamed({ kind, start, end }: Mention, role: string, text: string, from: number): boolean {
  const degree = text.slice(end + 1, start + role.length);
  return kind === 'person' && start >= from && text.startsWith(role, start) && afterName.test(degree);
}

/** A name as the clipping gives it in full; null where two of its people could be meant. */
function nameOf({ name, start, known }: Mention, { text }: Passage, story: Story): string | null {
  if (known || /\b(?:Mr|Mrs|Ms|Miss|Lord|Lady)\.? $/.test(text.slice(Math.max(0, start - 8), start)))
    return name;
  const full = name.includes(' ') ? undefined : story.fullForms.ofWord(name);
  return full === undefined ? withPossessor(name, text, start) : full;
}

/** "My neighbor Ruth", "the rapper Quist": the name says best who it is. */
const kinAndName = /^((?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)(?:\s\p{Ll}+){1,3})\s(\p{Lu}\p{Ll}+)$/u;

/** Says how many there were to choose from, or that it was somebody, not who spoke. */
const someOfThem =
  /^(?:one|some|many|several|both|two|three|others?|another|each|most)(?: of (?:them|those|us|the (?:two|three|four|pair|group)))?$|\b(?:some|any|every|no)(?:body|one)$/i;

/** A surname that two people of the clipping bear. */
function isShared(role: string, passages: Passage[]): boolean {
  return passages.some(({ mentions }) => mentions.some(({ name }) => name.endsWith(` ${role}`)));
}
