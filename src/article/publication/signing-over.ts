/** A day's line to who signs right above it. */
import { isAgency } from '../agencies.ts';
import { type PlacedByline, signedAt } from '../byline/signed-line.ts';
import type { Placed } from './date-lines.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

const authorLabel = /^authors?(?: of the (?:article|post|story))?:?$/i;

export function signingOver(blocks: RootContent[], { top }: Placed): PlacedByline | null {
  const over = top - 1;
  const names = plainAt(blocks, over);
  if (authorLabel.test(plainAt(blocks, over - 1)) && isAgency(names))
    return { names, start: 0, at: over, parted: false };
  const found = signedAt(blocks, over) ?? signedAt(blocks, over - 1);
  return found && found.at < top ? found : null;
}
