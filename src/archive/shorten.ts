/** The opening of a text to as much of it as a list shows, ending with a sentence where one ends late enough. */

const longest = 220;
const shortest = longest / 2;
/** After a word in small letters, or after a longer one, a full stop shortens nothing: “U.S. Senate”, “Sept. 5”, “Messrs. Berg”. */
const sentenceEnd =
  /(?<=(?<!\p{L})(?!Messrs)(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{5,}|\d{2,})[)”’"']{0,2})[.!?][)”’"']{0,2}(?= +["“‘'(]?\p{Lu})/gu;

export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const end = [...text.slice(0, longest).matchAll(sentenceEnd)]
    .map(({ index, 0: stop }) => index + stop.length)
    .at(-1);
  if (end !== undefined && end >= shortest) return text.slice(0, end);
  const space = text.lastIndexOf(' ', longest);
  // Not every script parts its words.
  const cut = space > 0 ? text.slice(0, space) : [...text].slice(0, longest).join('');
  // The last word and the sign that more follows are one: else they alone may be the last line.
  return `${cut.replace(/[\s,;:–—-]+$/, '')}\u00a0…`;
}
