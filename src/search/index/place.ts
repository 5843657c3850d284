/** A place of a word in an article: its position among the words, and what stands there. One number for both. */

/**
 * Pagefind keeps one number with each word, its weight. Ours says what the word stands in, so that a phrase never runs
 * from one passage into the next and `quote:` never out of a quotation: neighbouring passages, and neighbouring
 * quotations in one passage, alternate.
 */
export type Ground = number;

const quotationKinds = 3;
const headline = 6;

/** @param quotation counted from 1 within the passage, 0 outside of quotations */
export function groundOf(passage: 'headline' | number, quotation: number): Ground {
  const kind = quotation === 0 ? 0 : 1 + (quotation % 2);
  return 1 + (passage === 'headline' ? headline : (passage % 2) * quotationKinds) + kind;
}

export const isQuoted = (place: number) => (groundAt(place) - 1) % quotationKinds !== 0;
export const isInHeadline = (place: number) => groundAt(place) > headline;

/** Whether both stand in the same passage, given that they are neighbours. */
export const sharePassage = (a: number, b: number) => passageOf(a) === passageOf(b);

/** Grounds are below it. */
const size = 16;

export const placeAt = (position: number, ground: Ground) => position * size + ground;
export const positionAt = (place: number) => Math.floor(place / size);
export const groundAt = (place: number): Ground => place % size;

const passageOf = (place: number) => Math.floor((groundAt(place) - 1) / quotationKinds);
