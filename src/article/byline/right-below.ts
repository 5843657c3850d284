/** The line right below a text's last sentence to whoever it says the text is by: "By Ada Quist", where nobody else is named so below it. */
import { findByline } from '../byline.ts';
import { isPassage } from '../furniture/passage.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { eachOf, isSurelyPerson } from './names.ts';
import { type PlacedByline, signedAt } from './signed-line.ts';

/** A list of other stories names its writers so near. */
const reach = 12;
/** Below a motto, or the short lines of a poem, stands whose that is. */
const quoted = /^[“"«‘].*[”"»’]$/su;
const byAlone = /^by:? /i;

export function signedRightBelow(blocks: RootContent[], end: number): PlacedByline | null {
  const at = end + 1;
  const line = plainAt(blocks, at);
  const found = byAlone.test(line) ? signedAt(blocks, at) : null;
  // "By Royal Appointment", "By: Harbour Books"
  if (!found || !line.endsWith(found.names) || !isSurelyPerson(eachOf(found.names)[0] as string)) return null;
  const last = plainAt(blocks, end);
  const isOver =
    isPassage(signalsOf(last)) && !quoted.test(last) && !signalsOf(plainAt(blocks, at + 1)).sentence;
  const others = blocks.slice(at + 1, at + 1 + reach);
  return isOver && !others.some((_, by) => findByline(plainAt(blocks, at + 1 + by)) !== null) ? found : null;
}
