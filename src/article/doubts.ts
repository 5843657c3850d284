/** What the pipeline could not find out, to messages at the place: no headline, no text, a quotation without a speaker. */
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Root } from './tree.ts';

export function doubts() {
  return (tree: Root, file: VFile) => {
    const stated = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
    const start = { line: 1, column: 1 };
    if (!stated && !file.data.record?.headline) {
      file.message('No headline found; a headline in the record is wanted', {
        place: start,
        ruleId: 'no-headline',
        source: 'backfile',
      });
    }
    if (!tree.children.some((node) => node.type === 'paragraph' || node.type === 'figure')) {
      file.message('No article text found', { place: start, ruleId: 'no-text', source: 'backfile' });
    }
    visit(tree, 'quotation', ({ speaker, position }) => {
      if (speaker) return;
      file.message('Speaker not stated', { place: position, ruleId: 'unknown-speaker', source: 'backfile' });
    });
  };
}
