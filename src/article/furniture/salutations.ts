/** The parts of a page's lines to the same where a letter is its text: how it greets whom it is to, right above what it says. */
import type { Part } from './segment.ts';

/** "Dear Ada,", "Dear readers:" */
const salutation = /^Dear \p{L}[\p{L}.’' -]{0,40}[,:]$/u;

export function greeted(parts: Part[], texts: readonly string[]): Part[] {
  return parts.map((part, at) =>
    part !== 'text' && parts[at + 1] === 'text' && salutation.test(texts[at] as string) ? 'text' : part,
  );
}
