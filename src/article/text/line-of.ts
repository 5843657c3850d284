/** A block to its words on one line, with single blanks: as it is read where a page is told from its text, or who signs it. */
import type { Nodes } from 'mdast';
import { singleBlanks } from './blanks.ts';
import { plain } from './plain.ts';
import { scan } from './runs.ts';

/** Shorter lines are scanned for much else, and it is known from that how even they are. */
const longestScanned = 4000;

export function lineOf(block: Nodes): string {
  const words = plain(block);
  return words.length <= longestScanned && !scan(words).signs.uneven ? words : singleBlanks(words);
}
