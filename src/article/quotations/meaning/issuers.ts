/** “The statement”, “the letter” to whoever told something in it before: “In a letter to the mayor, Quist threatens”, “the shire wrote to them”. */
import { complementsOf } from '../../grammar/noun-phrase.ts';
import { bodies, men, noun as nounOf, people, women } from '../../grammar/nouns.ts';
import { matchesIn } from '../../text/matches.ts';
import { patternsOf } from '../../text/patterns-of.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Subject } from '../saying/attribution.ts';
import { issuing, ledBy, tellingAfter } from './issuing-subjects.ts';
import type { Story } from './story.ts';

const pointed =
  /^[Tt]h(?:e|is|at)\s(?:[\p{Ll}\d]+-\p{Ll}+\s)?(statement|letter|memo|memorandum|e-?mail|message|post|tweet|release|announcement|affidavit|notice)$/u;

/** "Responded to the study with an open letter". */
const answering = '(?:responded|replied|reacted|answered)(?: (?:to|on) [^,;:.]{2,40}?)? with';

/** A paper as somebody's words are brought up in it: "in a four-page letter", "issued a statement". */
const broughtUp = patternsOf(
  (noun) =>
    new RegExp(
      `\\b(?:in|${issuing}|via|through|${answering}) (?:an?|his|her|its|their) (?:[\\p{L}-]+ ){0,3}${noun}\\b`,
      'giu',
    ),
);

/** What somebody does who makes such a paper, though it is not called so. */
const making: Record<string, RegExp> = {
  letter: /\b(?:wrote|has written|had written|writes) to\b/gu,
  email:
    /\b(?:wrote to|(?<!\b(?:the|an?|this|that|his|her|its|their) (?:\p{Ll}+ )?)(?:emailed|e-mailed))\b/gu,
  message: /\b(?:wrote to|messaged|texted)\b/gu,
  post: /\bposted\b/gu,
  tweet: /\btweeted\b/gu,
};

/** "A letter to the board from auditors at Quist Berg": from somebody without a name of their own. */
const sent = patternsOf(
  (noun) =>
    new RegExp(
      `\\b(?:an?|the) (?:[\\p{L}-]+ ){0,3}${noun}(?: (?:to|about) [^,;:.\\uFFFC]{2,50}?)? from (?=(?<who>${nounOf(`${women}|${men}|${people}|${bodies}`)}|(?:\\p{Ll}+ )?\\p{Ll}{3,}(?:[eo]rs|[ae]nts|ists|ials|ians|people)(?![\\p{L}’'-])))`,
      'gu',
    ),
);

/** "She never issued a statement", "neither of them wrote a letter". */
const isDenied = /\b(?:not|never|neither|nor|refused|declined|without)\b(?:(?!\b(?:and|but)\b)[^,;:])*$/i;

/** How many passages back a paper may have been brought up. */
const reach = 12;

/** One whose paper it is, as the words of a passage have it. */
export type Issuer = Subject & { passage: Passage };

type Resolved = { value: string };

/** `resolve` tells whom the words mean. */
export function issuerOf<One extends Resolved>(
  role: string,
  passage: Passage,
  before: number,
  story: Story,
  resolve: (issuer: Issuer) => One | null,
): One | null {
  // "The Post" is a paper's name.
  const [, noun] = pointed.exec(role) ?? [];
  if (noun === undefined) return null;
  let among: string[] | null = null;
  for (const one of [passage, ...story.passages.slice(-reach).reverse()]) {
    const limit = one === passage ? before : one.text.length;
    const issuers = issuersIn(one, limit, noun);
    if (issuers.length === 0) continue;
    const found = issuers.flatMap((issuer) => resolve({ ...issuer, passage: one }) ?? []);
    const [first] = found;
    const values = new Set(found.map(({ value }) => value));
    if (!first) return null;
    if (values.size === 1) return among === null || among.includes(first.value) ? first : null;
    // Of several who act where it was brought up last, an earlier passage may tell whose it is.
    among ??= [...values];
  }
  return null;
}

/** Those who tell something in the last sentence that brings the paper up. */
function issuersIn(passage: Passage, before: number, noun: string): Subject[] {
  const patterns = [broughtUp(noun), making[noun.replace('-', '')] ?? []].flat();
  if (![...patterns, sent(noun)].some((pattern) => matchesIn(passage.text, pattern).length > 0)) return [];
  const { masked, sentences } = ownWordsOf(passage);
  for (const { start, end } of sentences.filter((one) => one.start < before).reverse()) {
    const sentence = { start, end: Math.min(end, before) };
    const own = masked.slice(start, sentence.end);
    const sender = senderIn(own, noun);
    if (sender) return [{ who: { role: sender.words }, start: start + sender.at }];
    for (const pattern of patterns) {
      const paper = matchesIn(own, pattern).findLast(({ index }) => !isDenied.test(own.slice(0, index)));
      if (!paper) continue;
      const from = start + paper.index;
      const to = from + paper[0].length;
      const found = ledBy(passage, { start, end: from });
      return found.length > 0 ? found : tellingAfter(passage, { start: to, end: sentence.end }, sentence);
    }
  }
  return [];
}

function senderIn(own: string, noun: string): { words: string; at: number } | null {
  const found = matchesIn(own, sent(noun)).at(-1);
  const who = found?.groups?.['who'];
  if (!found || who === undefined) return null;
  const at = found.index + found[0].length;
  return { words: who + complementsOf(own.slice(at + who.length)), at };
}
