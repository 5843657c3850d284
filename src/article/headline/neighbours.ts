/** The lines above a text to those that a neighbour tells to be no headline: a caption below its count, a teaser above its button. */

/** "3 of 12", "3 of 12 |": which picture of a gallery the caption below it is of. */
const countOfPicture = /^\d{1,3} of \d{1,3}(?: ?\|)?$/;
/** "Read more" */
const buttonOfTeaser =
  /^(?:read|see|view|learn|show) (?:more|full (?:article|post|story))(?: ?[»›→.…]+)?$|^continue reading\b/i;

export function isToldByNeighbour(lines: string[], at: number): boolean {
  return countOfPicture.test(lines[at - 1] ?? '') || buttonOfTeaser.test(lines[at + 1] ?? '');
}
