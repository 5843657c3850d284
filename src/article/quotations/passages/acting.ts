/** A passage to the names in it that act: the subjects of its clauses. */
import type { Mention } from '../../names.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import { onceEach } from '../../asking/once-each.ts';
import type { Passage } from './passage.ts';
import { isReporting } from '../../grammar/reporting.ts';
import { ownWordsOf } from './sentences.ts';
import { actorsOf, isSubject } from './subjects.ts';

/** Names that are subjects of a clause before an offset. */
export function subjectsOf(passage: Passage, before: number): Mention[] {
  return subjectsIn(passage).filter(({ end }) => end <= before);
}

const subjectsIn = onceEach((passage: Passage): Mention[] => {
  const { masked, sentences } = ownWordsOf(passage);
  const acting = actorsOf(passage).flatMap((actor) => {
    if (!('mention' in actor)) return [];
    const sentence = sentences.find(({ start, end }) => start <= actor.start && actor.start < end);
    const acts =
      sentence &&
      (isSubject(actor, masked, sentence.start) ||
        invertedSubject(masked, actor.start) ||
        isSource(masked, actor.start) ||
        isMet(masked, actor.start));
    return acts ? [actor.mention] : [];
  });
  // "Wace and Thripp shook hands": if the second acts, so does the first.
  const partners = passage.mentions.filter(({ end }) =>
    acting.some(
      ({ start }) => start > end && /^ and (?:[\p{L}.'’-]+ ){0,4}$/u.test(masked.slice(end, start)),
    ),
  );
  return [...partners, ...acting];
});

/** "According to Lindqvist, most boats leak": whoever tells it. */
function isSource(masked: string, at: number): boolean {
  return /\b[Aa]ccording to $/.test(withoutTitles(masked.slice(Math.max(0, at - 40), at)));
}

/** "I spoke to Lindqvist afterwards": whom a reporter meets is whom the text goes on about. */
function isMet(masked: string, at: number): boolean {
  return met.test(withoutTitles(masked.slice(Math.max(0, at - 60), at)));
}

const met =
  /\b(?:I|[Ww]e) (?:(?:spoke|talked|chatted) (?:to|with)|(?:have )?(?:known|met)|met|knew|asked|interviewed|called|rang|phoned|visited|found) $/;

/** "…, recommends Courtney Klosterman": a subject after its verb. */
function invertedSubject(masked: string, at: number): boolean {
  const verb = /,\s(\p{Ll}+)\s$/u.exec(withoutTitles(masked.slice(Math.max(0, at - 30), at)))?.[1];
  return verb !== undefined && isReporting(verb) && !verb.endsWith('ing');
}
