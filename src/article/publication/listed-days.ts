/** The lines that state days below a headline to those of them that are not of a list of other stories. */
import { findBareByline } from '../byline/bare.ts';
import { hasDay, type Placed } from './date-lines.ts';
import { isHeadline, isHeadlineCopy } from '../roles.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isUnderTitle } from './under-title.ts';

/** A list of other stories has two such days at least. */
const fewestListed = 2;

/** The lines without those of a list of other stories below the headline, each with a writer and a day of its own right under a title that is not the page's. */
export function withoutListed(blocks: RootContent[], lines: Placed[], title: number): Placed[] {
  const listed = lines.filter((line) => {
    const above = blocks[line.top - 1];
    const isPages = above !== undefined && (isHeadline(above) || isHeadlineCopy(above));
    return (
      line.at > title && !isPages && isSignedBare(blocks, line) && hasDay(line) && isUnderTitle(blocks, line)
    );
  });
  const days = new Set(listed.map(({ dates }) => dates[0]?.value));
  return listed.length >= fewestListed && days.size >= fewestListed
    ? lines.filter((line) => !listed.includes(line))
    : lines;
}

/** "Ada Quist | July 15, 2021" */
function isSignedBare(blocks: RootContent[], { at, label }: Placed): boolean {
  return !label && findBareByline(plain(blocks[at] as RootContent))?.sure === true;
}
