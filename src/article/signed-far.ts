/** The blocks above a headline or text to the one day far up that somebody signs: buttons and forms may part head and text. */
import { isAgency } from './agencies.ts';
import { type PlacedByline, signedAt } from './byline/signed-line.ts';
import { dateLines, hasDay, isSigned, type Placed } from './date-lines.ts';
import { plainAt } from './plain.ts';
import type { RootContent } from './tree.ts';

/** A list of other stories has more such days than one. */
export function dayFarAbove(blocks: RootContent[], head: number): Placed[] {
  const lines = dateLines(blocks, 0, head).filter((line) => isSigned(line) && isOfPrinting(line));
  const [line, ...others] = lines.filter((one) => signingOver(blocks, one) !== null);
  return line && others.length === 0 && lines.every((one) => one === line || isBeside(one, line))
    ? [line]
    : [];
}

function isOfPrinting(line: Placed): boolean {
  return hasDay(line) && line.dates.some(({ kind }) => kind === 'published');
}

function isBeside(one: Placed, other: Placed): boolean {
  return Math.abs(one.at - other.at) === 1;
}

const authorLabel = /^authors?(?: of the (?:article|post|story))?:?$/i;

/** Who signs right above a day. */
export function signingOver(blocks: RootContent[], { top }: Placed): PlacedByline | null {
  const over = top - 1;
  const names = plainAt(blocks, over);
  if (authorLabel.test(plainAt(blocks, over - 1)) && isAgency(names))
    return { names, start: 0, at: over, parted: false };
  const found = signedAt(blocks, over) ?? signedAt(blocks, over - 1);
  return found && found.at < top ? found : null;
}
