/** A clipping's passages to whether words stand in marks more than once in it, as slogans and terms do. */
import type { Passage } from './story.ts';

export function recurringIn(passages: Passage[]): (words: string) => boolean {
  let times: Map<string, number> | undefined;
  return (words) => {
    times ??= countsOf(passages);
    return (times.get(letters(words)) ?? 0) > 1;
  };
}

function countsOf(passages: Passage[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text, spans } of passages)
    for (const { start, end } of spans) {
      const words = letters(text.slice(start, end));
      times.set(words, (times.get(words) ?? 0) + 1);
    }
  return times;
}

/** Capitals and stops differ with the place in a sentence. */
export function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
}
