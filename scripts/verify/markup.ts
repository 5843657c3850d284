/** A page to what is wrong with its markup as such: what a parser must forgive, and ids given twice. */
import type { Page } from './page.ts';

export function checkMarkup(page: Page): string[] {
  return [...page.errors.map((error) => `malformed HTML at ${error}`), ...repeatedIds(page)];
}

function repeatedIds(page: Page): string[] {
  const ids = page.elements.flatMap((element) => element.attributes.get('id') ?? []);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `more than one element has the id ${id}`);
}
