/** Words in marks that “and” joins to the next to the one who says them all: “The end” and “the grave,” Putin said. */
import type { Span } from '../marks/span.ts';
import type { Sentence } from '../passages/sentences.ts';
import type { Actor } from '../passages/subjects.ts';
import type { Attribution } from './attribution.ts';
import type { Reported } from './reported.ts';
import { attribute } from './speakers.ts';

/** How many others are looked at for one: all of a long list, for each that is in it, would take the square of its length. */
const mostAhead = 4;

/** `before` is the verb before the words, which are then its own; `at` is where they are among those in marks. */
export function attributeJoined(
  text: string,
  masked: string,
  sentence: Sentence,
  spans: readonly Span[],
  at: number,
  actors: Actor[],
  before: Reported | null,
): Attribution | null {
  const [first, ...others] = spans.slice(at, at + 1 + mostAhead);
  if (!first) return null;
  const own = attribute(text, masked, sentence, first, actors, before);
  if (own || before) return own;
  let last = first;
  for (const next of others) {
    const isJoined =
      next.outerEnd <= sentence.end &&
      /^,? (?:and|or|but) $/.test(masked.slice(last.outerEnd, next.outerStart));
    if (!isJoined) return null;
    const found = attribute(text, masked, sentence, next, actors, null);
    if (found) return found.start >= next.outerEnd ? found : null;
    last = next;
  }
  return null;
}
