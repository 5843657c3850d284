/** A pronoun to the one it can mean here; null where two could be meant. */
import type { Mention } from '../names.ts';
import { subjectsOf } from './acting.ts';
import { bearerOfOffice } from './bearers.ts';
import type { FullForms } from './full-forms.ts';
import type { Gender } from './genders.ts';
import type { Span } from './span.ts';
import { bodiesBefore, papersBefore, peopleBefore } from './people.ts';
import { ownWordsOf } from './sentences.ts';
import { opensRelative } from './subjects.ts';

export type Passage = { text: string; spans: Span[]; mentions: Mention[] };

/** What has been read before a passage. */
export type Story = {
  /** The passages before, the nearest last. */
  passages: Passage[];
  /** Who spoke in the passage before. */
  speakers: string[];
  /** Whom the passage before was about, where it named no one: the person that its pronouns meant. */
  topic: Mention | null;
  fullForms: FullForms;
  /** Asked only where a pronoun stands. */
  genders: () => ReadonlyMap<string, Gender>;
  /** Whether words stand in marks more than once. */
  isRecurring: (words: string) => boolean;
};

/** The one whom words stand for: a name, or the words that brought up somebody nameless. */
export type Referent = { name: string; mention?: Mention };

/** How many passages back the one may be named of whom the text goes on to say "he" or "she". */
const reach = 6;

/**
 * "He" or "she" can mean a person who speaks or acts earlier in the paragraph; if there is none, one who did in the
 * nearest paragraph before that has such a person; if that leaves it open, the only person so far who is a "he" or a
 * "she". "It" can mean the one body that the paragraph names, or the paper in the sentence before.
 */
export function referent(
  pronoun: string,
  passage: Passage,
  before: number,
  spoke: string[],
  story: Story,
): Referent | null {
  if (pronoun === 'it') return itself(passage, before);
  if (pronoun === 'they') return together(spoke.length > 0 ? spoke : story.speakers);
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const genders = story.genders();
  const may = ({ kind, name }: Mention) => kind === 'person' && (genders.get(name) ?? pronoun) === pronoun;
  const here = peopleIn(passage, before, spoke, pronoun, may);
  if (here.length > 0)
    return isSomebodyElse(here, passage, pronoun) ? null : certain(here, genders, pronoun, story);
  if (bothOfThem.test(passage.text.slice(0, before))) return null;
  const earlier = story.passages.slice(-reach).reverse();
  for (const [back, previous] of earlier.entries()) {
    const spokeThere = back === 0 ? story.speakers : [];
    // Further back, a name counts only where something tells that it is a he or a she.
    const fits = back === 0 ? may : ({ name }: Mention) => genders.get(name) === pronoun;
    const there = peopleIn(previous, previous.text.length, spokeThere, pronoun, fits);
    // Whom the paragraph called "he" all along may go on being meant.
    const topic = back === 0 && story.topic && may(story.topic) ? [referentOf(story.topic)] : [];
    const speaking = back === 0 ? onlySpeaker(story, may) : null;
    if (speaking) return speaking;
    if (there.length + topic.length > 0) return certain([...topic, ...there], genders, pronoun, story);
    const named = previous.mentions.filter(
      ({ name, end }) => genders.get(name) === pronoun && !/^['’]/.test(previous.text.slice(end, end + 1)),
    );
    if (named.length > 0) return only(named.map(referentOf));
  }
  return null;
}

/** How many passages back all who act must be one, for a calling to stand for them. */
const scene = 4;

/** "The singer" can mean the one person who acts, or of whom it is told what they do, in the passages about it. */
export function onlyActor(passage: Passage, before: number, story: Story): Referent | null {
  const genders = story.genders();
  const acting = [passage, ...story.passages.slice(-scene)].flatMap((one) => {
    const end = one === passage ? before : one.text.length;
    const beside = one.mentions.filter((mention) => mention.end <= end && opensRelative(mention, one.text));
    return [...subjectsOf(one, end), ...beside];
  });
  const people = acting.filter(({ kind, name }) => kind === 'person' && genders.get(name) !== 'it');
  return only(people.map(referentOf));
}

/** "He remembers a night with Burna Boy, who gave him the idea": "he" stood before the name, and goes on being another. */
function isSomebodyElse(found: Referent[], passage: Passage, pronoun: Gender): boolean {
  const names = found.map(({ name }) => name);
  const first = passage.mentions.find(({ name }) => names.includes(name));
  const opening = ownWordsOf(passage).masked.slice(0, first?.start ?? 0);
  return new RegExp(`^${pronoun}\\b`, 'i').test(opening);
}

/** "They" can mean those who spoke together: "Ada Quist and Tom Berg". */
function together(speakers: string[]): Referent | null {
  const [name, ...others] = new Set(speakers);
  return name !== undefined && others.length === 0 && / and \p{Lu}/u.test(name) ? { name } : null;
}

/** Says that there were two, so that neither is meant for certain. */
const bothOfThem = /\b(?:both|neither|the two|the pair)\b/i;

/** Whoever alone spoke in the paragraph before speaks on, whomever it told of. */
function onlySpeaker(story: Story, may: (mention: Mention) => boolean): Referent | null {
  const [speaker, ...others] = new Set(story.speakers);
  if (speaker === undefined || others.length > 0) return null;
  const mention = latest(speaker, story);
  return mention && may(mention) ? referentOf(mention) : null;
}

/**
 * "The retired cook" may be somebody named before: then it is said who is meant only where the office is one person's, or
 * where one alone of those named is a "he" or a "she".
 */
function certain(
  found: Referent[],
  genders: ReadonlyMap<string, Gender>,
  pronoun: Gender,
  story: Story,
): Referent | null {
  const named = new Set([...genders].flatMap(([name, gender]) => (gender === pronoun ? [name] : [])));
  if (named.size === 0 || !found.some(isDefinite)) return only(found);
  const [alone, ...others] = named;
  return only(
    found.map((one) => {
      if (!isDefinite(one)) return one;
      const mention =
        bearerOfOffice(one.name, story.passages) ?? (others.length > 0 ? null : latest(alone, story));
      return mention ? referentOf(mention) : one;
    }),
    isDefinite,
  );
}

function latest(name: string | undefined, { passages }: Story): Mention | null {
  return passages.flatMap(({ mentions }) => mentions).findLast((one) => one.name === name) ?? null;
}

function isDefinite({ name, mention }: Referent): boolean {
  return !mention && /^the\s/i.test(name);
}

/** Whoever "asked him" is not the "he" who answers. */
const askedHim = /^,? asked him\b/;
const askedHer = /^,? asked her\b/;

/** Those who speak or act in a passage before an offset: by name, else by what they are called. */
function peopleIn(
  passage: Passage,
  before: number,
  spoke: string[],
  pronoun: Gender,
  may: (mention: Mention) => boolean,
): Referent[] {
  const asked = pronoun === 'he' ? askedHim : askedHer;
  const answers = ({ end }: Mention) => !asked.test(passage.text.slice(end, Math.min(before, end + 60)));
  const acting = [...subjectsOf(passage, before), ...bearing(passage, spoke)].filter(may);
  const named = acting.filter(answers).map(referentOf);
  const nameless = peopleBefore(passage, before, pronoun).map(({ words }) => ({ name: words }));
  const called = spoke.filter((name) => nameless.some((one) => one.name === name)).map((name) => ({ name }));
  const beside = passage.mentions
    .filter((one) => one.end <= before && may(one) && answers(one) && opensRelative(one, passage.text))
    .map(referentOf);
  // "The minister" may be whoever is named; "a minister" is somebody else.
  if (named.length > 0) return [...named, ...beside, ...nameless.filter(({ name }) => isNew.test(name))];
  return nameless.length + called.length > 0 ? [...nameless, ...called] : beside;
}

/** Nobody who was named before. */
const isNew = /^(?:[Aa]n?|[Aa]nother)\s|^\p{Lu}\p{Ll}+$/u;

function itself(passage: Passage, before: number): Referent | null {
  const bodies = passage.mentions.filter(
    ({ end, kind }) => end <= before && (kind === 'organisation' || kind === 'outlet'),
  );
  const others = [...papersBefore(passage, before), ...bodiesBefore(passage, before)];
  return only([...bodies.map(referentOf), ...others.map(({ words }) => ({ name: words }))]);
}

const referentOf = (mention: Mention): Referent => ({ name: mention.name, mention });

const bearing = ({ mentions }: Passage, names: string[]) =>
  mentions.filter(({ name }) => names.includes(name));

/** The one that all found are; null where there are several, or one of whom `isOpen` says that it is not known who they are. */
function only(found: Referent[], isOpen = (_: Referent) => false): Referent | null {
  const [first] = found;
  return first && !isOpen(first) && found.every(({ name }) => name === first.name) ? first : null;
}
