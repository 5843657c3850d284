/** A clipping's passages to what all of it tells of words in marks: whether they recur, and in whose voice it is written. */
import { telling } from '../../grammar/reporting.ts';
import { once } from '../../asking/once.ts';
import { remembering } from '../../asking/remembering.ts';
import { type Run, runsIn } from '../../text/runs.ts';
import type { Span } from '../marks/span.ts';
import type { Passage } from '../passages/passage.ts';

export type Clipping = {
  /** Whether words stand in marks more than once, as slogans and terms do. */
  isRecurring: (words: string) => boolean;
  /** Whether words stand in it without marks, too. */
  isUnmarked: (words: string) => boolean;
  /** Whether words are part of a longer passage, as a pull quote's are. */
  isExcerpt: (words: string) => boolean;
  /** Whether double marks are its rule. */
  isDouble: () => boolean;
  manner: () => Manner;
};

/** Whether the reporter's own words speak to the reader, and tell what others say, or little else. */
type Manner = { toReader: boolean; ofOthers: boolean; mostlyOfOthers: boolean };

/** Each of the words in marks is looked for in all of the rest: of what is longer than any report, in its beginning. */
const longest = 100_000;

/** Asked only where there are words in marks. */
export function clippingOf(passages: Passage[]): Clipping {
  const own = once(() => passages.flatMap(ownWordsIn));
  const times = once(() => countsOf(passages));
  const quoted = once(() => quotedIn(passages));
  const unmarked = once(() => ` ${inRow(own()).slice(0, longest)} `);
  return {
    isRecurring: (words) => (times().get(letters(words)) ?? 0) > 1,
    isUnmarked: (words) => unmarked().includes(` ${letters(words)} `),
    isExcerpt: (words) => {
      const excerpt = ` ${letters(words)} `;
      return quoted().some((one) => one.length > excerpt.length && one.includes(excerpt));
    },
    isDouble: once(() => {
      const spans = passages.flatMap((passage) => passage.spans);
      return spans.filter(({ single }) => single).length < spans.length / 2;
    }),
    manner: once(() => mannerOf(own())),
  };
}

/** The reporter's own words of a passage. */
function ownWordsIn({ text, spans }: Passage): readonly Run[] {
  const runs = runsIn(text);
  let next = 0;
  return spans.length === 0
    ? runs
    : runs.filter(({ start, end }) => {
        while (next < spans.length && (spans[next] as Span).outerEnd <= start) next += 1;
        const span = spans[next];
        return span === undefined || end <= span.outerStart;
      });
}

/** All words in marks, each with a blank about it, so that words are looked for whole. */
function quotedIn(passages: Passage[]): string[] {
  const quoted: string[] = [];
  let length = 0;
  for (const { text, spans } of passages)
    for (const { start, end } of spans) {
      if (length > longest) return quoted;
      quoted.push(` ${letters(text.slice(start, end))} `);
      length += end - start;
    }
  return quoted;
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
export const letters: (words: string) => string = remembering((words) => inRow(runsIn(words)));

function inRow(runs: readonly Run[]): string {
  return runs.map(({ small }) => small).join(' ');
}

const manners = new Map<string, 'toReader' | 'ofOthers'>([
  ...['you', 'your', 'yours', 'yourself'].map((word) => [word, 'toReader'] as const),
  ...Array.from(telling, (word) => [word, 'ofOthers'] as const),
]);

/** In what share of the words: one "you" in passing does not make a guide of a report. */
function mannerOf(own: readonly Run[]): Manner {
  const counts = { toReader: 0, ofOthers: 0 };
  for (const { small } of own) {
    const manner = manners.get(small);
    if (manner !== undefined) counts[manner] += 1;
  }
  const words = Math.max(50, own.length);
  return {
    toReader: counts.toReader / words > 0.0025,
    ofOthers: counts.ofOthers / words > 0.003,
    mostlyOfOthers: counts.ofOthers / words > 0.012,
  };
}
