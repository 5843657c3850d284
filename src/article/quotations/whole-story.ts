/** A clipping's passages, and the lines beside them, to what is known of the whole story while any passage of it is read. */
import { once } from '../asking/once.ts';
import { wordsOf } from '../text/plain.ts';
import { isHeadline, textBlocks } from '../roles.ts';
import type { Root, RootContent } from '../tree.ts';
import { clippingOf } from './judging/clipping.ts';
import { fullFormsIn } from './meaning/full-forms.ts';
import type { Story } from './meaning/story.ts';
import { gendersIn } from './passages/genders.ts';
import type { Passage } from './passages/passage.ts';

export function wholeStory(
  tree: Root,
  running: readonly RootContent[],
  passages: ReadonlyMap<RootContent, Passage>,
  headed: ReadonlySet<RootContent>,
): Pick<Story, 'paragraphs' | 'everything' | 'fullForms' | 'genders' | 'clipping'> {
  const everything = [...passages.values()];
  return {
    paragraphs: running.flatMap((block) =>
      block.type === 'paragraph' || headed.has(block) ? (passages.get(block) as Passage) : [],
    ),
    everything,
    fullForms: fullFormsIn(
      linesOf(() => textBlocks(tree).filter((block) => !isHeadline(block))),
      linesOf(() => tree.children.filter(isBeside)),
    ),
    genders: once(() => gendersIn(everything)),
    clipping: clippingOf(everything),
  };
}

function linesOf(blocks: () => RootContent[]): () => string {
  return once(() => blocks().map(wordsOf).join('\n'));
}

/** The page's own lines, and the headline. */
function isBeside(block: RootContent): boolean {
  return block.type === 'furniture' || isHeadline(block);
}
