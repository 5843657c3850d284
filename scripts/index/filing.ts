/** Names to the order in which a library files them: initial articles are passed over, as are case and accents. */
const collator = new Intl.Collator('en', { numeric: true });

const initialArticle = /^(?:the|an?) (?=\S)/i;

/** Of names that are filed alike the first in order of letters, so that two builds agree. */
export function inFilingOrder(names: Iterable<string>): string[] {
  return Array.from(names, (name) => ({ name, filed: name.replace(initialArticle, '') }))
    .sort((a, b) => collator.compare(a.filed, b.filed) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
