/** The lines of a page to those of a letter of the publisher to its readers. */
import type { LineSignals } from './signals.ts';

/** A salutation, or a title that says from whom the message comes; it closes as one does, and is no sentence. */
const letterOpening =
  /^(?:(dear|hello|hi) (?:[\p{L}’']+ )*(readers?|friends?|supporters?|subscribers?)(?: of .{2,40}| and .{2,40})?\s*[,:!–—-]?|an? (message|note|letter|word|appeal) (from|to) (the |our )?\p{Lu}?.{0,60}:)$/iu;
/** What a publisher writes to its readers for. Others write to their friends, too, and a speech may open so. */
const wants = new Set(['appeal', 'newsletter', 'pay wall']);

/** It runs from its salutation to the last line in which it says "we" or "you", and what trails it. */
export function letterLines(signals: readonly LineSignals[], texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  const opening = texts.findIndex((text) => letterOpening.test(text));
  if (opening < 0) return found;
  let end = opening;
  for (let at = opening + 1; at < signals.length && at - end <= 2; at += 1) {
    if ((signals[at]?.voice ?? 0) > 0.02) end = at;
  }
  if (!signals.slice(opening, end + 1).some(({ says }) => says !== null && wants.has(says))) return found;
  while ((signals[end + 1]?.words ?? 99) <= 6 && signals[end + 1]?.says === null) end += 1;
  for (let at = opening; at <= end; at += 1) found.add(at);
  return found;
}
