/** A text to as much of its opening as a list shows, ending with a sentence or a part of one where such ends late enough. */

const longest = 220;
const shortest = longest / 2;
/**
 * After a word in small letters, or after a longer one, a full stop shortens nothing: “U.S. Senate”, “Sept. 5”. Of the
 * titles and other words that are stopped in src/article/quotations/passages/sentences.ts, “Messrs” alone is longer.
 */
const sentenceEnd =
  /(?<=(?<!\p{L})(?!Messrs)(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{5,}|\d{2,})[)”’"']{0,2})[.!?][)”’"']{0,2}(?= +["“‘'(]?\p{Lu})/gu;

/** Before a figure a comma parts less: “Quist, 45”, “5 December, 2016”. */
const partEnd = /[,;:][)”’"']{0,2}(?= (?!\d))| [–-](?= )|—/gu;

export function leadOf(text: string): string {
  if (text.length <= longest) return text;
  const sentences = upTo(sentenceEnd, text);
  if (sentences) return sentences;
  const space = text.lastIndexOf(' ', longest);
  // Not every script parts its words.
  const words = space > 0 ? text.slice(0, space) : [...text].slice(0, longest).join('');
  const cut = upTo(partEnd, text) ?? words;
  // The last word and the sign that more follows are one: else they alone may be the last line.
  return `${cut.replace(/[\s,;:–—-]+$/, '')}\u00a0…`;
}

/** To the last end that comes late enough. */
function upTo(ends: RegExp, text: string): string | null {
  // What ends with the very last sign is seen only with what follows.
  const last = [...text.slice(0, longest + 1).matchAll(ends)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  return end >= shortest ? text.slice(0, end) : null;
}
