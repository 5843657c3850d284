/** The lines of a page to captions and credits of pictures: those that say so, and those beside one that does. */
import { printedAgencies } from '../agencies.ts';
import { isCaptionRunTogether } from '../captions-run-together.ts';
import { isCaption, pictureCredit } from '../captions.ts';
import { isCreditLine } from '../credits.ts';
import { labelledByAgency } from './agency-labels.ts';
import { type Asides, isPassage, isPassageOfText, isText, isTitleLike, type Line, nextText } from './line.ts';
import { tieBelow } from './ties.ts';
import { isAgencysCaption, isOfPicture, isSeenOnDay } from './pictured.ts';
import {
  isBelowButton,
  isEnlarged,
  saysWhereInPicture,
  isShowing,
  showsDoing,
  tellsOfPast,
} from './shown.ts';
import { galleries, isShown, longestCaption } from './galleries.ts';

const caption = { kind: 'caption', rule: 'caption' } as const;
/** Above a credit, a sentence that looks less like text than others by this, and than this, is the picture's. */
const apart = 1.3;
const mostScore = 3.2;

export function captionsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const usual = usualScore(lines);
  const credits = lines.map(({ text, part }) =>
    part === 'text' || part === 'interruption' ? pictureCredit(text) : null,
  );
  const titling = titlesOverCredits(lines, credits);
  for (const [at, line] of lines.entries()) {
    if (titling.has(at)) continue;
    if (isText(line) && isCaptionOf(lines, at, usual, isCredited(lines, credits, at))) {
      found.set(at, caption);
    }
    const credit = credits[at];
    if (!credit || !nextText(lines, at, 1)) continue;
    if (!isCreditLine(line.text) || credit === 'agency') found.set(at, caption);
    const above = lines[at - 1];
    if (above && isText(above) && !titling.has(at - 1) && isAboveCredit(above, credit, usual))
      found.set(at - 1, caption);
  }
  for (const at of [...labelledByAgency(lines), ...besideOthers(lines, found, credits)])
    found.set(at, caption);
  for (const [start, end] of galleries(lines, credits))
    if (isShown(lines.slice(start, end + 1), usual))
      for (let at = start; at <= end; at += 1) found.set(at, caption);
  // A clipping of nothing else is a gallery, and its captions are its text.
  return lines.some((line, at) => isPassageOfText(line) && !found.has(at)) ? found : new Map();
}

/** A caption without a stop has more words than a crosshead. */
const fewestUnstopped = 8;
/** Of a page that has a picture in stock below each crosshead, so many stand over agencies, and share so many words with their sections. */
const fewestTitling = 4;
const leastTied = 0.5;

function titlesOverCredits(
  lines: readonly Line[],
  credits: readonly ('signed' | 'agency' | null)[],
): ReadonlySet<number> {
  const titles = [...lines.keys()].filter((at) => {
    const line = lines[at] as Line;
    return isText(line) && !line.signals.sentence && credits[at] === null && credits[at + 1] === 'agency';
  });
  const tied = titles.reduce((sum, at) => sum + tieBelow(lines, at), 0);
  return new Set(titles.length >= fewestTitling && tied >= titles.length * leastTied ? titles : []);
}

/** "… on Monday. (Reuters/AFP)": agencies end captions so, and despatches. */
const agenciesAtEnd = new RegExp(`\\((?:(?:The )?(?:${printedAgencies})[/, ]*)+\\)\\.?$`, 'i');

/** A credit right above or below, which with nothing of the text below it may sign that text. */
function isCredited(
  lines: readonly Line[],
  credits: readonly ('signed' | 'agency' | null)[],
  at: number,
): boolean {
  return Boolean(credits[at - 1] || (credits[at + 1] && nextText(lines, at + 1, 1)));
}

function isCaptionOf(lines: readonly Line[], at: number, usual: number, credited: boolean): boolean {
  const { text, signals, score } = lines[at] as Line;
  if (isCaptionRunTogether(text) || isAgencysCaption(text)) return true;
  if (signals.words > longestCaption || isCreditLine(text)) return false;
  const isFaint = score < usual - apart;
  const isTold = credited || isBelowButton(lines, at);
  if (
    !signals.quoted &&
    (saysWhereInPicture(text, credited) || (isTold && showsDoing(text)) || isEnlarged(lines, at))
  )
    return true;
  if (isOfPicture(text, isFaint) || (score < usual && isSeenOnDay(text, isFaint))) return true;
  if (!isCaption(text)) return false;
  return !agenciesAtEnd.test(text) || (isFaint && nextText(lines, at, 1) !== undefined);
}

/** "… at the quay. (Ada Quist)": where so many captions end in brackets, others do. */
const bracketed = /[.!?”"] \(\p{Lu}[^()]{2,50}\)$/u;
const fewestBracketed = 2;

/** What is said for the ear above a caption, what stands under a credit, and what ends as the page's other captions do. */
function besideOthers(
  lines: readonly Line[],
  found: Asides,
  credits: ('signed' | 'agency' | null)[],
): number[] {
  const ended = [...found.keys()].filter((at) => lines[at]?.text.endsWith(')')).length;
  return [...lines.keys()].filter((at) => {
    const line = lines[at] as Line;
    const { words, sentence } = line.signals;
    if (!isText(line) || found.has(at) || words > longestCaption) return false;
    if (ended >= fewestBracketed && bracketed.test(line.text)) return true;
    if (sentence || words < fewestUnstopped || !isTitleLike(line) || isCreditLine(line.text)) return false;
    const above = lines[at - 2];
    // A credit whose caption stands above it has none below.
    const isCaptioned = !above || !isText(above) || !isPassage(above) || found.has(at - 2);
    const isUnder = Boolean(credits[at - 1]) && !isCaptioned && isPassage(nextText(lines, at, 1));
    return isUnder || (found.has(at + 1) && !credits[at + 1]);
  });
}

/** A bare agency may stand alone under the picture: what is above it is no caption for that. */
function isAboveCredit({ signals, score, text }: Line, credit: 'signed' | 'agency', usual: number): boolean {
  const { words, sentence, bullet } = signals;
  if (words < 4 || words > longestCaption || bullet || /["“”]|[:,]$/.test(text)) return false;
  if (!sentence) return true;
  return (
    isShowing(text) ||
    (credit === 'signed' && score < Math.min(mostScore, usual - apart) && !tellsOfPast(text))
  );
}

/** The middle score of the paragraphs. */
function usualScore(lines: readonly Line[]): number {
  const scores = lines.filter(isPassageOfText).map(({ score }) => score);
  return scores.sort((a, b) => a - b)[scores.length >> 1] ?? 0;
}
