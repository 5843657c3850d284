/** An attribution to the speaker as a fact: whom its name, pronoun or role means in the story so far. */
import { evidence } from '../../evidence.ts';
import type { Mention } from '../../names.ts';
import { fitsGiven } from '../../names/styles.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { aliasAt, aliasOf } from './aliases.ts';
import type { Attribution } from '../saying/attribution.ts';
import { isEndOfName } from './named-so.ts';
import { isOwned, withOwner } from './owners.ts';
import { withPossessor } from './possessors.ts';
import { referent } from './referents.ts';
import type { Meant } from './meant.ts';
import { byRole } from './roles.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';
import { isSilent } from './silent-ones.ts';

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
  const near = [...story.passages.slice(-reach), passage];
  const words = 'role' in who && isOwned(who.role) ? who.role : found.value;
  const alias =
    'mention' in who ? null : (('role' in who ? aliasAt(passage.text, end) : null) ?? aliasOf(words, near));
  const {
    value,
    note = composedNote(who, passage),
    meant,
  } = alias === null ? found : called(alias, found.value);
  const basis = note === undefined ? 'stated' : 'inferred';
  const speaker: TextFact = {
    value,
    basis,
    ...evidence(block, start, end),
    ...(note !== undefined && { note }),
  };
  return { speaker, ...(meant && { meant }) };
}

/** "The mill’s owner" of "the mill, whose owner wrote". */
function composedNote(who: Attribution['who'], { text }: Passage): string | undefined {
  if (!('role' in who) || text.includes(who.role)) return undefined;
  const [owner] = /^.+’s?(?= \p{Ll}[\p{L} -]*$)/u.exec(who.role) ?? [];
  return owner === undefined ? undefined : `“whose” means ${owner} here`;
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
    const { composed } = who.mention;
    return value === null ? null : { value, ...(composed !== undefined && { note: composed }) };
  }
  if ('role' in who) return byRole(who.role, passage, place, spoke, story);
  const found = referent(who.pronoun, passage, place.before, spoke, story);
  if (!found) return null;
  const { mention: meant } = found;
  const full = found.name.includes(' ') ? null : story.fullForms.ofWord(found.name);
  const name = full ?? found.name;
  const value = who.pronoun === 'it' && !meant ? inFull(name, passage, place, spoke, story) : name;
  const hasSpoken = [...spoke, ...story.speakers].includes(value);
  const { pronoun } = who;
  const isOne = pronoun === 'he' || pronoun === 'she';
  if (!meant && !hasSpoken && isOne && isSilent(value, passage, place.before, pronoun, story)) return null;
  const known = meant || !isOwned(value) ? value : ownedBefore(value, passage, place.before, story);
  if (known === null) return null;
  return { value: known, note: `“${who.pronoun}” can only mean ${known} here`, ...(meant && { meant }) };
}

/** "It" may be "the service", which has a name, or "a message", which somebody sent. */
function inFull(
  name: string,
  passage: Passage,
  place: { start: number; before: number },
  spoke: string[],
  story: Story,
): string {
  const at = passage.text.slice(0, place.before).lastIndexOf(name);
  const previous = story.passages.at(-1);
  const there = at < 0 && previous ? previous.text.lastIndexOf(name) : -1;
  const found =
    previous && there >= 0
      ? byRole(name, previous, { start: there, before: there }, [], {
          ...story,
          passages: story.passages.slice(0, -1),
        })
      : byRole(name, passage, at < 0 ? place : { start: at, before: at }, spoke, story);
  return found?.value ?? name;
}

/** "Her husband sat there": whose he is, where he was brought up last. */
function ownedBefore(words: string, passage: Passage, before: number, story: Story): string | null {
  const here = passage.text.slice(0, before).lastIndexOf(words);
  const back = here >= 0 ? -1 : story.passages.findLastIndex(({ text }) => text.includes(words));
  const there = story.passages[back];
  const at = there?.text.lastIndexOf(words) ?? here;
  if (at < 0) return null;
  const then = there
    ? { ...story, passages: story.passages.slice(0, back), speakers: [], topic: null }
    : story;
  const one = there ?? passage;
  return withOwner(words, one, at, (pronoun) => referent(pronoun, one, at, [], then))?.value ?? null;
}

const isStyled = /\b(?:Mr|Mrs|Ms|Miss|Lord|Lady)\.? $/;

/** A name as the clipping gives it in full; null where two of its people could be meant. */
function fullNameOf({ name, start, known }: Mention, { text }: Passage, story: Story): string | null {
  if (known) return name;
  const full = name.includes(' ') ? undefined : story.fullForms.ofWord(name);
  const [style] = isStyled.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  // "Mr Quist" where Ada Quist is called Mrs: he has no fuller name than that.
  if (style && isEndOfName(name, story.everything)) return style + name;
  if (style) return full && fitsGiven(full, style) ? full : name;
  return full === undefined ? withPossessor(name, text, start) : full;
}
