/** Markdown that editors write (the about page, notes in records) to HTML. Raw HTML in it is left out. */
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

const writer = remark().use(remarkRehype).use(rehypeSlug).use(rehypeStringify).freeze();

export function proseHtml(markdown: string): string {
  return String(writer.processSync(markdown));
}
