/** The publisher, where the page's own furniture names it: in its appeals, letters and copyright notice. */
import type { VFile } from 'vfile';
import { type Authority, authorityOf } from './authority.ts';
import { evidence } from './evidence.ts';
import { findKnown } from './names/known.ts';
import { wordsOf } from './plain.ts';
import type { TextFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    publisher: TextFact | null;
  }
}

const name = String.raw`((?:[Tt]he )?\p{Lu}[\p{L}\d.’'&-]*(?: (?:of|and|&|\p{Lu}[\p{L}\d.’'&-]*))*)`;

/** Phrases in which a page speaks of its own publisher, from general knowledge of appeals. */
const ownName = [
  new RegExp(`^an? (?:message|letter|note|word|appeal) from ${name}:?$`, 'iu'),
  new RegExp(
    `\\b(?:support|follow|subscribe to|donate to|join|supporting|journalists of|become a (?:member|patron|supporter) of) ${name}(?= (?:on|for|today|now|from|and)\\b|[,.!]|$)`,
    'u',
  ),
];
/** A copyright notice names an owner, who is the publisher only where the authority file knows it as an outlet. */
const owner = new RegExp(`(?:©|\\(c\\)|[Cc]opyright)[\\s©]*(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s+)?${name}`, 'u');

export function publisher() {
  return (tree: Root, file: VFile) => {
    const authority = authorityOf(file);
    const claims = tree.children.flatMap((block) =>
      block.type === 'furniture' ? claimsIn(block, authority) : [],
    );
    const claim = claims.find(({ known }) => known) ?? claims.find(({ own }) => own);
    file.data.publisher = claim?.fact ?? null;
  };
}

type Claim = { fact: TextFact; known: boolean; own: boolean };

function claimsIn(block: RootContent, authority: Authority): Claim[] {
  const text = wordsOf(block);
  return [...ownName, owner].flatMap((pattern): Claim[] => {
    const match = pattern.exec(text);
    const words = match?.[1];
    if (!match || !words) return [];
    const start = match.index + match[0].indexOf(words);
    const outlet = findKnown(words, authority).find(({ kind }) => kind === 'outlet');
    const place = evidence(block, start, start + words.length);
    return [
      {
        fact: { value: outlet?.name ?? words, basis: 'stated', ...place },
        known: outlet !== undefined,
        own: pattern !== owner,
      },
    ];
  });
}
