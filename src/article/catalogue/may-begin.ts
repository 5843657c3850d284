/** Blocks to whether lines of a catalogue may be among them: most clippings have none, and are not looked through. */
import type { RootContent } from '../tree.ts';

/** A label of those that most catalogues have, a count of words, what parts a note's properties from it. */
const one =
  /^(?:-{3,}\n?$|[\d,.]+ words\n?$|HD\b|(?:(?:publication |document )?title|headline|by(?:line)?|authors?|creator|(?:publication )?date(?: published)?|published|source|url|length|section|load-date|publication-type|from|sent|subject|full text|article text|dc\.\w+) ?:)/i;

export function mayBegin(blocks: readonly RootContent[]): boolean {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    for (const child of block.children) if (child.type === 'text' && one.test(child.value)) return true;
  }
  return false;
}
