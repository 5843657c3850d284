/** Plain text to mdast: every line with text becomes a paragraph at its place; nothing in it is markup. */
import type { Paragraph, Root } from 'mdast';
import type { Processor } from 'unified';

export function parseClipping(this: Processor<Root>) {
  this.parser = (document): Root => {
    const children: Paragraph[] = [];
    let line = 0;
    let offset = 0;
    for (const text of document.split('\n')) {
      line += 1;
      const value = text.trim();
      if (value !== '') {
        const lead = text.length - text.trimStart().length;
        const position = {
          start: { line, column: lead + 1, offset: offset + lead },
          end: { line, column: lead + value.length + 1, offset: offset + lead + value.length },
        };
        children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
      }
      offset += text.length + 1;
    }
    return { type: 'root', children };
  };
}
