/** The lines between headline and text, or right below that, to an agency alone on one of them, which signs where nobody else does. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { findAgency } from './bodies.ts';
import type { PlacedByline } from './signed-line.ts';

/** So close below the headline, between it and the text. */
const nearTitle = 3;
/** Nothing but a place in capitals may part them: under a caption the agency took the picture. */
const placeBetween = /^(?!PHOTO|PICTURE|IMAGE|VIDEO)\p{Lu}{2}[\p{Lu} .,'’-]*$/u;

export function agencyAbove(blocks: RootContent[], title: number, start: number): PlacedByline | null {
  if (title < 0) return null;
  for (let at = title + 1; at < Math.min(start, title + 1 + nearTitle); at += 1) {
    const text = plain(blocks[at] as RootContent);
    const found = findAgency(text);
    if (found?.start === 0) return { ...found, at, parted: false };
    if (!placeBetween.test(text)) return null;
  }
  return null;
}

/** Right below the text, or taken for its end; alone, a blank line apart from it, an agency may be the next picture's. */
export function agencyBelow(blocks: RootContent[], end: number): PlacedByline | null {
  for (const at of [end, end + 1]) {
    const block = blocks[at];
    const found = block && findAgency(plain(block));
    const last = blocks[at - 1]?.position?.end.line ?? 0;
    const isClose = at > end && block?.position?.start.line === last + 1;
    if (found && (found.start > 0 || isClose)) return { ...found, at, parted: false };
  }
  return null;
}
