/** A page to what is wrong with its markup as such: what a parser must forgive, and ids given twice. */
import type { Page } from './page.ts';

export function checkMarkup(page: Page): string[] {
  return [...page.errors.map((error) => `malformed HTML at ${error}`), ...repeatedIds(page)];
}

function repeatedIds(page: Page): string[] {
  const met = new Set<string>();
  const repeated = new Set<string>();
  for (const { attributes } of page.elements) {
    const id = attributes.get('id');
    if (id === undefined) continue;
    if (met.has(id)) repeated.add(id);
    met.add(id);
  }
  return [...repeated].map((id) => `more than one element has the id ${id}`);
}
