/** A line over a writer to whether it may be the title of another story, whose writer that is. */
import { signalsOf } from '../furniture/signals.ts';
import { isTitle } from '../headline/lines.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** “It was high time,” she said of the boat: a headline names who said so, and a standfirst need not. */
const toldOfSomebody = /[”"’'],? (?:he|she|they) (?:said|says?)\b/;

export function isOtherTitle(block: RootContent): boolean {
  const text = plain(block);
  return isTitle(signalsOf(text)) && !signalsOf(text).sentence && !toldOfSomebody.test(text);
}
