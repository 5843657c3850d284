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
    !aboutPage.test(text) &&
    !signing.test(text) &&
    line.separators === 0 &&
    !(officeStart.test(text) && line.capitals > 0.75) &&
    !(line.legal && line.addressesReader)
  );
}

/** "This article is more than five years old", "This post may contain affiliate links.", "The views expressed are the author’s own." */
const aboutPage =
  /^(?:(?:the |all )?(?:opinions|views)(?: and (?:opinions|views))? (?:expressed|given|stated)\b|This (?:article|page|post|story) (?:is|was|has|may|might|can|contains?|includes?|features?|appear(?:s|ed)|originally|first)\b)/i;

/** Who signs, though no name can be read there: "Contributed by: …". */
const signing = /^(?:by|(?:contributed|posted|reported|submitted|written) by):/i;
