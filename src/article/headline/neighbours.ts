/** The lines above a text to those that a neighbour tells to be no headline: a caption below its count, a teaser above its button. */

/** "3 of 12", "3 of 12 |": which picture of a gallery the caption below it is of. */
const countOfPicture = /^\d{1,3} of \d{1,3}(?: ?\|)?$/;
/** "Read more" */
const buttonOfTeaser =
  /^(?:read|see|view|learn|show) (?:more|full (?:article|post|story))(?: ?[»›→.…]+)?$|^continue reading\b/i;

/** A gallery counts more than one picture, and a list has more than one teaser: by itself such a line may stand beside a headline. */
const fewest = 2;

export function isToldByNeighbour(lines: string[], at: number): boolean {
  return (
    (countOfPicture.test(lines[at - 1] ?? '') && isRepeated(lines, countOfPicture)) ||
    (buttonOfTeaser.test(lines[at + 1] ?? '') && isRepeated(lines, buttonOfTeaser))
  );
}

function isRepeated(lines: string[], shape: RegExp): boolean {
  return lines.filter((line) => shape.test(line)).length >= fewest;
}
