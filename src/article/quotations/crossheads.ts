/** Crossheads that are words in marks, to quotations: whoever says them in the text below says them there. */
import type { Heading } from 'mdast';
import { pointIn } from '../evidence.ts';
import { wordsOf } from '../text/plain.ts';
import type { TextFact } from '../schema.ts';
import { quotationsOf, type Root, type RootContent } from '../tree.ts';
import { wholeQuotation } from './blocks.ts';
import { mark } from './nodes.ts';
import { letters } from './judging/clipping.ts';
import type { Passage } from './passages/passage.ts';

/** Once the text has been read: `running` holds the crossheads among its paragraphs. */
export function markCrossheads(
  tree: Root,
  running: RootContent[],
  passages: ReadonlyMap<RootContent, Passage>,
) {
  for (const block of running) {
    const span = block.type === 'heading' && wholeQuotation(passages.get(block));
    if (!span) continue;
    const words = wordsOf(block).slice(span.start, span.end);
    mark(block, [{ span, speaker: speakerBelow(tree, block, words) }], undefined);
  }
}

function speakerBelow(tree: Root, crosshead: Heading, words: string): TextFact | null {
  const { line } = pointIn(crosshead, 0);
  const speaker = quotationsOf(tree).find(
    ({ text, position }) =>
      position.start.line > line && ` ${letters(text)} `.includes(` ${letters(words)} `),
  )?.speaker;
  return speaker ? { ...speaker, basis: 'inferred', note: 'says the same words below this crosshead' } : null;
}
