/** The words of a line to whether they may be a standfirst's. */
import { signalsOf } from '../furniture/signals.ts';
import { officeStart } from '../headline/wording.ts';
import { plain } from '../text/plain.ts';
import { dayRunTogether } from '../publication/publication-clause.ts';
import type { RootContent } from '../tree.ts';

const longest = 80;

export function readsAsStandfirst(block: RootContent, fewest: number): boolean {
  if (block.type === 'furniture' && block.rule !== 'before the article') return false;
  const words = plain(block);
  const text = words.slice(0, dayRunTogether(words) ?? words.length);
  const line = signalsOf(text);
  return (
    line.words >= fewest &&
    line.words <= longest &&
    !line.credit &&
    !line.dateline &&
    !line.bullet &&
    !line.address &&
    !line.says &&
    !line.colon &&
    !line.ellipsis &&
    !line.glued &&
    ![aboutPage, whose, toReaders].some((form) => form.test(text)) &&
    !signing.test(text) &&
    line.separators === 0 &&
    !(officeStart.test(text) && line.capitals > 0.75) &&
    !(line.legal && line.addressesReader)
  );
}

/** "This article is more than five years old", "This post may contain affiliate links." */
export const aboutPage =
  /^This (?:article|page|post|story) (?:is|was|has|may|might|can|contains?|includes?|features?|appear(?:s|ed)|originally|first)\b/i;

/** "The views expressed are the author’s own", "The state of our seas is supported by": whose a page's words are, and who pays. */
const whose =
  /^(?:the |all )?(?:opinions|views)(?: and (?:opinions|views))? (?:expressed|given|stated)\b[^.]*(?: are (?:\S+ ){1,4}own\b| are (?:solely )?those of\b|\bnot (?:necessarily|reflect)\b)|\b(?:funded|presented|sponsored|supported) by$/i;

/** "Continue reading the main story", "Chat with us on the quay", "Tags: ferries, mail", "Good morning." */
const toReaders =
  /^(?:continue reading\b|(?:chat|connect|engage|talk) with us\b[^,;:.!]*(?:[.!]|$)|tags?:|good (?:morning|afternoon|evening)[.!])/i;

/** Who signs, though no name can be read there: "Contributed by: …". */
const signing = /^(?:by|(?:contributed|posted|reported|submitted|written) by):/i;
