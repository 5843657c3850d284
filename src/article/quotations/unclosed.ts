/** A paragraph's quotations to doubts about those that are never closed. */
import type { Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { pointIn } from '../evidence.ts';
import { wordsOf } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { warn } from '../warn.ts';
import type { Found } from './going-on/found.ts';

/** @param next the paragraph after it, which may go on with the last of them */
export function warnOfUnclosed(block: Paragraph, found: Found[], next: RootContent | undefined, file: VFile) {
  const runsOn = next !== undefined && /^[“"„«‘'`]/.test(wordsOf(next));
  const last = found.at(-1);
  for (const one of found.filter(({ span }) => span.open)) {
    if (one === last && runsOn) continue;
    const end = one === last ? 'with its paragraph' : 'before the next';
    const reason = `Quotation is not closed; it is taken to end ${end}`;
    warn(file, reason, 'unclosed-quotation', pointIn(block, one.span.outerStart));
  }
}
