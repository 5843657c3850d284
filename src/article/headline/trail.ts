/** The blocks above a text to the headline with which a trail of its page ends: "Home > Ferries > Ferry sails again". */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { key } from './lines.ts';

/** A single stroke may stand in any line. */
const parting = / ?[>»›] ?| [/|:→]{1,2} /;
const longestLabel = 4;
const shortestTitle = 4;
/** So far above the text a trail still leads to it. */
const reach = 40;

/** The index of the last line that says again what the trail ends with. */
export function trailHeadline(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  for (let at = lines.length - 1; at >= Math.max(0, start - reach); at -= 1) {
    const end = endOfTrail(lines[at] as string);
    if (end === null) continue;
    const own = lines.findLastIndex((line, place) => place > at && key(line) === key(end));
    if (own >= 0 && mayBeHeadlineAlone(lines[own] as string, shortestTitle)) return own;
  }
  return null;
}

function endOfTrail(line: string): string | null {
  const steps = line.split(parting);
  const labels = steps.slice(0, -1);
  const isTrail =
    labels.length > 0 &&
    labels.every((label) => label.trim() !== '' && label.trim().split(/\s+/).length <= longestLabel);
  return isTrail ? (steps.at(-1) as string).trim() : null;
}
