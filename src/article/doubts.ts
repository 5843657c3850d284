/** What the pipeline could not find out, to messages at the place: no headline, no text, a quotation without a speaker. */
import type { VFile } from 'vfile';
import { bounds } from './edtf.ts';
import { isHeadline, isTooLong } from './roles.ts';
import { type Root, quotationsOf } from './tree.ts';
import { warn } from './warn.ts';

export function doubts() {
  return (tree: Root, file: VFile) => {
    const stated = tree.children.some(isHeadline);
    const start = { line: 1, column: 1 };
    if (!stated && !file.data.record?.headline) {
      warn(file, 'No headline found; a headline in the record is wanted', start, 'no-headline');
    }
    if (!tree.children.some((node) => node.type === 'paragraph' || node.type === 'figure')) {
      warn(file, 'No article text found', start, 'no-text');
    }
    const { record, publication } = file.data;
    const printed = publication?.published;
    if (record?.published && printed && excludes(record.published.value, printed.value)) {
      const reason = `The clipping states ${printed.value} as its date, the record ${record.published.value}`;
      warn(file, reason, { line: printed.line ?? 1, column: printed.start ?? 1 }, 'dates-differ');
    }
    for (const node of tree.children) {
      if (!isTooLong(node)) continue;
      const reason = 'Too long a line for quotations, names and dates to be looked for';
      warn(file, reason, node.position, 'long-line');
    }
    for (const { speaker, position } of quotationsOf(tree))
      if (!speaker) warn(file, 'Speaker not stated', position, 'unknown-speaker');
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
