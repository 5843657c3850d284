/** The HTML of a page to the same without the text of its style sheets, of which half of it may be, and back. */
import type { PageElement } from './page.ts';

/** Of letters that a parser passes over in a style one by one, and changes none of. */
const style = /(<style[^>]*>)((?:[^<\0\r]|<(?!\/))+)(?=<\/style>)/g;

/**
 * Each style sheet's text is its number instead.
 * @returns also what gives them back to the elements of the rest; false where what was taken out was no style sheet
 */
export function withoutStyles(html: string): { rest: string; restore: (elements: PageElement[]) => boolean } {
  const texts: string[] = [];
  const rest = html.replace(style, (_, tag: string, text: string) => `${tag}${texts.push(text) - 1}`);
  return {
    rest,
    restore: (elements) => {
      const styles = elements.filter(({ name, text }) => name === 'style' && text !== '');
      if (styles.some(({ text }, number) => text !== String(number)) || styles.length !== texts.length)
        return false;
      for (const [number, element] of styles.entries()) element.text = texts[number] ?? '';
      return true;
    },
  };
}
