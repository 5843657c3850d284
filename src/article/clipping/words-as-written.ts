/** The lines of a text to the words that stand alone in it, and to those of them that have a capital within. */
import type { Line } from '../text/lines.ts';

export type WordsAsWritten = { alone: ReadonlySet<string>; humped: ReadonlySet<string> };

/** Of those that pages name beside each other, to share themselves. */
const platforms = ['YouTube', 'LinkedIn', 'WhatsApp', 'TikTok'];

/** A word is one that stands beside different neighbours; where two blocks meet, the same ones do each time. */
export function wordsAsWritten(lines: readonly Line[]): WordsAsWritten {
  const alone = new Set<string>();
  const humped = new Set(platforms);
  const first = new Map<string, readonly [string, string]>();
  for (const { text } of lines) {
    for (const { 0: word, index } of text.matchAll(between)) {
      if (!hump.test(word)) {
        alone.add(word);
        continue;
      }
      if (row.test(word)) continue;
      const end = index + word.length;
      const beside = [text.slice(Math.max(0, index - 6), index), text.slice(end, end + 6)] as const;
      const other = first.get(word);
      if (!other) first.set(word, beside);
      else if (other[0] !== beside[0] || other[1] !== beside[1]) humped.add(word);
    }
  }
  for (const word of humped) alone.add(word);
  return { alone, humped };
}

const between = /(?<![^\s“"‘'(])\p{L}+(?![^\s,.;:!?’'”")])/gu;
const hump = /\p{Ll}\p{Lu}/u;
/** More of them are a row of words, which may stand before different others: “FlagShareLikeReply”. */
const row = /^(?:\P{Lu}*\p{Lu}+){4}/u;
