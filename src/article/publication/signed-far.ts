/** The blocks above a headline or text to the one day far up that somebody signs: buttons and forms may part head and text. */
import { isAgency } from '../agencies.ts';
import { type PlacedByline, signedAt } from '../byline/signed-line.ts';
import { dateLines, hasDay, isSigned, type Placed } from './date-lines.ts';
import { signalsOf } from '../furniture/signals.ts';
import { tiesOf } from '../headline/ties.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { fewestOfTitle } from './under-title.ts';

const authorLabel = /^authors?(?: of the (?:article|post|story))?:?$/i;

/** A list of other stories has more such days than one, and a box of one other story has its title above them. */
export function dayFarAbove(blocks: RootContent[], head: number): Placed[] {
  const lines = dateLines(blocks, 0, head).filter((line) => isSigned(line) && isOfPrinting(line));
  const [line, ...others] = lines.filter((one) => signingOver(blocks, one) !== null);
  return line && others.length === 0 && lines.every((one) => one === line || isBeside(one, line))
    ? [line].filter(() => !isUnderOtherTitle(blocks, signingOver(blocks, line)?.at ?? line.top, head))
    : [];
}

/** Between a title and who signs may stand its standfirst and a caption. */
const reachOfTitle = 4;
/** The share of its words that a title has with its own story. */
const tied = 0.6;

function isUnderOtherTitle(blocks: RootContent[], signed: number, head: number): boolean {
  const above = blocks.slice(Math.max(0, signed - reachOfTitle), signed).map(plain);
  const titles = above.filter((line) => {
    const { words, says } = signalsOf(line);
    return words >= fewestOfTitle && says === null && !authorLabel.test(line);
  });
  const ties = tiesOf(titles, blocks.slice(head).map(plain));
  return titles.some((_, at) => (ties[at]?.share ?? 0) < tied);
}

function isOfPrinting(line: Placed): boolean {
  return hasDay(line) && line.dates.some(({ kind }) => kind === 'published');
}

function isBeside(one: Placed, other: Placed): boolean {
  return Math.abs(one.at - other.at) === 1;
}

/** Who signs right above a day. */
export function signingOver(blocks: RootContent[], { top }: Placed): PlacedByline | null {
  const over = top - 1;
  const names = plainAt(blocks, over);
  if (authorLabel.test(plainAt(blocks, over - 1)) && isAgency(names))
    return { names, start: 0, at: over, parted: false };
  const found = signedAt(blocks, over) ?? signedAt(blocks, over - 1);
  return found && found.at < top ? found : null;
}
