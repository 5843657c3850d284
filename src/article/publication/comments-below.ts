/** The blocks below a text to where the readers' comments begin: names and days from there on are those of readers. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** "8 Comments +", "Comments (19)", "5 thoughts on “Ferries”": below it the days are those of comments. */
const commentsStart =
  /^(?:\d+ )?(?:reader )?(?:comments?|responses?|replies|reactions)\b(?: \(\d+\)| to .*| on .*)?\W*$|^\d+ thoughts? on\b/i;

/** `last` where they do not begin before it. */
export function commentsBelow(blocks: RootContent[], end: number, last: number): number {
  const start = blocks.slice(end + 1, last).findIndex((block) => commentsStart.test(plain(block)));
  return start < 0 ? last : end + 1 + start;
}
