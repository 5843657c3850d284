/** Words in the first person to the one of whom alone the sentences before them tell: "Quist has gone home. She will not go back. “I felt left out.”" */
import { evidence } from '../../evidence.ts';
import type { Mention } from '../../names.ts';
import type { RootContent } from '../../tree.ts';
import type { Span } from '../marks/span.ts';
import { referent } from '../meaning/referents.ts';
import type { Named } from '../meaning/resolve.ts';
import type { Story } from '../meaning/story.ts';
import { loneNames } from '../passages/lone-names.ts';
import { namelessIn } from '../passages/people.ts';
import type { Passage } from '../passages/passage.ts';
import { lastOwnSentence, mask, ownWordsOf } from '../passages/sentences.ts';
import { isSubject } from '../passages/subjects.ts';

const firstPerson = /(?<![\p{L}’'])(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s)(?![\p{L}])/u;

/** Whether words tell of “I” or “we”. */
function isInFirstPerson(words: string): boolean {
  return firstPerson.test(words);
}

const ofSomebody = /\b(?:he|him|his|she|her|hers)\b/i;
const present = /\b(?:is|has|does|will|can|says|now|today)\b|n['’]t\b|\b(?:he|she) \p{Ll}+s\b/iu;
const gone =
  /\b(?:died|dead|death|killed|murder(?:ed)?|jailed|prison|sentenced|serving|fled|missing|leaving|retir(?:es|ed|ing))\b/i;

export function ownStory(span: Span, block: RootContent, passage: Passage, story: Story): Named | null {
  const { text } = passage;
  const { masked } = ownWordsOf(passage);
  const before = span.outerStart;
  const last = lastOwnSentence(passage, before);
  const words = text.slice(span.start, span.end);
  if (!last || !isInFirstPerson(words) || ofSomebody.test(words)) return null;
  // Whoever is told of as they were may be dead, or away: others remember them.
  const told = masked.slice(0, before);
  if (!present.test(masked.slice(last.start, last.end)) || gone.test(told)) return null;
  const named = passage.mentions.filter(
    ({ kind, start, end }) => kind === 'person' && end <= before && masked[start] !== mask,
  );
  const lone = loneNames(passage).filter(({ end }) => end <= before);
  const [name, ...others] = new Set([...named.map((one) => one.name), ...lone.map(({ words }) => words)]);
  if (name === undefined || others.length > 0) return null;
  if (namelessIn(passage).some(({ words, end }) => end <= before && words !== name)) return null;
  const meant = named[0];
  if (!opensWith(meant, name, passage, last.start, story)) return null;
  const note = `speaks of “I” or “we”, after words that tell of nobody but ${name}`;
  return {
    speaker: { value: name, basis: 'inferred', ...evidence(block, last.start, last.end), note },
    ...(meant && { meant }),
  };
}

/** Whether a sentence begins with the one, by name or as "he" or "she". */
function opensWith(
  meant: Mention | undefined,
  name: string,
  passage: Passage,
  start: number,
  story: Story,
): boolean {
  const { masked } = ownWordsOf(passage);
  const own = masked.slice(start).trimStart();
  const pronoun = /^(?:(?:But|And|Now|Then|Today) )?(he|she)\b/i.exec(own)?.[1]?.toLowerCase();
  if (pronoun !== undefined) {
    const found = referent(pronoun, passage, start, [], story);
    return found === null || found.name === name;
  }
  if (own.startsWith(name)) return true;
  return passage.mentions.some(
    (one) =>
      one.name === meant?.name &&
      one.start >= start &&
      one.start - start < 40 &&
      isSubject({ ...one, mention: one }, masked, start),
  );
}
