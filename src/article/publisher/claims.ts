/** A line of furniture to whom it names as its publisher in words that only a publisher has for itself, or as an owner who is a known outlet. */
import type { Authority } from '../authority.ts';
import { isPaperWord } from '../byline/desks.ts';
import { evidence } from '../evidence.ts';
import { findKnown } from '../names/known.ts';
import type { TextFact } from '../schema.ts';
import { wordsOf } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { namedBy, noticedIn, type Wording } from './namings.ts';
import { ownsMany } from './owners.ts';
import { isNobody } from './may-publish.ts';
import { dayBehind } from './template.ts';

/** `own` is said in words of the page’s own; a notice names an owner, who is the publisher only where it is `known`. */
export type Claim = { fact: TextFact; known: boolean; own: boolean };

const asked = /(?: (?:on|for|today|now|from|and)\b|[,.!]|$)/y;
/**
 * Readers are asked in the imperative, or told what they or their money can do: "Support the Harbour Times". In a title somebody
 * is to do so: "Quist to join Harbour FC".
 */
const asking =
  '(?:^|[.!?:,] | [–—-] |\\b(?:and|by|[Hh]elp|[Cc]onsider|[Pp]lease|[Yy]ou can|[Yy]our (?:donation|gift|membership|subscription)s?(?: will)?|[Ww]ill you|(?:like|need) you to|want to|like to|(?:minute|moment|second) to|(?:[Cc]lick|[Tt]ap) here to|[Tt]hank(?:s| you) for) )';
const appeal: Wording = {
  lead: new RegExp(
    `${asking}(?:[Ss]upport(?:ing)?|[Ff]ollow|join) (?!(?:Dr|Gov|Mr|Mrs|Ms|Prof|Rep|Sen)\\.)`,
    'gu',
  ),
  tail: asked,
};
/** Others are supported, followed and joined, too: what is so called, or has its own work in the same line, is a publisher. */
const publishers = /^The \p{Lu}| (?:Daily|Magazine|Radio|Review|Weekly)$/u;
const ownWork = /\bour (?:advertisers|journalis[mt]s?|newsroom|reporters|reporting)\b/i;

const message: Wording = { lead: /^an? (?:message|letter|note|word|appeal) from /gi, tail: /:?$/y };

/** "This article appeared in the Harbour Post print edition" */
const inPrint: Wording[] = [
  { lead: /^(?:[Tt]his (?:article|story) )?[Aa]ppear(?:s|ed) in (?:the )?/g, tail: / print edition\b/y },
  {
    lead: /^(?:[Tt]his (?:article|story) )?[Aa]ppear(?:s|ed) in the print edition of (?:the )?/g,
    tail: /[.,]|$/y,
  },
];

/** "Published in the Harbour Post on June 3": what was published there first is reprinted. */
const dated: Wording = {
  lead: /^(?:[Tt]his (?:article|story) was )?[Pp]ublished (?:in print )?(?:in|on|by) (?:the )?/g,
  tail: dayBehind,
};

/** From general knowledge of appeals. */
const ownWords = [
  message,
  appeal,
  ...inPrint,
  dated,
  {
    lead: /\b(?<!not )(?:subscribe to|donate to|journalists of|become a (?:member|patron|supporter) of) /g,
    tail: asked,
  },
];
/** What a publisher has, what a page ends such words with, and what is asked for of anybody. */
const others =
  / (?:Newsletters?|Premium|Read More)$|^The (?:Authors?|Community|Conversation|Discussion|Debate|Latest|Stor(?:y|ies)|Topics?|Writers?)$|^(?:Free|Good|Honest|Independent|Local|Public|Quality|Real) (?:Journalism|News|Radio)$/;

/** "Get the best of Quay News in your inbox – subscribe to Quay Daybreak": that is a newsletter. */
const inbox = /\binbox\b/i;

/** @param strangers who pays for the page, or signs the article: they have messages for readers, too */
export function claimsIn(block: RootContent, authority: Authority, strangers: ReadonlySet<string>): Claim[] {
  const text = wordsOf(block);
  const claimed = ownWords.flatMap((wording) =>
    namedBy(wording, text).map((place) => ({ wording, ...place })),
  );
  const noticed = noticedIn(text).map((place) => ({ wording: null, ...place }));
  return [...claimed, ...noticed].flatMap(({ wording, name, start }): Claim[] => {
    if (others.test(name) || isNobody(name)) return [];
    const outlet = findKnown(name, authority).find(({ kind }) => kind === 'outlet');
    if (wording === message && strangers.has(name)) return [];
    const isClear = wording !== appeal && wording !== dated && !inbox.test(text);
    if (!isClear && !outlet && !isPublisher(name, text)) return [];
    if (wording === null && outlet && ownsMany.test(name.slice(outlet.end))) return [];
    const stated = outlet ?? { name, start: 0, end: name.length };
    const place = evidence(block, start + stated.start, start + stated.end);
    const fact = { value: stated.name, basis: 'stated' as const, ...place };
    return [{ fact, known: outlet !== undefined, own: wording !== null }];
  });
}

function isPublisher(name: string, text: string): boolean {
  return publishers.test(name) || isPaperWord(name.split(' ').at(-1) as string) || ownWork.test(text);
}
