/** The lines below a weblog's text to whoever posted it. */
import { commentsBelow } from '../publication/comments-below.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isDesk } from './desks.ts';
import { belowText, range } from './lines.ts';
import type { PlacedByline } from './signed-line.ts';

/** "Posted by Ada at 5:03 PM", "Posted by Ada Quist on March 3, 2021 | Permalink": so a weblog closes a post. */
const posted =
  /^(?<lead>Posted by )(?<names>\p{Lu}[\p{L}\d.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:at \d{1,2}[:.]\d\d|on .*\d{4})/u;

/** Who posted the article, above the readers' comments, where nobody else's name stands so on the page. */
export function posterBelow(blocks: RootContent[], end: number): PlacedByline | null {
  const comments = commentsBelow(blocks, end, end + 1 + belowText);
  const at = range(end, comments).find((place) => posted.test(plainAt(blocks, place)));
  if (at === undefined) return null;
  const { lead = '', names = '' } = posted.exec(plain(blocks[at] as RootContent))?.groups ?? {};
  const others = blocks.some((block) => (posted.exec(plain(block))?.groups?.['names'] ?? names) !== names);
  return others || isDesk(names) ? null : { names, start: lead.length, at, parted: false };
}
