/** Quotation marks to the stretches they enclose: straight and curly, double and single, guillemets, low marks; mixed too. */

export type Span = {
  /** Offsets of the words between the marks, and of the marks themselves. */
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  /** The closing mark is missing: the quotation runs on in the next paragraph, or the clipping lost it. */
  open: boolean;
  single: boolean;
};

const doubleOpeners = '“„«»"';
const anyOpener = /[“„«»"‘']/g;
const closersOf: Record<string, string> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”“',
  '‘': '’',
  "'": "'’",
};

const before = /[\s([{—–\-/:\u00A0\u200B]/;
const after = /[\s.,;:!?)\]}—–\-/'’"”\u00A0\u200B]/;

/** The outermost quotations of a paragraph, in order. Marks inside another quotation belong to it. */
export function findSpans(text: string): Span[] {
  const spans: Span[] = [];
  const unopened = closedOnly(text);
  if (unopened) spans.push(unopened);
  let done = unopened?.outerEnd ?? 0;
  for (const { index: at } of text.matchAll(anyOpener)) {
    if (at < done || !opens(text, at)) continue;
    const span = doubleOpeners.includes(text[at] as string) ? double(text, at) : single(text, at);
    if (!span || span.end <= span.start) continue;
    spans.push(span);
    done = span.outerEnd;
  }
  return spans;
}

/** A paragraph whose first mark closes began inside a quotation: the clipping lost the opening mark. */
function closedOnly(text: string): Span | null {
  const end = text.search(/[“”„«]/);
  if (end < 2 || text[end] !== '”' || !/[.,!?]/.test(text[end - 1] as string)) return null;
  if (text.slice(0, end).includes('"') || !/^(?:\s|$)/.test(text.slice(end + 1, end + 2))) return null;
  return { start: 0, end, outerStart: 0, outerEnd: end + 1, open: false, single: false };
}

function opens(text: string, at: number): boolean {
  const mark = text[at] as string;
  const next = text[at + 1];
  const previous = text[at - 1];
  if (!next || (/\s/.test(next) && mark !== '«' && mark !== '»')) return isStray(text, at);
  const free = previous === undefined || before.test(previous);
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '"' || mark === '»')
    return free || (/[\p{L}\p{N}]/u.test(next) && !/[\p{L}\p{N}.,!?]/u.test(previous ?? ' '));
  if (mark === '‘') return free || previous === '“' || previous === '"';
  return mark === "'" && free && /[\p{L}[(]/u.test(next) && !contraction.test(text.slice(at, at + 8));
}

/** A straight mark with a space on both sides opens where as many have opened before it as have closed, and one more follows. */
function isStray(text: string, at: number): boolean {
  if (text[at] !== '"' || text[at - 1] !== ' ' || text[at + 1] !== ' ') return false;
  return text.slice(0, at).split('"').length % 2 === 1 && text.slice(at + 1).split('"').length % 2 === 0;
}

/** Words that begin with an apostrophe, not with a quotation mark. */
const contraction = /^['’](?:em|tis|twas|til|cause|bout|n|s|m|re|ve|ll|d|t|\d0s)\b/i;

function double(text: string, at: number): Span {
  const mark = text[at] as string;
  const closers = closersOf[mark] as string;
  let depth = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text[end] as string;
    if (mark === '“' && sign === '“' && text[end + 1] && !/[\s.,]/.test(text[end + 1] as string)) depth += 1;
    else if (closers.includes(sign) && closes(text, end, mark)) {
      if (depth === 0 || sign === '"') return spanOf(at, end, false);
      depth -= 1;
    }
  }
  return {
    start: at + 1,
    end: text.length,
    outerStart: at,
    outerEnd: text.length,
    open: true,
    single: false,
  };
}

/** A mark that also opens closes only where no word begins after it; a closing curly mark always does. */
function closes(text: string, at: number, opener: string): boolean {
  const sign = text[at] as string;
  if (sign === '”' || sign === '»') return true;
  if (sign === '“' && opener === '„') return !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
  if (sign === '“') return /[.,!?]/.test(text[at - 1] ?? '') && /[\s,.;:)]/.test(text[at + 1] ?? ' ');
  const previous = text[at - 1] ?? ' ';
  const next = text[at + 1];
  // “Who are we? ” she wrote: the space is the typist's.
  if (sign === '"' && previous === ' ' && next === ' ') return /[.,!?]/.test(text[at - 2] ?? '');
  return (
    !/\s/.test(previous) &&
    (next === undefined || after.test(next) || !/[\p{L}\p{N}]/u.test(next) || sign === '"')
  );
}

/**
 * Single marks double as apostrophes. One after a comma or full stop closes for certain; one after a word closes if no
 * certain one follows, for it may be a plural's apostrophe ("the workers' rights").
 */
function single(text: string, at: number): Span | null {
  const closers = closersOf[text[at] as string] as string;
  let likely: number | null = null;
  for (let end = at + 2; end < text.length; end += 1) {
    const sign = text[end] as string;
    if (sign === '‘') break;
    if (sign === '“') end = Math.max(end, text.indexOf('”', end));
    if (!closers.includes(sign)) continue;
    // Where the next quotation opens, this one has closed.
    if (likely !== null && opens(text, end)) break;
    const next = text[end + 1];
    if (next !== undefined && !after.test(next)) continue;
    if (/[.,!?…”"]/.test(text[end - 1] as string)) return spanOf(at, end, true);
    if (likely === null && !isPlural(text, end)) likely = end;
  }
  return likely === null ? null : spanOf(at, likely, true);
}

/** Whether an apostrophe ends a plural that owns what follows: "the workers' rights". */
function isPlural(text: string, at: number): boolean {
  return text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function spanOf(at: number, end: number, single: boolean): Span {
  return { start: at + 1, end, outerStart: at, outerEnd: end + 1, open: false, single };
}
