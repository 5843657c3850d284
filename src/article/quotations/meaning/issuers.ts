/** “The statement”, “the letter” to whoever told something in it before: “In a letter to the mayor, Quist threatens”. */
import type { Mention } from '../../names.ts';
import { patternsOf } from '../../patterns-of.ts';
import { subjectsOf } from '../passages/acting.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';

const pointed =
  /^(?:the|this|that)\s(statement|letter|memo|memorandum|e-?mail|message|post|tweet|release|announcement|affidavit|notice)$/i;

/** A paper as somebody's words are brought up in it: "in a four-page letter", "issued a statement". */
const broughtUp = patternsOf(
  (noun) =>
    new RegExp(
      `\\b(?:in|issued|issues|released|shared|posted|sent|wrote|published|signed|penned|via|through) (?:an?|his|her|its|their) (?:[\\p{L}-]+ ){0,3}${noun}\\b`,
      'iu',
    ),
);

/** How many passages back a paper may have been brought up. */
const reach = 12;

export function issuerOf(role: string, passage: Passage, before: number, story: Story): Mention | null {
  const noun = pointed.exec(role)?.[1];
  if (noun === undefined) return null;
  let among: string[] | null = null;
  for (const one of [passage, ...story.passages.slice(-reach).reverse()]) {
    const limit = one === passage ? before : one.text.length;
    const acting = issuersIn(one, limit, broughtUp(noun.toLowerCase()));
    const [first] = acting;
    if (!first) continue;
    const names = new Set(acting.map(({ name }) => name));
    if (names.size === 1) return among === null || among.includes(first.name) ? first : null;
    // Of several who act where it was brought up last, an earlier passage may tell whose it is.
    among ??= [...names];
  }
  return null;
}

/** Those who act in the last sentence that brings the paper up. */
function issuersIn(passage: Passage, before: number, paper: RegExp): Mention[] {
  if (!paper.test(passage.text)) return [];
  const { masked, sentences } = ownWordsOf(passage);
  const sentence = sentences.findLast(
    ({ start, end }) => start < before && paper.test(masked.slice(start, Math.min(end, before))),
  );
  if (!sentence) return [];
  return subjectsOf(passage, Math.min(before, sentence.end)).filter(
    ({ start, kind }) => start >= sentence.start && kind !== 'place',
  );
}
