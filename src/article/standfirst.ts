/** The standfirst: the sentence or two between headline and byline that sum the article up. */
import { isCaption } from './credits.ts';
import { signalsOf } from './furniture/signals.ts';
import { textStart } from './headline.ts';
import { plain } from './plain.ts';
import { isHeadline, withRole } from './roles.ts';
import type { Root, RootContent } from './tree.ts';

/** A standfirst stands close below the headline, and something of the page parts it from the text. */
const reach = 3;

export function standfirst() {
  return (tree: Root) => {
    const title = tree.children.findIndex(isHeadline);
    if (title < 0) return;
    const start = textStart(tree.children);
    for (let at = title + 1; at <= Math.min(title + reach, start); at += 1) {
      const block = tree.children[at];
      if (!block || !readsAsStandfirst(block)) continue;
      if (at === start && !isParted(tree.children, at)) return;
      tree.children[at] = withRole(block, 'standfirst');
      return;
    }
  };
}

function readsAsStandfirst(block: RootContent): boolean {
  if (block.type === 'furniture' && block.rule !== 'before the article') return false;
  const text = plain(block);
  const line = signalsOf(text);
  return (
    !isCaption(text) &&
    line.words > 7 &&
    line.words < 60 &&
    !line.credit &&
    !line.dateline &&
    !line.bullet &&
    !line.address &&
    !line.says &&
    !(line.legal && line.addressesReader)
  );
}

/** Whether a line that names the writer or the day follows, with nothing but furniture between. */
function isParted(blocks: RootContent[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 4);
  const line = next.findIndex((block) => block.type === 'furniture' && block.rule === 'publication line');
  return line >= 0 && next.slice(0, line).every((block) => block.type === 'furniture');
}
