/** An attribution to the speaker as a fact: whom its name, pronoun or role means in the story so far. */
import { evidence } from '../../evidence.ts';
import type { Mention } from '../../names.ts';
import { fitsGiven } from '../../names/styles.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { aliasOf } from './aliases.ts';
import type { Attribution } from '../saying/attribution.ts';
import { withPossessor } from './possessors.ts';
import { referent } from './referents.ts';
import { byRole, type Meant } from './roles.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';

export type Named = { speaker: TextFact; meant?: Mention };

/** How many passages back somebody may have given a name. */
const reach = 6;

export function speakerOf(
  { who, start, end }: Attribution,
  block: RootContent,
  passage: Passage,
  at: number,
  spoke: string[],
  story: Story,
): Named | null {
  const found = whoIs(who, passage, { start, before: Math.min(at, start) }, spoke, story);
  if (!found) return null;
  const alias = 'mention' in who ? null : aliasOf(found.value, [...story.passages.slice(-reach), passage]);
  const { value, note, meant } = alias === null ? found : called(alias, found.value);
  const basis = note === undefined ? 'stated' : 'inferred';
  const speaker: TextFact = {
    value,
    basis,
    ...evidence(block, start, end),
    ...(note !== undefined && { note }),
  };
  return { speaker, ...(meant && { meant }) };
}

function called(alias: string, words: string): Meant {
  return { value: alias, note: `${alias} is the name that “${words}” gave` };
}

function whoIs(
  who: Attribution['who'],
  passage: Passage,
  place: { start: number; before: number },
  spoke: string[],
  story: Story,
): Meant | null {
  if ('mention' in who) {
    const value = fullNameOf(who.mention, passage, story);
    return value === null ? null : { value };
  }
  if ('role' in who) return byRole(who.role, passage, place, spoke, story);
  const found = referent(who.pronoun, passage, place.before, spoke, story);
  if (!found) return null;
  const { mention: meant } = found;
  const name = (!found.name.includes(' ') && story.fullForms.ofWord(found.name)) || found.name;
  // "It" may be "the service", which has a name.
  const value =
    who.pronoun === 'it' && !meant ? (byRole(name, passage, place, spoke, story)?.value ?? name) : name;
  return { value, note: `“${who.pronoun}” can only mean ${value} here`, ...(meant && { meant }) };
}

const isStyled = /\b(?:Mr|Mrs|Ms|Miss|Lord|Lady)\.? $/;

/** A name as the clipping gives it in full; null where two of its people could be meant. */
function fullNameOf({ name, start, known }: Mention, { text }: Passage, story: Story): string | null {
  if (known) return name;
  const full = name.includes(' ') ? undefined : story.fullForms.ofWord(name);
  const [style] = isStyled.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  // "Mr Quist" where Ada Quist is called Mrs: he has no fuller name than that.
  if (style && story.everything.some(({ mentions }) => mentions.some((one) => one.name.endsWith(` ${name}`))))
    return style + name;
  if (style) return full && fitsGiven(full, style) ? full : name;
  return full === undefined ? withPossessor(name, text, start) : full;
}
