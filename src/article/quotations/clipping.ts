/** A clipping's passages to what all of it tells of words in marks: whether they recur, and in whose voice it is written. */
import { ownWordsOf } from './sentences.ts';
import type { Passage } from './story.ts';

export type Clipping = {
  /** Whether words stand in marks more than once, as slogans and terms do. */
  isRecurring: (words: string) => boolean;
  /** Whether words stand in it without marks, too. */
  isUnmarked: (words: string) => boolean;
  /** Whether double marks are its rule. */
  isDouble: () => boolean;
  voice: () => Voice;
};

/** Whether the reporter's own words speak to the reader, speak of the writer, and tell what others say. */
export type Voice = { toReader: boolean; ofWriter: boolean; ofOthers: boolean };

/** Each of the words in marks is looked for in all of the rest: of what is longer than any report, in its beginning. */
const longest = 100_000;

/** Asked only where there are words in marks. */
export function clippingOf(passages: Passage[]): Clipping {
  const own = once(() => passages.map(ownWordsIn).join('\n'));
  const times = once(() => countsOf(passages));
  const unmarked = once(() => ` ${letters(own().slice(0, longest))} `);
  return {
    isRecurring: (words) => (times().get(letters(words)) ?? 0) > 1,
    isUnmarked: (words) => unmarked().includes(` ${letters(words)} `),
    isDouble: once(() => {
      const spans = passages.flatMap((passage) => passage.spans);
      return spans.filter(({ single }) => single).length < spans.length / 2;
    }),
    voice: once(() => voiceOf(own())),
  };
}

function ownWordsIn(passage: Passage): string {
  return passage.spans.length > 0 ? ownWordsOf(passage).masked : passage.text;
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
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const reader = /\b(?:you|your|yours|yourself)\b/gi;
const writer = /\b(?:I|me|my|we|us|our)\b/g;
const others =
  /\b(?:said|says|told|tells|according to|added|wrote|tweeted|testified|explained|announced|noted|asked|replied|recalled)\b/gi;

/** A word in some hundred: one "you" in passing does not make a guide of a report. */
function voiceOf(own: string): Voice {
  const words = Math.max(50, own.match(/\p{L}+/gu)?.length ?? 0);
  const often = (pattern: RegExp, share: number) => (own.match(pattern)?.length ?? 0) / words > share;
  return { toReader: often(reader, 0.0025), ofWriter: often(writer, 0.008), ofOthers: often(others, 0.002) };
}

function once<Answer>(find: () => Answer): () => Answer {
  let found: { answer: Answer } | undefined;
  return () => {
    found ??= { answer: find() };
    return found.answer;
  };
}
