/** Words quoted from a query to as many of their letters as a sentence can hold. */

/** In UTF-16 units. */
const longest = 80;

/** What was cut is shown as cut; a quotation mark that opens the words still closes them. */
export function shortened(words: string): string {
  if (words.length <= longest) return words;
  const start = words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}…${words.endsWith('”') ? '”' : ''}`;
}
