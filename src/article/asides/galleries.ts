/** The lines of a page to the galleries in it: captions and credits by turns. */
import { isPassage, type Line } from './line.ts';

/** So many words a caption has at most. */
export const longestCaption = 60;
/** So many pictures in a row are a gallery, in which nothing is text. */
const fewest = 3;

/** Paragraphs of a text that has a picture below each look as its others do, or are all that there is. */
export function isShown(lines: readonly Line[], usual: number): boolean {
  const passages = lines.filter(isPassage);
  const like = passages.filter(({ score }) => score >= usual);
  return like.length * 2 <= passages.length;
}

/** Captions and credits by turns, from the first caption to the last credit. */
export function galleries(
  lines: readonly Line[],
  credits: ('signed' | 'agency' | null)[],
): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let at = 1; at < lines.length; at += 1) {
    let end = at;
    while (credits[end] && (lines[end - 1]?.signals.words ?? 0) <= longestCaption && !credits[end - 1])
      end += 2;
    const pictures = (end - at) / 2;
    if (pictures >= fewest) found.push([at - 1, end - 2]);
    if (pictures > 0) at = end - 2;
  }
  return found;
}
