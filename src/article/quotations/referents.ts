/** A pronoun or "the spokesman" to the one it can mean here; null where two could be meant. */
import type { Mention } from '../names.ts';
import type { Gender } from './genders.ts';
import type { Span } from './marks.ts';
import { remembering } from '../remembering.ts';
import { ownWordsOf } from './sentences.ts';
import { actorsIn, isSubject } from './subjects.ts';

export type Passage = { text: string; spans: Span[]; mentions: Mention[] };

/** What has been read before a passage. */
export type Story = {
  /** The passages before, the nearest last. */
  passages: Passage[];
  /** Who spoke in the passage before. */
  speakers: string[];
  /** Whom the passage before was about, where it named no one: the person that its pronouns meant. */
  topic: Mention | null;
  /** Asked only where a pronoun stands. */
  genders: () => ReadonlyMap<string, Gender>;
};

/**
 * "He" or "she" can mean a person who speaks or acts earlier in the paragraph; if there is none, one who did in the
 * paragraph before. "It" can mean the one body that the paragraph names.
 */
export function referent(
  pronoun: string,
  passage: Passage,
  before: number,
  spoke: string[],
  story: Story,
): Mention | null {
  if (pronoun === 'it') {
    return only(
      passage.mentions.filter(
        ({ end, kind }) => end <= before && (kind === 'organisation' || kind === 'outlet'),
      ),
    );
  }
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const genders = story.genders();
  const fits = ({ kind, name }: Mention) => kind === 'person' && (genders.get(name) ?? pronoun) === pronoun;
  const here = [...subjectsOf(passage, before), ...bearing(passage, spoke)].filter(fits);
  if (here.length > 0) return only(here);
  const previous = story.passages.at(-1);
  if (!previous) return null;
  const there = [...bearing(previous, story.speakers), ...subjectsOf(previous, previous.text.length)].filter(
    fits,
  );
  if (there.length > 0) return only(there);
  return story.topic && fits(story.topic) ? story.topic : null;
}

const bearing = ({ mentions }: Passage, names: string[]) =>
  mentions.filter(({ name }) => names.includes(name));

const paper =
  /^(?:the|this|that)\s+(statement|report|letter|document|memo|complaint|filing|release|study|message|post|tweet)$/i;
const definite = /^the\s+((?:[\p{L}-]+\s+)?([\p{L}-]+))$/iu;

/** An office right before its bearer's name, and right after it. */
const besideBearer = remembering((office) => ({
  lead: new RegExp(`\\b${office},? $`, 'i'),
  tail: new RegExp(`^, (?:who is )?(?:the|an?|her|his|its)\\b[^,.]{0,50}\\b${office}\\b`, 'i'),
}));

/** Whose paper, or which person, "the statement" or "the verger" is: "the verger, Hugh Penhaligon" stands before. */
export function bearerOf(role: string, passage: Passage, before: number, story: Story): Mention | null {
  const noun = paper.exec(role)?.[1];
  if (noun) {
    const lead = new RegExp(`\\b${noun} (?:from|of|by|for) (?:the )?$`, 'i');
    return only(
      passage.mentions.filter(({ start }) => start < before && lead.test(passage.text.slice(0, start))),
    );
  }
  const office = definite.exec(role)?.[2];
  if (!office) return null;
  const { lead, tail } = besideBearer(office);
  const bearers = [...story.passages, passage].flatMap(({ text, mentions }) =>
    mentions.filter(
      ({ kind, start, end }) =>
        kind === 'person' &&
        (lead.test(text.slice(Math.max(0, start - 40), start)) || tail.test(text.slice(end, end + 90))),
    ),
  );
  return only(bearers);
}

/** An office as it is brought up first: "a spokesman for the party". */
const introducing = remembering(
  (office) =>
    new RegExp(
      `\\b(?:an?|one|another) (?:[\\p{L}-]+ ){0,3}${office}\\b(?: (?:for|of|from) (?:the |an? )?[\\p{L}’'-]+(?: [\\p{L}’'-]+)?(?=[,.;:]|\\s\\p{Ll}))?`,
      'giu',
    ),
);

/** The fuller phrase that "the spokesman" stands for: "a spokesman for the party", where one stands before. */
export function fullPhrase(role: string, passage: Passage, before: number, story: Story): string | null {
  const office = definite.exec(role)?.[2];
  if (!office || paper.test(role)) return null;
  const text = [...story.passages.slice(-3).map((one) => one.text), passage.text.slice(0, before)].join('\n');
  if (!text.toLowerCase().includes(office.toLowerCase())) return null;
  const found = new Set(text.match(introducing(office)));
  const [words] = found;
  return found.size === 1 && words !== undefined ? words : null;
}

/** A passage is asked about once for each of its pronouns. */
const subjects = new WeakMap<Passage, Mention[]>();

/** Names that are subjects of a clause before an offset. */
export function subjectsOf(passage: Passage, before: number): Mention[] {
  const known = subjects.get(passage) ?? findSubjects(passage);
  subjects.set(passage, known);
  return known.filter(({ end }) => end <= before);
}

function findSubjects(passage: Passage): Mention[] {
  const { masked, sentences } = ownWordsOf(passage);
  return actorsIn(masked, passage.mentions).flatMap((actor) => {
    if (!('mention' in actor)) return [];
    const sentence = sentences.find(({ start, end }) => start <= actor.start && actor.start < end);
    return sentence && isSubject(actor, masked, sentence.start) ? [actor.mention] : [];
  });
}

function only(mentions: Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every(({ name }) => name === first.name) ? first : null;
}
