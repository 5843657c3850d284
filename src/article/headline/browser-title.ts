/** The blocks above a text to its headline by the browser's title, with which the clipping opens: "Ferry sails again | Harbour Wire". */
import { findByline } from '../byline.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { tied } from './head.ts';
import { key } from './lines.ts';
import { isBylineOrDay } from './signing-days.ts';
import { textFrom } from './text-from.ts';
import { type Tie, tiesOf } from './ties.ts';

/** What a browser's title says before the outlet, and the page again by itself: of fewer words, it may be the outlet's name. */
const shortestStated = 3;
const longerThanNames = 6;
/** So many of its words the text has. */
const fewestShared = 2;
const parting = / [|–—-] /g;
/** What is longer, in characters, or has more strokes is a menu in one line. */
const longestInBrowser = 200;
const mostStrokes = 4;

/** The index of the last line above the text that says again what the first line begins with, before its strokes, where nobody signs between them. */
export function titledInBrowser(blocks: RootContent[], start: number): number | null {
  const first = plainAt(blocks, 0);
  if (start < 2 || first.length > longestInBrowser) return null;
  const begun = Array.from(first.matchAll(parting), ({ index }) => key(first.slice(0, index)));
  if (begun.length > mostStrokes) return null;
  const lines = blocks.slice(0, start).map(plain);
  const own = lines.findLastIndex((line, at) => at > 0 && begun.includes(key(line)));
  if (own < 0 || lines.slice(0, own).some(isBylineOrDay)) return null;
  const titles = lines.slice(own).filter((line) => mayBeHeadlineAlone(line, shortestStated));
  if (titles[0] !== lines[own]) return null;
  const [stated, ...below] = tiesOf(titles, textFrom(blocks, start)).map(isOfText);
  // An outlet's name stands over titles of its own, but is short; who signs right below the line wrote what it says.
  const isNoName = signalsOf(titles[0] as string).words >= longerThanNames;
  const isSigned = findByline(lines[own + 1] ?? '') !== null;
  return stated && (isNoName || isSigned || !below.includes(true)) ? own : null;
}

function isOfText({ share, count }: Tie): boolean {
  return share >= tied && count >= fewestShared;
}
