/** The blocks of a clipping to the lines they stand in: a catalogue is written line by line, whatever lines were joined to paragraphs. */
import { leavesOf } from '../text/leaves.ts';
import type { RootContent } from '../tree.ts';

/** `from` and `to` are where its words begin and end in those of the block; `isBelow` is whether no blank line parts it from the one above. */
export type Row = {
  text: string;
  block: RootContent;
  from: number;
  to: number;
  line: number;
  isBelow: boolean;
};

export function rowsOf(blocks: readonly RootContent[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    let open: Row | undefined;
    for (const { value, position, at } of leavesOf(block)) {
      const { line } = position.start;
      const words = value.endsWith('\n') ? value.slice(0, -1) : value;
      if (open?.line === line) {
        open.text += words;
        open.to = at + words.length;
        continue;
      }
      const isBelow = line - (rows.at(-1)?.line ?? -1) <= 1;
      open = { text: words, block, from: at, to: at + words.length, line, isBelow };
      rows.push(open);
    }
  }
  return rows;
}
