/** The capitalised words of a passage to those that act there as a business may. */
import { isFunctionWord } from '../../grammar/function-words.ts';
import type { Mention } from '../../names.ts';
import { matchesIn } from '../../text/matches.ts';
import { notNames } from '../../names/words.ts';
import { onceEach } from '../../asking/once-each.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { isSubject } from '../passages/subjects.ts';

const capital = "\\p{Lu}[\\p{L}\\d&’'-]*[\\p{L}\\d]";
/** "Two OS updates", "a UN": what stands before no name of a business. */
const counted =
  '\\b(?:[Aa]n?|[Tt]wo|[Tt]hree|\\d+|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]h(?:is|at)|[Ss]ome|[Aa]ll|[Nn]ew|[Ee]ach|[Ee]very) ';
const run = new RegExp(
  `(?<![\\p{L}\\d&’'.-]|\\p{Lu}\\.? |${counted})${capital}(?: (?:(?:&|and|of) )?${capital}){0,3}(?![\\p{L}\\d&’'-])`,
  'gu',
);

/** Capitalised words that act before an offset and are no person's or place's name. */
export function acting(passage: Passage, before = passage.text.length): string[] {
  return actingIn(passage, { start: 0, end: before });
}

/** Those that act in a sentence. */
export function actingIn(passage: Passage, sentence: Sentence): string[] {
  return allActing(passage).flatMap(({ name, start, end }) =>
    start >= sentence.start && end <= sentence.end ? [name] : [],
  );
}

/** "Monday", "You’ll". */
function opensNoName(words: string): boolean {
  const [first = ''] = words.split(' ', 1);
  return notNames.has(first) || isFunctionWord(first);
}

const allActing = onceEach((passage: Passage): ({ name: string } & Sentence)[] => {
  const { masked, sentences } = ownWordsOf(passage);
  return matchesIn(masked, run).flatMap(({ 0: words, index }) => {
    const after = index + words.length;
    const listed = passage.mentions.find((one) => one.start < after && index < one.end);
    if (listed?.kind === 'person' || listed?.kind === 'place') return [];
    if (!listed && opensNoName(words)) return [];
    const { name, start, end } = listed ?? { name: words, start: index, end: after };
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const mention: Mention = { name, kind: 'organisation', known: false, start, end };
    return sentence && isSubject({ start, end, mention }, masked, sentence.start)
      ? [{ name, start, end }]
      : [];
  });
});
