/** What stands between the headline and the text of a clipping that was copied without its page: nothing there is of a page, and what says no fact is text. */
import { isCopiedAlone, isMenu, mayBeOfText, mostAbove } from './furniture/text-alone.ts';
import { signalsOf } from './furniture/signals.ts';
import { plain, plainAt } from './text/plain.ts';
import { isHeadline, toParagraph } from './roles.ts';
import type { Root, RootContent } from './tree.ts';

export function aboveTheText() {
  return (tree: Root) => {
    const blocks = tree.children;
    const title = blocks.findIndex(isHeadline);
    const tops = blocks.filter(isPageTop).length;
    if (tops === 0 || tops > mostAbove || !isCopiedAlone(blocks.map(plain).map(signalsOf))) return;
    let signed = false;
    const found: number[] = [];
    for (const [at, block] of blocks.entries()) {
      if (block.type === 'furniture' && block.rule === 'publication line') signed = true;
      // Where no headline is known, it is the first line.
      if (at > Math.max(0, title) && isPageTop(block) && isText(block, signed)) found.push(at);
    }
    const unstopped = found.filter((at) => !stopped.test(plainAt(blocks, at)));
    const isOfPage = isMenu(unstopped.map((at) => plainAt(blocks, at)));
    for (const at of found)
      if (!isOfPage || !unstopped.includes(at)) blocks[at] = toParagraph(blocks[at] as RootContent);
  };
}

const stopped = /[.!?]["”’)]?$/;

function isPageTop(block: RootContent): boolean {
  return block.type === 'furniture' && block.rule === 'before the article';
}

/** Below whoever signs the text stand an office and a place. */
function isText(block: RootContent, signed: boolean): boolean {
  const text = plain(block);
  const line = signalsOf(text);
  return (!signed || line.sentence) && mayBeOfText(line, text, 0, 'before');
}
