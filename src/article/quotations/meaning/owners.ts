/** “Her husband” to “Ada Quist’s husband”: words that say whose somebody is tell who it is only with the owner’s name. */
import { isCalling, isThing } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Meant } from './meant.ts';
import type { Referent } from './story.ts';

const owned = /^([Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:own )?(?=\p{Ll})/u;
const subjects: Record<string, string> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** Whether the words begin with a pronoun that says whose somebody is; "my mother" is the writer's, "His Honour" nobody's. */
export function isOwned(words: string): boolean {
  return owned.test(words);
}

/** `at` is where the words stand. Null where it stays open whose somebody is, or where the owner has no name. */
export function withOwner(
  words: string,
  passage: Passage,
  at: number,
  referent: (pronoun: string) => Referent | null,
): Meant | null {
  const [lead = '', pronoun = ''] = owned.exec(words) ?? [];
  const whose = subjects[pronoun.toLowerCase()] ?? '';
  const thing = whose === 'it' ? thingBefore(passage, at) : null;
  const found = thing === null ? referent(whose) : null;
  const owner = thing ?? (found && ownerOf(found, whose));
  if (owner === null) return null;
  return {
    value: `${owner}’s ${words.slice(lead.length)}`,
    note: `“${pronoun}” can only mean ${owner} here`,
  };
}

/** A body is told from others by what it is: "the union’s contract"; of people, "the man’s brother" is anybody. */
function ownerOf({ name, mention }: Referent, whose: string): string | null {
  if (mention) return mention.name;
  return whose === 'it' && /^the /i.test(name) ? name.replace(/^The /, 'the ') : null;
}

/** "The boat was, in the words of its owner": the thing that opens the sentence; a body may have a name. */
function thingBefore(passage: Passage, at: number): string | null {
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(({ start }) => start <= at);
  const own = masked.slice(sentence?.start, at).trimStart();
  const [thing, noun = ''] = /^The (\p{Ll}[\p{L}-]*)/u.exec(own) ?? [];
  if (thing === undefined || isThing(noun) || isCalling(noun)) return null;
  return verbFollows(own.slice(thing.length)) ? `the ${noun}` : null;
}
