/** The blocks above a text to its headline by the browser's title, with which the clipping opens: "Ferry sails again | Harbour Wire". */
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { tied } from './head.ts';
import { key } from './lines.ts';
import { endOfWords } from './outlet.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

const shortestTitle = 5;
/** Below it stands the page's menu, of no more lines than this. */
const longestMenu = 20;

/** The index of the first line, if the page says itself whose its end is, and the rest is of the text's matter. */
export function browserTitle(blocks: RootContent[], start: number): number | null {
  if (start === 0 || start > longestMenu) return null;
  const title = plainAt(blocks, 0);
  const ends = endOfWords(title, blocks.slice(0, start + 1).map(plain));
  if (ends === null) return null;
  const words = title.slice(0, ends);
  const [tie] = tiesOf([words], textFrom(blocks, start));
  return tie && tie.share >= tied && mayBeHeadlineAlone(words, shortestTitle) ? 0 : null;
}

/** What a browser's title says before the outlet, and the page again by itself: of fewer words, it may be the outlet's name. */
const shortestStated = 3;
/** So many of its words the text has. */
const fewestShared = 2;
const parting = / [|–—-] /;

/** The index of the last line above the text that says again what the first line begins with, before its strokes. */
export function titledInBrowser(blocks: RootContent[], start: number): number | null {
  if (start < 2) return null;
  const first = plainAt(blocks, 0);
  const parts = first.split(parting);
  if (parts.length < 2) return null;
  const lines = blocks.slice(0, start).map(plain);
  const keys = lines.map(key);
  const begun = parts.slice(0, -1).map((_, at) => key(first.slice(0, endOfParts(parts, at))));
  const own = keys.findLastIndex((line, at) => at > 0 && begun.includes(line));
  if (own < 0 || !mayBeHeadlineAlone(lines[own] as string, shortestStated)) return null;
  const [tie] = tiesOf([lines[own] as string], textFrom(blocks, start));
  return tie && tie.share >= tied && tie.count >= fewestShared ? own : null;
}

const lengthOfParting = ' | '.length;

function endOfParts(parts: string[], last: number): number {
  return parts
    .slice(0, last + 1)
    .reduce((end, part) => end + part.length + lengthOfParting, -lengthOfParting);
}
