/** The blocks of a page to how many others say the same above each short one and below it: a list of contents does, and so do menus. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import type { Sides } from './line.ts';
import { longestInCharacters } from './may-be.ts';

export function repetitionsIn(blocks: RootContent[]): (place: number) => Sides {
  const places = new Map<string, number[]>();
  const texts = blocks.map(wordsIfShort);
  texts.forEach((text, place) => {
    if (text === null) return;
    const met = places.get(text);
    if (met) met.push(place);
    else places.set(text, [place]);
  });
  return (place) => {
    const all = places.get(texts[place] ?? '') ?? [];
    const above = Math.max(0, all.indexOf(place));
    return { above, below: Math.max(0, all.length - above - 1) };
  };
}

/** Without its bullet or its number, which lists of contents have and titles may lack. */
function wordsIfShort(block: RootContent): string | null {
  const text = plain(block);
  return text.length > longestInCharacters ? null : text.replace(/^[\P{L}]+|[\P{L}]+$/gu, '').toLowerCase();
}
