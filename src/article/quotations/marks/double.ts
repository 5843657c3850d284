/** A double mark that opens to the stretch up to the one that closes it. */
import { after, closersOf, runningOn, type Span, spanOf } from './span.ts';

/** `next` is the paragraph after it. */
export function double(text: string, at: number, next: string): Span {
  const mark = text[at] as string;
  const closers = closersOf[mark] as string;
  let depth = 0;
  for (let end = nextMark(text, at + 1); end < text.length; end = nextMark(text, end + 1)) {
    const sign = text[end] as string;
    if (depth === 0 && mark === '“' && sign === '“' && isLost(text, at, end, next)) return lostAt(at, end);
    if (mark === '“' && sign === '“' && text[end + 1] && !closes(text, end, mark)) depth += 1;
    else if (mark === '"' && isNested(text, end)) end = innerEnd(text, end);
    else if (slip.test(text.slice(end - 2, end + 2))) return spanOf(at, end, false);
    else if (closers.includes(sign) && closes(text, end, mark)) {
      if (depth === 0 || sign === '"') return spanOf(at, end, false);
      depth -= 1;
    }
  }
  // “They say, “We go.”: one mark closes both, unless the next paragraph goes on.
  const closesBoth = depth === 0 && mark === '“' && text.endsWith('”') && !next.startsWith('“');
  return closesBoth ? spanOf(at, text.length - 1, false) : runningOn(text, at, false);
}

/** “The tide turned. “We sailed,” she said: a sentence ends and another begins in marks, of which more open than close. */
function isLost(text: string, from: number, at: number, next: string): boolean {
  if (
    next.startsWith('“') ||
    !/[.!?…)] $/.test(text.slice(at - 2, at)) ||
    !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
  )
    return false;
  const rest = text.slice(from);
  return rest.split('“').length > rest.split('”').length;
}

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
function isNested(text: string, at: number): boolean {
  if (
    !'"“'.includes(text[at] as string) ||
    !withinSentence.test(text.slice(at - 2, at)) ||
    text[at + 1] === ' '
  )
    return false;
  const end = innerEnd(text, at);
  if (end < 0 || text[at] === '“') return end > 0;
  const next = text.indexOf('"', end + 1);
  return next > 0 && !/\s/.test(text[next - 1] as string) && closes(text, next, '"');
}

const withinSentence = /[\p{L}\p{N}–—] $|[[(]$/u;

function innerEnd(text: string, at: number): number {
  return text.indexOf(text[at] === '“' ? '”' : '"', at + 1);
}

/** A mark that also opens closes only where no word begins after it; a closing curly mark always does. */
function closes(text: string, at: number, opener: string): boolean {
  const sign = text[at] as string;
  if (sign === '”' || sign === '»') return true;
  if (sign === '“' && opener === '„') return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
  // “We call it “the tub“ here”: a mark turned about, where a word ends.
  if (sign === '“')
    return (
      /[\p{L}\p{N}.,!?’']$|[.,!?] $/u.test(text.slice(Math.max(0, at - 2), at)) &&
      /[\s,.;:)]/.test(text[at + 1] ?? ' ')
    );
  const previous = text[at - 1] ?? ' ';
  const next = text[at + 1];
  // “Who are we? ” she wrote: the space is the typist's.
  if (sign === '"' && previous === ' ' && (next ?? ' ') === ' ') return /[.,!?’]/.test(text[at - 2] ?? '');
  return (
    !/\s/.test(previous) &&
    (next === undefined || after.test(next) || !/[\p{L}\p{N}]/u.test(next) || sign === '"')
  );
}
