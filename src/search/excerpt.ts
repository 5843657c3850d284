/** The text of a result to the passage in which most of the found words stand, piece by piece. */
import { fold, parts } from './letters.ts';
import { type Fragment, wordsOf } from './pagefind.ts';

export type Piece = { text: string; found: boolean };

/** In words. */
const length = 36;
const lead = 6;

/** Found words that are compared; a common word stands in a long text thousands of times. */
const compared = 200;

export function excerptOf(fragment: Fragment): Piece[] {
  const words = wordsOf(fragment);
  const found = new Set(fragment.locations);
  const opening = wordsOfHeadline(fragment);
  const inText = fragment.locations.filter((location) => location >= opening).slice(0, compared);
  const start = Math.max(opening, Math.min(densest(words, inText), words.length - length));
  const pieces = words
    .slice(start, start + length)
    .map(withoutAddedStop)
    .flatMap((word, index) => [
      ...(index === 0 ? [] : [{ text: ' ', found: false }]),
      ...(found.has(start + index) ? marked(word) : [{ text: word, found: false }]),
    ]);
  if (start > opening) pieces.unshift({ text: '… ', found: false });
  if (start + length < words.length) pieces.push({ text: ' …', found: false });
  return pieces;
}

/**
 * To a paragraph that ends in a straight quotation mark Pagefind adds a full stop. After `.”` no printer sets one,
 * so that one is never the clipping’s.
 */
function withoutAddedStop(word: string): string {
  return word.replace(/([.!?…]["'’”]*["'])\.$/, '$1');
}

/** The text begins with the headline, which stands over the excerpt already. */
function wordsOfHeadline({ content, meta }: Fragment): number {
  const headline = meta['title'];
  return headline && content.startsWith(headline) ? headline.split(/\s+/).length : 0;
}

/** Each found word once, as printed, without the signs around it. */
export function foundWords(fragment: Fragment): string[] {
  const words = wordsOf(fragment);
  const found = fragment.locations.map((location) => parts(words[location] ?? '')[1]);
  return [...new Map(found.filter(Boolean).map((word) => [word.toLowerCase(), word])).values()];
}

/** Where an excerpt begins that holds as many different found words as possible; the earliest of these. */
function densest(words: string[], locations: number[]): number {
  const starts = locations.map((location) => Math.max(0, location - lead));
  const held = (start: number) => {
    const inside = locations.filter((location) => location >= start && location < start + length);
    return new Set(inside.map((location) => fold(words[location] ?? ''))).size;
  };
  return starts.reduce((best, start) => (held(start) > held(best) ? start : best), starts[0] ?? 0);
}

function marked(token: string): Piece[] {
  const [before, word, after] = parts(token);
  const pieces = [
    { text: before, found: false },
    { text: word, found: true },
    { text: after, found: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}
