/** The lines above a text to those that a neighbour tells to be no headline: a caption below its count, a teaser above its button, a film below its player's countdown, a row of a menu's labels, who is of a named outlet. */
import { findByline } from '../byline.ts';
import { findBareByline } from '../byline/bare.ts';
import { isOffice } from '../byline/behind-names.ts';
import { isPaperWord } from '../byline/desks.ts';
import { isDayAlone } from './days.ts';
import { isBylineOrDay } from './signing-days.ts';

/** "3 of 12", "3 of 12 |": which picture of a gallery the caption below it is of. */
const countOfPicture = /^\d{1,3} of \d{1,3}(?: ?\|)?$/;
/** "Read more" */
const buttonOfTeaser =
  /^(?:read|see|view|learn|show) (?:more|full (?:article|post|story))(?: ?[»›→.…]+)?$|^continue reading\b/i;

/** "… and the mail comes ...Read More>>": a teaser's words are cut, and end in their button. */
const cutTeaser = /(?:…|\.{3}) ?(?:read|see|view) more(?: ?[»›→>]+)?$/i;
/** "Next video starts in: 7": a player counts down to the film whose title is below. */
const countdown = /^next video (?:starts |plays )?in\b/i;

/** "Presented by Northhaven Media": who pays for the teaser above it. */
const sponsor = /^(?:presented|sponsored) by \S/i;
const byToGoOn = /^by\b.*,$/i;

/** Below "By Ada Quist," the line goes on with an office, or in small letters, as no title begins. */
export function goesOnFrom(before: string, line: string): boolean {
  return byToGoOn.test(before) && findByline(before) !== null && (/^\p{Ll}/u.test(line) || isOffice(line));
}

/** In words. */
const longestLabel = 3;

/** A gallery counts more than one picture, and a list has more than one teaser: by itself such a line may stand beside a headline. */
const fewest = 2;

export function isToldByNeighbour(lines: string[], at: number): boolean {
  return (
    (countOfPicture.test(lines[at - 1] ?? '') && isRepeated(lines, countOfPicture)) ||
    (buttonOfTeaser.test(lines[at + 1] ?? '') && isRepeated(lines, buttonOfTeaser)) ||
    (sponsor.test(lines[at + 1] ?? '') && teasersOver(lines, sponsor) >= fewest) ||
    cutTeaser.test(lines[at] ?? '') ||
    isOverCutTeaser(lines, at) ||
    isCountedDown(lines, at) ||
    isRowOfLabels(lines, at) ||
    isOfOutlet(lines, at) ||
    goesOnFrom(lines[at - 1] ?? '', lines[at] ?? '')
  );
}

/** "Watch" on a line of its own is a player's, or a menu's: of what plays, the text tells little. */
export function isPlayed(lines: string[], at: number, tie: number): boolean {
  return tie < little && /^(?:watch|listen)$/i.test(lines[at - 1] ?? '');
}

/** The share of a title's words. */
const little = 0.34;

/** Between a title and its words a day may stand. A writer's life is cut so, too, but once. */
function isOverCutTeaser(lines: string[], at: number): boolean {
  const words = isDayAlone(lines[at + 1] ?? '') ? at + 2 : at + 1;
  return cutTeaser.test(lines[words] ?? '') && isRepeated(lines, cutTeaser);
}

/** Its player names the film more than once; where somebody signs below it, the film is of the article. */
function isCountedDown(lines: string[], at: number): boolean {
  const copies = lines.flatMap((line, place) => (line === lines[at] ? [place] : []));
  return (
    copies.some((place) => countdown.test(lines[place - 1] ?? '')) &&
    !copies.some((place) => isSigned(lines, place))
  );
}

/** So near below a headline stand who signs it and its day. */
const near = 3;

function isSigned(lines: string[], at: number): boolean {
  return lines.slice(at + 1, at + 1 + near).some(isBylineOrDay);
}

/** "Harbours, From the islands, Mail": under what a post is filed, where the page's menu names two of that. */
function isRowOfLabels(lines: string[], at: number): boolean {
  const labels = (lines[at] ?? '').split(', ');
  if (labels.length < 2 || labels.some((label) => label.split(' ').length > longestLabel)) return false;
  return labels.filter((label) => lines.includes(label)).length >= fewest;
}

const agency = /^(?:Agency|Press|Wire)$/;
const afterName = /^, ((?:The )?\p{Lu}\S*(?: \p{Lu}\S*){1,3})$/u;

/** "Ada Quist, The Coast Press", where another line names that press as well, or in capitals, as credits do; "Ada Quist, Harbour Poet" is who the text is about. */
function isOfOutlet(lines: string[], at: number): boolean {
  const line = lines[at] ?? '';
  const { names = '' } = findBareByline(line) ?? {};
  if (names === '') return false;
  const [, outlet] = afterName.exec(line.slice(line.indexOf(names) + names.length)) ?? [];
  const last = outlet?.split(' ').at(-1);
  if (outlet === undefined || last === undefined || !(isPaperWord(last) || agency.test(last))) return false;
  return lines.some(
    (other, place) => place !== at && (other.includes(outlet) || other.includes(outlet.toUpperCase())),
  );
}

/** Over how many lines of a shape other titles stand: a head may have its sponsor above its title and below it. */
function teasersOver(lines: string[], shape: RegExp): number {
  return lines.filter((line, at) => shape.test(line) && mayBeTeaser(lines[at - 1] ?? '')).length;
}

function mayBeTeaser(line: string): boolean {
  return line.split(' ').length > longestLabel;
}

function isRepeated(lines: string[], shape: RegExp): boolean {
  return lines.filter((line) => shape.test(line)).length >= fewest;
}
