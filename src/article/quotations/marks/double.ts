/** A double mark that opens to the stretch up to the one that closes it. */
import { hasTelling } from '../../grammar/reporting.ts';
import { remembering } from '../../asking/remembering.ts';
import { halfClosed, lostAtEnd, lostBefore } from './half-closed.ts';
import { after, closersOf, runningOn, type Span, spanOf } from './span.ts';
import { isInches, straightIn } from './straight.ts';

/** `next` is the paragraph after it. */
export function double(text: string, at: number, next: string): Span {
  const mark = text[at] as string;
  const closers = closersOf[mark] as string;
  for (let end = nextMark(text, at + 1); end < text.length; end = nextMark(text, end + 1)) {
    if (isInches(text, end)) continue;
    const sign = text[end] as string;
    const lost = sign === mark && isOneShort(text, at) ? lostBefore(text, at, end, /^[“"]/.test(next)) : -1;
    if (lost > 0) return lostAt(at, lost + 1);
    if (opensSentence(text, end, mark)) {
      if (isLost(text, at, next)) return lostAt(at, end);
      end = innerEnd(text, end);
    } else if (isNested(text, at, end, mark) || isToldWithin(text, at, end, mark)) end = innerEnd(text, end);
    else if (slip.test(text.slice(end - 2, end + 2))) return spanOf(at, end, false);
    else if (closers.includes(sign) && closes(text, end) && !isStray(text, at, end))
      return spanOf(at, end, false);
  }
  const half = mark === '“' ? halfClosed(text, at) : -1;
  const last = half < 0 && !/^[“"]/.test(next) ? lostAtEnd(text, at) : -1;
  if (last > 0) return lostAt(at, last + 1);
  return half < 0 ? runningOn(text, at, false) : spanOf(at, half, false);
}

/** “The tide turned. “We sailed,” she said. “It blew.”: within words in marks a sentence has ended, and another opens in marks. */
function opensSentence(text: string, at: number, mark: string): boolean {
  // "The tide turned. "We sailed.": straight marks show no side, but an odd one is left over.
  if (mark === '"' && text[at] === '"')
    return straightIn(text) % 2 === 1 && /[.!?…] "\p{Lu}/u.test(text.slice(at - 2, at + 2));
  return (
    mark === '“' &&
    text[at] === '“' &&
    /[.!?…)] “[\p{L}\p{N}]/u.test(text.slice(at - 2, at + 2)) &&
    innerEnd(text, at) > 0
  );
}

/** The mark that closes the words before is lost where more open than close, unless the next paragraph goes on with them; straight marks show no side, and one there may as well open other words. */
function isLost(text: string, from: number, next: string): boolean {
  return !next.startsWith('“') && isOneShort(text, from);
}

/** Whether one mark more opens than closes. */
function isOneShort(text: string, from: number): boolean {
  return text[from] === '"' ? straightIn(text) % 2 === 1 : (surplusIn(text)[from] as number) > 0;
}

/** "We must do more to stop" piracy," he said: of two marks that close, the one after a sign is meant. */
function isStray(text: string, from: number, at: number): boolean {
  if (text[from] !== '"' || text[at] !== '"' || !isOneShort(text, from)) return false;
  return /^\p{L}" \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?[.,!?]"(?:\s|$)/u.test(text.slice(at - 1, at + 40));
}

/** How many more curly marks open than close from each place to the end: every one that opens within words asks. */
const surplusIn = remembering((text) => {
  const surplus = new Int32Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const own = text[at] === '“' ? 1 : text[at] === '”' ? -1 : 0;
    surplus[at] = (surplus[at + 1] as number) + own;
  }
  return surplus;
});

/** The stretch without its closing mark, up to the space before the next that opens. */
function lostAt(at: number, next: number): Span {
  return { start: at + 1, end: next - 1, outerStart: at, outerEnd: next - 1, open: true, single: false };
}

/** Whatever may be a mark, or be meant for one. */
const anyMark = /[“”„«»"'’]/g;

function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : text.length;
}

/** "They say 'go home,'' he said: a single mark after the one that closes the words within was to be a double one. */
const slip = /^[.,!?]['’]['’]\s$/;

/** "We call it "the tub" here," he said: a mark after a word opens words within, where as many close after it as have opened. */
function isNested(text: string, from: number, at: number, mark: string): boolean {
  const sign = text[at] as string;
  if (!nesting[mark]?.includes(sign) || text[at + 1] === ' ') return false;
  if (!withinSentence.test(text.slice(at - 2, at))) return false;
  const end = innerEnd(text, at);
  if (end < 0 || sign === '“') return end > 0;
  const next = text.indexOf('"', end + 1);
  if (next < 0) return from === 0 && goesOnAfter.test(text.slice(end)) && !hasTelling(text);
  return !/\s/.test(text[next - 1] as string) && closes(text, next);
}

/** "Write to "the tub", that is us, and we take note. We mend all: the last mark is lost, the speaker goes on. */
const goesOnAfter = /\b(?:I|we|us|our|my)\b/u;

/** By each mark, those that open words within. */
const nesting: Record<string, string> = { '"': '"“', '“': '“' };

const withinSentence = /[\p{L}\p{N}–—] $|[[(]$/u;

/** “She told me, “Go home,” and I went.”: after a comma or a colon words within are told, where as many close as open. */
function isToldWithin(text: string, from: number, at: number, mark: string): boolean {
  return (
    mark === '“' &&
    text[at] === '“' &&
    /[,:] “[\p{L}\p{N}]/u.test(text.slice(at - 2, at + 2)) &&
    surplusIn(text)[from] === 0 &&
    innerEnd(text, at) > 0
  );
}

/** How long words within others may be. */
const reach = 300;

/** Where words within others end; -1 where they do not. */
function innerEnd(text: string, at: number): number {
  const length = text.slice(at + 1, at + reach).indexOf(text[at] === '“' ? '”' : '"');
  return length < 0 ? -1 : at + 1 + length;
}

/** A mark that also opens closes only where no word begins after it; a closing curly mark always does. */
function closes(text: string, at: number): boolean {
  const sign = text[at] as string;
  if (sign === '”' || sign === '»') return true;
  // „Gehen wir“, “the tub“ here: a mark turned about, where a word ends.
  if (sign === '“') return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
  const previous = text[at - 1] ?? ' ';
  const next = text[at + 1];
  // “Who are we? ” she wrote: the space is the typist's.
  if (sign === '"' && previous === ' ' && (next ?? ' ') === ' ') return /[.,!?’']/.test(text[at - 2] ?? '');
  return (
    !/\s/.test(previous) &&
    (next === undefined || after.test(next) || !/[\p{L}\p{N}]/u.test(next) || sign === '"')
  );
}
