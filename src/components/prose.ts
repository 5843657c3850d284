/** Markdown that editors write (the about page, notes in records) to HTML. Raw HTML in it is left out. */
import type { Element, Root, Text } from 'hast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { aroundDates } from '../archive/whole-dates.ts';

const writer = remark()
  .use(remarkRehype)
  .use(rehypeSlug)
  .use(() => keepDatesWhole)
  .use(rehypeStringify)
  .freeze();

export function proseHtml(markdown: string): string {
  return String(writer.processSync(markdown));
}

function keepDatesWhole(tree: Root): void {
  visit(tree, 'text', ({ value }, index, parent) => {
    const parts = aroundDates(value);
    if (parts.length === 1 || index === undefined || !parent) return undefined;
    parent.children.splice(
      index,
      1,
      ...parts.map((part, place) => (place % 2 === 1 ? whole(part) : plain(part))),
    );
    return [SKIP, index + parts.length];
  });
}

const plain = (value: string): Text => ({ type: 'text', value });
const whole = (date: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['unparted'] },
  children: [plain(date)],
});
