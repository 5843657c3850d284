/** A pronoun to the one person it can mean here; null where two could be meant. */
import type { Mention } from '../names.ts';
import { maskSpans, sentencesOf } from './sentences.ts';
import type { Span } from './marks.ts';
import { actorsIn, isSubject } from './subjects.ts';

export type Passage = { text: string; spans: Span[]; mentions: Mention[] };

/**
 * `speakers` are those of the paragraph before. A person counts as meant who is a subject earlier in the paragraph; if
 * there is none, the one who spoke or acted in the paragraph before. "It" can mean a body, "he" and "she" a person.
 */
export function referent(
  pronoun: string,
  passage: Passage,
  before: number,
  previous: Passage | null,
  speakers: string[],
): Mention | null {
  const fits = (mention: Mention) =>
    pronoun === 'it'
      ? mention.kind === 'organisation' || mention.kind === 'outlet'
      : mention.kind === 'person';
  if (!['he', 'she', 'it'].includes(pronoun)) return null;
  if (pronoun === 'it')
    return only(passage.mentions.filter((mention) => mention.end <= before && fits(mention)));
  const here = subjectsOf(passage, before).filter(fits);
  if (here.length > 0) return only(here);
  if (!previous) return null;
  const spoke = previous.mentions.filter((mention) => speakers.includes(mention.name) && fits(mention));
  const acted = subjectsOf(previous, previous.text.length).filter(fits);
  return only(spoke.length > 0 ? [...spoke, ...acted] : acted);
}

const paper =
  /^(?:the|this|that)\s+(statement|report|letter|document|memo|complaint|filing|release|study|message|post|tweet)$/i;

/** Whose paper is meant: "the statement", where "a statement from the Kremlin" stands before. */
export function authorOf(role: string, { text, mentions }: Passage, before: number): Mention | null {
  const noun = paper.exec(role)?.[1];
  if (!noun) return null;
  const lead = new RegExp(`\\b${noun} (?:from|of|by|for) (?:the )?$`, 'i');
  return only(mentions.filter(({ start }) => start < before && lead.test(text.slice(0, start))));
}

/** Names that are subjects of a clause before an offset. */
export function subjectsOf({ text, spans, mentions }: Passage, before: number): Mention[] {
  const masked = maskSpans(text, spans);
  const sentences = sentencesOf(text, masked, spans);
  return actorsIn(masked, mentions).flatMap((actor) => {
    if (!('mention' in actor) || actor.end > before) return [];
    const sentence = sentences.find(({ start, end }) => start <= actor.start && actor.start < end);
    return sentence && isSubject(actor, masked, sentence.start) ? [actor.mention] : [];
  });
}

function only(mentions: Mention[]): Mention | null {
  const [first] = mentions;
  return first && mentions.every(({ name }) => name === first.name) ? first : null;
}
