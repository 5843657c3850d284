/** Blocks to whether lines of a catalogue may be among them: most clippings have none, and are not looked through. */
import type { RootContent } from '../tree.ts';
import { databaseLabels, statedUnder } from './labels.ts';

/** What parts a note’s properties from it, a count of words, the code of a headline, a mail’s first line. */
const mark = /^(?:-{3,}\n?$|[\d,.]+ words\n?$|HD\b|[Ff]rom ?:)/;
/** In characters. */
const longestLabel = 40;

export function mayBegin(blocks: readonly RootContent[]): boolean {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const child of block.children)
      if (child.type === 'text' && (mark.test(child.value) || beginsWithLabel(child.value))) return true;
  }
  return false;
}

/** Of those that state a fact, or that databases have: every other stands beside one. */
function beginsWithLabel(line: string): boolean {
  const colon = line.slice(0, longestLabel).indexOf(':');
  if (colon < 1) return false;
  const label = line.slice(0, colon).trimEnd().toLowerCase();
  return databaseLabels.has(label) || (statedUnder.get(label) ?? 'other') !== 'other';
}
