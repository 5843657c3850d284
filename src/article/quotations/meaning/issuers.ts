/** “The statement”, “the letter” to whoever told something in it before: “In a letter to the mayor, Quist threatens”, “the shire wrote to them”. */
import { isPaper } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { functionWords } from '../../function-words.ts';
import { matchesIn } from '../../matches.ts';
import { patternsOf } from '../../patterns-of.ts';
import { subjectsOf } from '../passages/acting.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { actorsOf, isSubject } from '../passages/subjects.ts';
import { type Subject, whoOf } from '../saying/attribution.ts';
import { actingIn } from './businesses.ts';
import type { Story } from './story.ts';

const pointed =
  /^(?:the|this|that)\s(?:[\p{Ll}\d]+-\p{Ll}+\s)?(statement|letter|memo|memorandum|e-?mail|message|post|tweet|release|announcement|affidavit|notice)$/iu;

const issuing =
  'issued|issues|released|shared|posted|sent|wrote|has written|had written|writes|published|signed|penned';

/** A paper as somebody's words are brought up in it: "in a four-page letter", "issued a statement". */
const broughtUp = patternsOf(
  (noun) =>
    new RegExp(
      `\\b(?:in|${issuing}|via|through) (?:an?|his|her|its|their) (?:[\\p{L}-]+ ){0,3}${noun}\\b`,
      'giu',
    ),
);

/** What somebody does who makes such a paper, though it is not called so. */
const making: Record<string, RegExp> = {
  letter: /\b(?:wrote|has written|had written|writes) to\b/gu,
  email: /\b(?:wrote to|emailed|e-mailed)\b/gu,
  message: /\b(?:wrote to|messaged|texted)\b/gu,
  post: /\bposted\b/gu,
  tweet: /\btweeted\b/gu,
};

/** "She never issued a statement", "neither of them wrote a letter". */
const isDenied = /\b(?:not|never|neither|nor|refused|declined|without)\b(?:(?!\b(?:and|but)\b)[^,;:])*$/i;

/** How many passages back a paper may have been brought up. */
const reach = 12;

/** One whose paper it is, as the words of a passage have it. */
export type Issuer = Subject & { passage: Passage };

export type Resolved = { value: string };

/** `resolve` tells whom the words mean. */
export function issuerOf<One extends Resolved>(
  role: string,
  passage: Passage,
  before: number,
  story: Story,
  resolve: (issuer: Issuer) => One | null,
): One | null {
  const noun = pointed.exec(role)?.[1]?.toLowerCase();
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
  if (!patterns.some((pattern) => matchesIn(passage.text, pattern).length > 0)) return [];
  const { masked, sentences } = ownWordsOf(passage);
  for (const { start, end } of sentences.filter((one) => one.start < before).reverse()) {
    const sentence = { start, end: Math.min(end, before) };
    const own = masked.slice(start, sentence.end);
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

const small = `(?!(?:${[...functionWords].join('|')})\\b)\\p{Ll}[\\p{L}-]*`;
const proper = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){1,3}";
const phrase = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:${small} ){0,3}?${small}(?: (?:of|for|in|at) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3})?`;
/** "The hospital said", "the governor, in a statement", "Student Life announced". */
const nameless = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<who>${phrase})(?:,? (?:has |had |also )?(?:${tellingVerbs}|${issuing})\\b|, $| $)|(?<name>${proper}) (?:has |had )?(?:${tellingVerbs}|${issuing})\\b)`,
  'gu',
);

/** "Quist told the council in a memo": a noun right before "in" is the subject only where its clause begins. */
const opensClause =
  /(?:^|[,;:—–] |\b(?:and|but|that|while|as|when|because|if|although) |^(?:In|On|At|Last) (?:\S+ ){1,3})$/;
const isWherein = /^(?:in|via|through)\b/;

/** The last subject before the words for the paper: "Quist said that Berg, in a letter, had". */
function ledBy(passage: Passage, { start, end }: Sentence): Subject[] {
  const { masked } = ownWordsOf(passage);
  const named = subjectsOf(passage, end).filter((one) => one.start >= start && one.kind !== 'place');
  const pronoun = actorsOf(passage).findLast(
    (one) => 'pronoun' in one && one.start >= start && one.end <= end && isSubject(one, masked, start),
  );
  const hasVerb = (at: number) => at < end || !isWherein.test(masked.slice(end));
  const words = matchesIn(masked.slice(start, end), nameless).findLast(
    ({ 0: { length }, index }) =>
      hasVerb(start + index + length) || opensClause.test(masked.slice(start, start + index)),
  );
  const role = words && speaking(words, start, passage);
  const last = Math.max(named.at(-1)?.end ?? -1, pronoun?.end ?? -1, role?.start ?? -1);
  if (last < 0)
    return actingIn(passage, { start, end })
      .slice(-1)
      .map((name) => ({ who: { role: name }, start }));
  if (role && role.start === last) return [role];
  if (pronoun && pronoun.end === last) return [{ who: whoOf(pronoun), start: pronoun.start }];
  // "Quist and Berg wrote a letter": both of them.
  return named
    .filter((one) => one.end === last || isJoined(masked.slice(one.end, named.at(-1)?.start)))
    .map((mention) => ({ who: { mention }, start: mention.start }));
}

function isJoined(between: string): boolean {
  return /^(?: and|,) (?:[\p{L}.’'-]+ ){0,4}$/u.test(between);
}

const clauseBefore = new RegExp(`\\b(?:that|which|who|saying|whether|${tellingVerbs})\\b`);

/** The first who tells something after them: "In a statement, the hospital said". */
function tellingAfter(passage: Passage, { start, end }: Sentence, sentence: Sentence): Subject[] {
  const { masked } = ownWordsOf(passage);
  const opens = (at: number) => !clauseBefore.test(masked.slice(start, at));
  const actor = actorsOf(passage).find(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      !('mention' in one && one.mention.kind === 'place') &&
      isSubject(one, masked, sentence.start),
  );
  const words = matchesIn(masked.slice(start, end), nameless)[0];
  const role = words && speaking(words, start, passage);
  const first = [role, actor && { who: whoOf(actor), start: actor.start }]
    .flatMap((one) => one ?? [])
    .sort((a, b) => a.start - b.start)[0];
  return first && opens(first.start) ? [first] : [];
}

function speaking(
  { index, groups }: RegExpExecArray,
  from: number,
  { mentions }: Passage,
): Subject | undefined {
  const { who, name } = groups ?? {};
  const role = who ?? name ?? '';
  const start = from + index;
  const isListed = mentions.some((one) => one.start < start + role.length && start < one.end);
  if (
    isListed ||
    isPaper(
      role
        .split(/ (?:of|for|in|at) /, 1)[0]
        ?.split(' ')
        .at(-1) as string,
    )
  )
    return undefined;
  return { who: { role }, start };
}
