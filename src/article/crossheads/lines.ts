/** The blocks of a page to the lines of its article, and to the short lines that were taken out from between them. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RemovalRule } from '../removal-rules.ts';
import type { RootContent } from '../tree.ts';
import { longest, longestInCharacters } from './may-be.ts';
import { gapsAbout } from './gaps.ts';
import type { Line, Placed } from './line.ts';
import { repetitionsIn } from './again.ts';

/** A crosshead may look like one of the page's labels; what is taken out for other reasons is known to be none. */
const doubtful: ReadonlySet<RemovalRule> = new Set([
  'interruption',
  'before the article',
  'after the article',
  'wording',
]);

/** What is set into a text parts it nowhere: a section may begin right below a picture. */
const setIn: ReadonlySet<RemovalRule> = new Set(['caption', 'pull quote', 'other story', 'line apart']);

/** So many blocks below a line that was taken out there must be one of the article's. */
const reach = 3;

/** `oddsOf` says how much the block at a line of the clipping looks like article text. */
export function placedLines(blocks: RootContent[], oddsOf: (block: RootContent) => number): Placed[] {
  const lines: Line[] = [];
  const placed: Placed[] = [];
  let open: Placed[] = [];
  let parted = false;
  const againOf = repetitionsIn(blocks);
  for (const [place, block] of blocks.entries()) {
    open = open.filter(({ line }) => place - line.place <= reach);
    const isRemoved = block.type === 'furniture';
    if (isRemoved && !setIn.has(block.rule)) parted = true;
    if (isRemoved ? !doubtful.has(block.rule) : block.type !== 'paragraph' || block.data?.role === 'credit')
      continue;
    const text = plain(block);
    if (isRemoved && text.length > longestInCharacters) continue;
    const line: Line = {
      text,
      signals: signalsOf(text),
      parted: parted && !isRemoved,
      caption: block.data?.role !== undefined,
      removal: isRemoved ? block.rule : null,
      odds: oddsOf(block),
      place,
      gaps: gapsAbout(blocks, place),
      again: againOf(place),
    };
    if (isRemoved) {
      if (line.signals.words > 0 && line.signals.words <= longest)
        open.push({ line, at: lines.length - 0.5, lines });
      continue;
    }
    placed.push(...open, { line, at: lines.length, lines });
    open = [];
    lines.push(line);
    parted = false;
  }
  return placed;
}
