/** Quotation marks to the stretches they enclose: straight and curly, double and single, guillemets, low marks; mixed too. */
import { tellingVerbs } from '../../grammar/reporting.ts';
import { double } from './double.ts';
import { matchesIn } from '../../text/matches.ts';
import { opens } from './opens.ts';
import { single } from './single.ts';
import type { Span } from './span.ts';
import { straightIn } from './straight.ts';
import { withSingleMarks } from './twofold.ts';

const doubleOpeners = '“”„«»"';
const anyOpener = /[“”„«»"‘'`]/g;

/**
 * The outermost quotations of a paragraph, in order. Marks inside another quotation belong to it. `next` is the paragraph
 * after it: a quotation that runs on is opened in each of its paragraphs, and closed in the last.
 */
export function findSpans(paragraph: string, next = ''): Span[] {
  const text = withSingleMarks(paragraph);
  const spans: Span[] = [];
  const unopened = closedOnly(text);
  if (unopened) spans.push(unopened);
  let done = unopened?.outerEnd ?? 0;
  for (const { index: at } of matchesIn(text, anyOpener)) {
    if (at < done || !opens(text, at)) continue;
    const span = doubleOpeners.includes(text[at] as string) ? double(text, at, next) : single(text, at, next);
    if (!span || text.slice(span.start, span.end).trim() === '') continue;
    spans.push(withoutSpace(span, text));
    done = span.outerEnd;
  }
  return spans;
}

/** “ We sail on Monday. ”: the spaces are the typist's. */
function withoutSpace(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  return {
    ...span,
    start: span.end - words.trimStart().length,
    end: span.start + words.trimEnd().length,
  };
}

/** A paragraph whose first mark closes began inside a quotation: the clipping lost the opening mark. */
function closedOnly(text: string): Span | null {
  const end = text.search(/[“”„«"]/);
  if (end < 2 || !closesAlone(text, end) || !/[.,!?]/.test(text[end - 1] as string)) return null;
  if (!/^(?:\s|$)/.test(text.slice(end + 1, end + 2))) return null;
  const start = afterTelling(text.slice(0, end));
  return { start, end, outerStart: start, outerEnd: end + 1, open: false, single: false };
}

/** Quist said he would go. We sail on Monday," he said: a sentence that tells what somebody says is none of the words. */
function afterTelling(lead: string): number {
  const first = /^[^.!?]{2,300}[.!?] (?=\p{Lu})/u.exec(lead)?.[0] ?? '';
  return told.test(first) && !firstPerson.test(first) ? first.length : 0;
}

const told = new RegExp(`\\p{Lu}\\p{L}+ (?:${tellingVerbs})(?!\\w)`, 'u');
const firstPerson = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e|[Yy]ou)\b/u;

/** A curly mark shows its side; a straight one closes alone where one of them is left over. */
function closesAlone(text: string, at: number): boolean {
  return text[at] === '”' || (text[at] === '"' && straightIn(text) % 2 === 1);
}
