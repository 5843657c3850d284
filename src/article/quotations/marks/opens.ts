/** Whether a mark opens a quotation: by what stands before and after it. */
import { isInches, straightBefore, straightIn } from './straight.ts';

const beforeOpening = /[\s([{—–\-/:\u00A0\u200B]/;

export function opens(text: string, at: number): boolean {
  const mark = text[at] as string;
  const next = text[at + 1];
  const previous = text[at - 1];
  if (isInches(text, at)) return false;
  if (!next || (/\s/.test(next) && !'«»“„'.includes(mark))) return isStray(text, at);
  const free = previous === undefined || beforeOpening.test(previous);
  if (mark === '“' || mark === '„' || mark === '«') return true;
  // ”We sail,” she said: as some languages have it, and a slip in others; so is “We sail,” she said.”It is late.”
  if (mark === '”') return (free && /[\p{L}\p{N}]/u.test(next)) || isTurned(text, at);
  if (mark === '"' || mark === '»')
    return (
      free ||
      (/[\p{L}\p{N}]/u.test(next) && (!/[\p{L}\p{N}.,!?]/u.test(previous ?? ' ') || isGlued(text, at)))
    );
  if (mark === '`') return free;
  if (mark === '‘') return free || previous === '“' || previous === '"';
  return mark === "'" && free && /[\p{L}[(]/u.test(next) && !contraction.test(text.slice(at, at + 8));
}

/** Between two sentences, where another mark of its kind closes. */
function isTurned(text: string, at: number): boolean {
  return /^[.!?]”\p{Lu}$/u.test(text.slice(at - 1, at + 2)) && text.includes('”', at + 2);
}

/** She wrote,"We go.": where all that opened before it have closed, what stands before is only a space too few. */
function isGlued(text: string, at: number): boolean {
  if (text[at] !== '"' || straightBefore(text, at) % 2 === 1) return false;
  return text[at - 1] === ',' || opensSentence(text, at);
}

/** "We go," said Quist."We stay.": a first mark after a sentence more likely closes words whose opening mark is lost. */
function opensSentence(text: string, at: number): boolean {
  return /^[.!?]"\p{Lu}/u.test(text.slice(at - 1, at + 2)) && straightBefore(text, at) > 0;
}

/** A straight mark before a space opens where as many have opened before it as have closed, and one more follows. */
function isStray(text: string, at: number): boolean {
  if (text[at] !== '"' || (text[at - 1] ?? ' ') !== ' ' || text[at + 1] !== ' ') return false;
  const before = straightBefore(text, at);
  const after = straightIn(text) - before - 1;
  return before % 2 === 0 && after % 2 === 1;
}

/** Words that begin with an apostrophe, not with a quotation mark. */
const contraction = /^['’](?:em|tis|twas|til|cause|bout|n|s|m|re|ve|ll|d|t|\d0s)\b/i;
