/** The lines above a text to those that a neighbour tells to be no headline: a caption below its count, a teaser above its button. */
import { findBareByline } from '../byline/bare.ts';

/** "3 of 12", "3 of 12 |": which picture of a gallery the caption below it is of. */
const countOfPicture = /^\d{1,3} of \d{1,3}(?: ?\|)?$/;
/** "Read more" */
const buttonOfTeaser =
  /^(?:read|see|view|learn|show) (?:more|full (?:article|post|story))(?: ?[»›→.…]+)?$|^continue reading\b/i;

/** "Presented by Northhaven Media": who pays for the teaser above it. */
const sponsor = /^(?:presented|sponsored) by \S/i;
/** "Enlarge this image": below it stands a caption, which ends as sentences do. */
const enlarging = /^(?:click to )?(?:enlarge|zoom)(?: (?:this|the))?(?: (?:image|photo|picture))?$/i;
const endsSentence = /\p{Ll}\.$/u;

/** "By Ada Quist,": the line goes on with an office. */
export const byToGoOn = /^by\b.*,$/i;

/** A gallery counts more than one picture, and a list has more than one teaser: by itself such a line may stand beside a headline. */
const fewest = 2;

export function isToldByNeighbour(lines: string[], at: number): boolean {
  return (
    (countOfPicture.test(lines[at - 1] ?? '') && isRepeated(lines, countOfPicture)) ||
    (buttonOfTeaser.test(lines[at + 1] ?? '') && isRepeated(lines, buttonOfTeaser)) ||
    (sponsor.test(lines[at + 1] ?? '') && isRepeated(lines, sponsor)) ||
    isOfOutlet(lines, at) ||
    byToGoOn.test(lines[at - 1] ?? '') ||
    (enlarging.test(lines[at - 1] ?? '') && endsSentence.test(lines[at] ?? ''))
  );
}

/** "Ada Quist, The Coast Wire", where another line names that wire as well. */
function isOfOutlet(lines: string[], at: number): boolean {
  const line = lines[at] ?? '';
  const { names = '' } = findBareByline(line) ?? {};
  const [, outlet] =
    names === '' ? [] : (afterName.exec(line.slice(line.indexOf(names) + names.length)) ?? []);
  return (
    outlet !== undefined &&
    lines.some((other, place) => place !== at && other.toLowerCase().includes(outlet.toLowerCase()))
  );
}

const afterName = /^, ((?:The )?\p{Lu}\S*(?: \p{Lu}\S*){1,3})$/u;

function isRepeated(lines: string[], shape: RegExp): boolean {
  return lines.filter((line) => shape.test(line)).length >= fewest;
}
