/** What the pipeline could not find out, to messages at the place: no headline, no text, a quotation without a speaker. */
import type { VFile } from 'vfile';
import { isCaption } from './captions.ts';
import { documentsIn } from './clipping/documents.ts';
import { bounds } from './edtf.ts';
import { signalsOf } from './furniture/signals.ts';
import { isTitle } from './headline/lines.ts';
import { lineOf } from './text/line-of.ts';
import { placeOf } from './text/place.ts';
import { plain } from './text/plain.ts';
import { isHeadline, isTooLong } from './roles.ts';
import { type Root, type RootContent, quotationsOf } from './tree.ts';
import { warn } from './warn.ts';

export function doubts() {
  return (tree: Root, file: VFile) => {
    if (!tree.children.some(isHeadline) && !file.data.record?.headline) {
      const titles = titlesAbove(tree);
      const maybe = titles
        .map((block) => `“${lineOf(block)}” (line ${block.position?.start.line})`)
        .join(' or ');
      const reason = `No headline found${maybe && `, though ${maybe} may be one`}; a headline in the record is wanted`;
      warn(file, reason, 'no-headline', titles[0]?.position);
    }
    if (!tree.children.some((node) => node.type === 'paragraph' || node.type === 'figure')) {
      warn(file, 'No article text found', 'no-text');
    } else if (file.data.likeliest) {
      warn(
        file,
        'Nothing is surely article text; what is likeliest to be some was kept',
        'likeliest-text',
        file.data.likeliest,
      );
    }
    const markup = opensAsMarkup.exec(String(file))?.[1];
    if (markup) warn(file, `Found “${markup}”; plain text is wanted, and tags are read as words`, 'markup');
    const [, second, ...others] = documentsIn(String(file));
    if (second) {
      const reason = `Holds ${others.length + 2} documents of an export and is read as one; “npm run add -- --each FILE” makes each a clipping`;
      warn(file, reason, 'several-documents', placeOf(String(file), second.from));
    }
    const { record, publication } = file.data;
    const printed = publication?.published;
    if (record?.published && printed && excludes(record.published.value, printed.value)) {
      const reason = `The clipping states ${printed.value} as its date, the record ${record.published.value}`;
      warn(file, reason, 'dates-differ', { line: printed.line ?? 1, column: printed.start ?? 1 });
    }
    for (const node of tree.children) {
      if (!isTooLong(node)) continue;
      const reason = 'Too long a line for quotations, names and dates to be looked for';
      warn(file, reason, 'long-line', node.position);
    }
    for (const { speaker, position } of quotationsOf(tree))
      if (!speaker) warn(file, 'Speaker not stated', 'unknown-speaker', position);
  };
}

/** The page itself, as saved from a browser, in place of its text. */
const opensAsMarkup = /^\s*(<(?:!doctype html|html|\?xml)\b)/i;

/** So many lines are enough to look at. */
const mostTitles = 3;

/** The lines removed from above the text that have the shape of a title, the nearest last. */
function titlesAbove({ children }: Root): RootContent[] {
  const start = children.findIndex(({ type }) => type !== 'furniture');
  return children
    .slice(0, Math.max(0, start))
    .filter(
      (block) => block.type === 'furniture' && block.rule === 'before the article' && readsAsTitle(block),
    )
    .slice(-mostTitles);
}

function readsAsTitle(block: RootContent): boolean {
  const line = signalsOf(plain(block));
  return isTitle(line) && !line.legal && !line.separators && !isCaption(plain(block));
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
