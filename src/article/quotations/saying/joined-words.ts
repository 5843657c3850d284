/** Words in marks that “and” joins to the next to the one who says them all: “The end” and “the grave,” Putin said. */
import type { Span } from '../marks/span.ts';
import type { Sentence } from '../passages/sentences.ts';
import type { Actor } from '../passages/subjects.ts';
import type { Attribution } from './attribution.ts';
import type { Reported } from './reported.ts';
import { attribute } from './speakers.ts';

/** `before` is the verb before the words, which are then its own. */
export function attributeJoined(
  text: string,
  masked: string,
  sentence: Sentence,
  [span, next, ...more]: readonly Span[],
  actors: Actor[],
  before: Reported | null,
): Attribution | null {
  if (!span) return null;
  const own = attribute(text, masked, sentence, span, actors, before);
  const isJoined =
    next !== undefined &&
    next.outerEnd <= sentence.end &&
    /^,? (?:and|or|but) $/.test(masked.slice(span.outerEnd, next.outerStart));
  if (own || before || !isJoined) return own;
  const found = attributeJoined(text, masked, sentence, [next, ...more], actors, null);
  return found && found.start >= next.outerEnd ? found : null;
}
