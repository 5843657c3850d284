/** The publisher: stated by the clipping’s catalogue, in words of its own furniture — appeals, letters, masthead, copyright notice — or by a name that the page has for itself in more than one way. */
import type { VFile } from 'vfile';
import { type Authority, authorityOf } from './authority.ts';
import { isPaperWord } from './byline/desks.ts';
import { isSurelyPerson } from './byline/names.ts';
import { evidence } from './evidence.ts';
import { masthead } from './publisher/masthead.ts';
import { namedOften } from './publisher/named-often.ts';
import { isNetwork } from './publisher/templates.ts';
import { findKnown } from './names/known.ts';
import { plain, wordsOf } from './text/plain.ts';
import type { TextFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    publisher: TextFact | null;
  }
}

/** A full stop within a name stands in an address or after an initial: “Reuters. All rights reserved” goes on after it. */
const word = String.raw`\p{Lu}(?:[\p{L}\d’'&-]|\.(?=\w)|(?<=(?<!\p{L})(?:\p{Lu}|St))\.)*`;
const name = `((?:[Tt]he )?${word}(?: (?:of|and|&|${word}))*)`;

const asked = `(?!(?:Dr|Gov|Mr|Mrs|Ms|Prof|Rep|Sen)\\.)${name}(?= (?:on|for|today|now|from|and)\\b|[,.!]|$)`;
/**
 * Readers are asked in the imperative, or told what they or their money can do: "Support the Harbour Times". In a title somebody
 * is to do so: "Quist to join Harbour FC".
 */
const asking =
  '(?:^|[.!?:,] | [–—-] |\\b(?:and|by|[Hh]elp|[Cc]onsider|[Pp]lease|[Yy]ou can|[Yy]our (?:donation|gift|membership|subscription)s?(?: will)?|[Ww]ill you|(?:like|need) you to|want to|like to|(?:minute|moment|second) to|(?:[Cc]lick|[Tt]ap) here to|[Tt]hank(?:s| you) for) )';
const appeal = new RegExp(`${asking}(?:[Ss]upport(?:ing)?|[Ff]ollow|join) ${asked}`, 'u');
/** Others are supported, followed and joined, too: what is so called, or has its own work in the same line, is a publisher. */
const publishers = /^The \p{Lu}| (?:Daily|Magazine|Radio|Review|Weekly)$/u;
const ownWork = /\bour (?:advertisers|journalis[mt]s?|newsroom|reporters|reporting)\b/i;

/** Phrases in which a page speaks of its own publisher, from general knowledge of appeals. */
const message = new RegExp(`^an? (?:message|letter|note|word|appeal) from ${name}:?$`, 'iu');
const ownName = [
  message,
  appeal,
  new RegExp(
    `\\b(?<!not )(?:subscribe to|donate to|journalists of|become a (?:member|patron|supporter) of) ${asked}`,
    'u',
  ),
];
/** What a publisher has, what a page ends such words with, and what is asked for of anybody. */
const others =
  / (?:Newsletters?|Premium|Read More)$|^The (?:Authors?|Community|Conversation|Discussion|Debate|Latest|Stor(?:y|ies)|Topics?|Writers?)$|^(?:Free|Good|Honest|Independent|Local|Public|Quality|Real) (?:Journalism|News|Radio)$/;

/** "Get the best of Quay News in your inbox – subscribe to Quay Daybreak": that is a newsletter. */
const inbox = /\binbox\b/i;

/** Who pays for a page has a message for its readers, too: "Presented by Quay Bank". */
const presenter = new RegExp(
  `^(?:[Pp]resented|[Ss]ponsored|[Ss]upported|[Pp]owered|[Bb]rought to you) [Bb]y:? ${name}$`,
  'u',
);

/** A copyright notice names an owner, who is the publisher only where the authority file knows it as an outlet. */
const owner = new RegExp(`(?:©|\\(c\\)|[Cc]opyright)[\\s©]*(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s+)?${name}`, 'u');

/** Whom a copyright notice names, be it an outlet, a company or a person. */
export function ownerIn(notice: string): string | null {
  return owner.exec(notice)?.[1] ?? null;
}

/** "Harbour Times Interactive" may own many that are called otherwise. */
const ofOwner = /^ Interactive\b/;

export function publisher() {
  return (tree: Root, file: VFile) => {
    const stated = file.data.catalogue?.publisher;
    if (stated) {
      file.data.publisher = stated;
      return;
    }
    const authority = authorityOf(file);
    const strangers = presentersAndWriter(tree, file);
    const claims = tree.children.flatMap((block) =>
      block.type === 'furniture' ? claimsIn(block, authority, strangers) : [],
    );
    const claim = claims.find(({ known }) => known) ?? claims.find(({ own }) => own);
    file.data.publisher =
      claim?.fact ?? masthead(tree, authority, file.data.publication?.byline?.line) ?? namedOften(tree, file);
  };
}

/** Who presents the page, and the person who signs the article: the author of a serial has a note for readers. */
function presentersAndWriter({ children }: Root, { data }: VFile): Set<string> {
  const presenters = children.flatMap((block) => presenter.exec(plain(block))?.[1] ?? []);
  const writer = data.publication?.byline?.value;
  return new Set(writer !== undefined && isSomebody(writer) ? [...presenters, writer] : presenters);
}

/** A group may sign as the publisher, too; one word is the name of an account. */
function isSomebody(writer: string): boolean {
  return isSurelyPerson(writer) || !writer.includes(' ');
}

type Claim = { fact: TextFact; known: boolean; own: boolean };

function claimsIn(block: RootContent, authority: Authority, strangers: Set<string>): Claim[] {
  const text = wordsOf(block);
  return [...ownName, owner].flatMap((pattern): Claim[] => {
    const match = pattern.exec(text);
    const words = match?.[1];
    if (!match || !words || others.test(words) || isNetwork(words)) return [];
    const start = match.index + match[0].indexOf(words);
    const outlet = findKnown(words, authority).find(({ kind }) => kind === 'outlet');
    if (pattern === message && strangers.has(words)) return [];
    const isClear = pattern !== appeal && !inbox.test(text);
    if (!isClear && !outlet && !isPublisher(words, text)) return [];
    if (pattern === owner && outlet && ofOwner.test(words.slice(outlet.end))) return [];
    const stated = outlet ?? { name: words, start: 0, end: words.length };
    const place = evidence(block, start + stated.start, start + stated.end);
    return [
      {
        fact: { value: stated.name, basis: 'stated', ...place },
        known: outlet !== undefined,
        own: pattern !== owner,
      },
    ];
  });
}

function isPublisher(name: string, text: string): boolean {
  return publishers.test(name) || isPaperWord(name.split(' ').at(-1) as string) || ownWork.test(text);
}
