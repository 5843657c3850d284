/** A passage to the names in it that act: the subjects of its clauses. */
import type { Mention } from '../names.ts';
import { titleBefore } from '../names/words.ts';
import type { Passage } from './story.ts';
import { isReporting } from '../grammar/reporting.ts';
import { ownWordsOf } from './sentences.ts';
import { actorsIn, isSubject } from './subjects.ts';

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
  const acting = actorsIn(masked, passage.mentions).flatMap((actor) => {
    if (!('mention' in actor)) return [];
    const sentence = sentences.find(({ start, end }) => start <= actor.start && actor.start < end);
    const acts =
      sentence &&
      (isSubject(actor, masked, sentence.start) ||
        invertedSubject(masked, actor.start) ||
        isSource(masked, actor.start));
    return acts ? [actor.mention] : [];
  });
  // "Wace and Thripp shook hands": if the second acts, so does the first.
  const partners = passage.mentions.filter(({ end }) =>
    acting.some(
      ({ start }) => start > end && /^ and (?:[\p{L}.'’-]+ ){0,4}$/u.test(masked.slice(end, start)),
    ),
  );
  return [...partners, ...acting];
}

/** "According to Lindqvist, most boats leak": whoever tells it. */
function isSource(masked: string, at: number): boolean {
  return /\b[Aa]ccording to $/.test(masked.slice(Math.max(0, at - 40), at).replace(titleBefore, ''));
}

/** "…, recommends Courtney Klosterman": a subject after its verb. */
function invertedSubject(masked: string, at: number): boolean {
  const verb = /,\s(\p{Ll}+)\s$/u.exec(masked.slice(Math.max(0, at - 30), at).replace(titleBefore, ''))?.[1];
  return verb !== undefined && isReporting(verb) && !verb.endsWith('ing');
}
