/** The text to whom somebody in it told, and who understands or has learned: mostly the page’s own outlet, whose reporters asked. */
import type { RootContent } from 'mdast';
import { wordsOf } from '../text/plain.ts';
import { namedBy, type Naming, type Wording } from './namings.ts';

/** "Told the Quay Herald on Monday", "seen by Quay Herald" */
const behindTelling: Wording = {
  lead: /\b(?:told|telling|tells|seen by|shared with|spoke to|speaking to|shown to|made available to|interview with) (?:the )?/g,
  tail: /(?:[,.;:]|['’]s\b|\s*$| (?:about|after|and|at|by|during|earlier|he|his|how|in|it|last|of|on|she|that|their|there|they|this|when|where|why)\b)/y,
};
/** "Quay Herald understands that", "A Quay Herald reporter" */
const beforeTelling: Wording = {
  lead: /(?:^|[.!?] )(?:[Aa]n? )?/g,
  tail: / (?:has learn(?:ed|t)|understands|can (?:exclusively )?reveal|reporter was)\b/y,
};

/** "Quay Herald in Northhaven", "Quay Herald's Ada Quist" */
const whereOrWhose = /(?: (?:at|for|in|on) |['’]s(?: |$)).*$/;

/** Who is told by one word is somebody in the news by a surname, or a house: but an outlet by its initials, or written in one. */
const oneWord = /^(?:\p{Lu}{3,}\d*|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+)$/u;

export function tellingsIn(blocks: readonly RootContent[]): Naming[] {
  return blocks.flatMap((block): Naming[] => {
    if (block.type !== 'paragraph') return [];
    const text = wordsOf(block);
    return [behindTelling, beforeTelling].flatMap((wording) =>
      namedBy(wording, text).flatMap(({ name: named, start, way }): Naming[] => {
        const name = named.replace(whereOrWhose, '');
        if (!name.includes(' ') && !oneWord.test(name)) return [];
        return [{ kind: 'telling', name, block, start, end: start + name.length, way }];
      }),
    );
  });
}
