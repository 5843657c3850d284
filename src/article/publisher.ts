/** The publisher, where the page's own furniture names it: in its appeals, letters and copyright notice. */
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { authorityOf } from './authority.ts';
import { evidence } from './evidence.ts';
import { findKnown } from './names/known.ts';
import type { TextFact } from './schema.ts';
import type { Root } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    publisher: TextFact | null;
  }
}

const name = String.raw`((?:[Tt]he )?\p{Lu}[\p{L}\d.’'&-]*(?: (?:of|and|&|\p{Lu}[\p{L}\d.’'&-]*))*)`;

/** Phrases in which a page speaks of its own publisher. */
const ownName = [
  new RegExp(`^an? (?:message|letter|note|word|appeal) from ${name}:?$`, 'iu'),
  new RegExp(
    `\\b(?:support|follow|subscribe to|donate to|join|supporting|journalists of|become a (?:member|patron|supporter) of) ${name}(?= (?:on|for|today|now|from|and)\\b|[,.!]|$)`,
    'u',
  ),
  new RegExp(`(?:©|\\(c\\)|[Cc]opyright)[\\s©]*(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s+)?${name}`, 'u'),
];

export function publisher() {
  return (tree: Root, file: VFile) => {
    const authority = authorityOf(file);
    let first: TextFact | null = null;
    for (const block of tree.children) {
      if (block.type !== 'furniture') continue;
      const text = toString(block);
      for (const pattern of ownName) {
        const match = pattern.exec(text);
        const words = match?.[1];
        if (!match || !words) continue;
        const start = match.index + match[0].indexOf(words);
        const outlet = findKnown(words, authority).find(({ kind }) => kind === 'outlet');
        const fact: TextFact = {
          value: outlet?.name ?? words,
          basis: 'stated',
          ...evidence(block, start, start + words.length),
        };
        if (outlet) {
          file.data.publisher = fact;
          return;
        }
        if (pattern !== ownName[2]) first ??= fact;
      }
    }
    file.data.publisher = first;
  };
}
