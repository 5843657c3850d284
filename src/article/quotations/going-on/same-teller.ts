/** A pronoun beside quoted words to whoever the words before it, or the sentence before, tell of: "Lindqvist says it is an omission. “It is no lie,” she says". */
import { evidence } from '../../evidence.ts';
import { isTelling } from '../../grammar/reporting.ts';
import { pronounOf } from '../../names/given.ts';
import type { Mention } from '../../names.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { subjectsOf } from '../passages/acting.ts';
import type { Attribution } from '../saying/attribution.ts';
import { askedBody } from '../meaning/asked-bodies.ts';
import { canBe, mayBeOwner } from '../meaning/certain.ts';
import type { Gender } from '../passages/genders.ts';
import type { Named } from '../meaning/resolve.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import type { Span } from '../marks/span.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from '../meaning/story.ts';
import { anybodyTelling, type Told } from './telling.ts';

export function sameTeller(
  { who, start, end }: Attribution,
  { span, sentence }: { span: Span; sentence: Sentence },
  block: RootContent,
  passage: Passage,
  story: Story,
): Named | null {
  if (!('pronoun' in who) || !/^(?:he|she|it|they)$/.test(who.pronoun)) return null;
  const upTo = Math.min(start, span.outerStart);
  // "When I rang the office they said": those, and no longer whoever told something before.
  if (who.pronoun === 'they' && askedBody(passage, upTo) !== undefined) return null;
  const nearer = passage.mentions.filter(
    (one) => one.kind === 'person' && one.start >= sentence.start && one.end <= upTo,
  );
  const near =
    nearer.length > 0
      ? actingAlone(nearer, who.pronoun, passage, { start: sentence.start, end: upTo })
      : null;
  const told = near ?? (nearer.length > 0 ? null : tellerBefore(sentence, block, passage, story));
  if (!told || !canBe(who.pronoun, told.value, { ...story, passages: [...story.passages, passage] }))
    return null;
  const note = `“${who.pronoun}” is ${told.value}, ${nearer.length > 0 ? 'of whom the words before it tell' : 'of whom the sentence before tells'}`;
  const speaker: TextFact = { value: told.value, basis: 'inferred', ...evidence(block, start, end), note };
  return { speaker, ...(told.meant && { meant: told.meant }) };
}

/** "Lindqvist told Berg that the Tern had sunk.", and in a paragraph of its own "“It blew,” she said": whoever said something right before goes on. */
export function tellerOfParagraphBefore(
  { who, start, end, verb }: Attribution,
  sentence: Sentence,
  block: RootContent,
  passage: Passage,
  story: Story,
  toldBefore: () => Told | null,
): Named | null {
  if (!('pronoun' in who) || !/^(?:he|she)$/.test(who.pronoun)) return null;
  const { masked } = ownWordsOf(passage);
  if (passage.text.slice(0, sentence.start).trim() !== '') return null;
  if (/\p{L}/u.test(masked.slice(sentence.start, start))) return null;
  const told = toldBefore();
  // Whoever adds something goes on, in whatever words it was told what they said.
  if (!told || told.isDenied || !(isTelling(told.verb) || goesOn.test(verb))) return null;
  const { speaker: teller, meant } = told.named;
  if (told.role && mayBeOwner(told.role, who.pronoun as Gender)) return null;
  if (told.role && tellsOfAnother(who.pronoun, story)) return null;
  if (!canBe(who.pronoun, teller.value, story)) return null;
  const note = `“${who.pronoun}” is ${teller.value}, of whom the sentence before tells`;
  const speaker: TextFact = { value: teller.value, basis: 'inferred', ...evidence(block, start, end), note };
  return { speaker, ...(meant && { meant }) };
}

const goesOn = /^(?:add|continu)/;

/** "The police chief said that Quist had struck the guard": either may go on to say “I never did”. */
function tellsOfAnother(pronoun: string, story: Story): boolean {
  const previous = story.passages.at(-1);
  if (!previous) return false;
  return subjectsOf(previous, previous.text.length).some(
    ({ kind, name }) => kind === 'person' && (story.genders().get(name) ?? pronoun) === pronoun,
  );
}

type Teller = { value: string; meant?: Mention };

/** "While Lindqvist is glad to rest, “it was a fine boat,” she says". */
function actingAlone(nearer: Mention[], pronoun: string, passage: Passage, own: Sentence): Teller | null {
  const [first] = nearer as [Mention];
  if (nearer.some(({ name }) => name !== first.name)) return null;
  const lead = ownWordsOf(passage).masked.slice(own.start, first.start);
  // "He remembers a night with Lindqvist": "he" is another.
  if (new RegExp(`\\b${pronoun}\\b`, 'i').test(lead)) return null;
  const acting = subjectsOf(passage, own.end).filter(({ kind }) => kind === 'person');
  // Of two who act in the paragraph, the nearer must be known to be a he or a she by a given name.
  const known = pronounOf.get(first.name.split(' ', 1)[0] as string) === pronoun;
  const clear = known || acting.every(({ name }) => name === first.name);
  return clear && acting.includes(first) ? { value: first.name, meant: first } : null;
}

function tellerBefore(
  { start }: Sentence,
  block: RootContent,
  passage: Passage,
  story: Story,
): Teller | null {
  if (passage.text.slice(0, start).trim() === '') return null;
  const { named } = anybodyTelling(block, passage, start, story) ?? {};
  return named ? { value: named.speaker.value, ...(named.meant && { meant: named.meant }) } : null;
}
