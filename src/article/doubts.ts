/** What the pipeline could not find out, to messages at the place: no headline, no text, a quotation without a speaker. */
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { bounds } from './edtf.ts';
import { isHeadline, isTooLong } from './roles.ts';
import type { Root } from './tree.ts';

export function doubts() {
  return (tree: Root, file: VFile) => {
    const stated = tree.children.some(isHeadline);
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
    const { record, publication } = file.data;
    const printed = publication?.published;
    if (record?.published && printed && excludes(record.published.value, printed.value)) {
      file.message(`The clipping states ${printed.value} as its date, the record ${record.published.value}`, {
        place: { line: printed.line ?? 1, column: printed.start ?? 1 },
        ruleId: 'dates-differ',
        source: 'backfile',
      });
    }
    for (const node of tree.children) {
      if (isTooLong(node))
        file.message('Too long a line for quotations, names and dates to be looked for', {
          place: node.position,
          ruleId: 'long-line',
          source: 'backfile',
        });
    }
    visit(tree, 'quotation', ({ speaker, position }) => {
      if (speaker) return;
      file.message('Speaker not stated', { place: position, ruleId: 'unknown-speaker', source: 'backfile' });
    });
  };
}

/** Whether two dates can not be one: neither allows a day that the other does. */
function excludes(one: string, other: string): boolean {
  const [a, b] = [bounds(one), bounds(other)];
  if (!a || !b) return false;
  return (
    (a.last !== null && b.first !== null && a.last < b.first) ||
    (b.last !== null && a.first !== null && b.last < a.first)
  );
}
