/** Dates in the text to date mentions, resolved only against a day that is known; the event's told from the rest. */
import type { VFile } from 'vfile';
import { isDespatchDay } from './publication/despatch-date.ts';
import { isDayOfNews } from './dates/event.ts';
import { type DateExpression, findDates } from './dates/grammar.ts';
import { type Reference, type ResolvedDate, resolveDate } from './dates/resolve.ts';
import { evidence, pointIn } from './evidence.ts';
import { wordsOf } from './text/plain.ts';
import { textBlocks } from './roles.ts';
import type { DateMention, EventFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';

type Dates = { event: EventFact | null; mentions: DateMention[] };

declare module 'vfile' {
  interface DataMap {
    dates: Dates;
  }
}

type Found = { block: RootContent; expression: DateExpression; resolved: ResolvedDate };

const fullDay = /^\d{4}-\d\d-\d\d$/;

export function dates() {
  return (tree: Root, file: VFile) => {
    const reference = referenceOf(file);
    const blocks = textBlocks(tree);
    const found = blocks.flatMap((block) => resolveAll(block, reference));
    const lead = blocks.find((block) => block.type === 'paragraph' && !block.data?.role);
    const event = eventOf(found, lead, file);
    const mentions = found
      .filter(({ block, expression }) => !isPublication(block, expression, file))
      .map(({ block, expression, resolved }): DateMention => {
        const { line } = pointIn(block, expression.start);
        const kind = resolved.value === event?.value ? 'event' : 'mentioned';
        return { kind, value: resolved.value, text: expression.text, line, basis: resolved.basis };
      });
    file.data.dates = {
      event,
      mentions: [...publicationDates(file), ...mentions].sort((a, b) => a.line - b.line),
    };
  };
}

/** The day that "Monday" and "Dec. 1" are reckoned from: the publication's, else the event's, if known to the day. */
function referenceOf(file: VFile): Reference | null {
  const printed = printedOn(file);
  if (printed && fullDay.test(printed)) return { date: printed, from: 'the date of publication' };
  const event = file.data.record?.event?.value;
  return event && fullDay.test(event) ? { date: event, from: 'the date of the event' } : null;
}

/** The date of publication: the record has the last word. */
function printedOn({ data: { record, publication } }: VFile): string | undefined {
  return record?.published?.value ?? publication?.published?.value;
}

function resolveAll(block: RootContent, reference: Reference | null): Found[] {
  return findDates(wordsOf(block)).flatMap((expression) => {
    const resolved = resolveDate(expression, reference);
    return resolved ? [{ block, expression, resolved }] : [];
  });
}

function eventOf(found: Found[], lead: RootContent | undefined, file: VFile): EventFact | null {
  const { record } = file.data;
  if (record?.event) {
    const stated = found.find(({ resolved }) => resolved.value === record.event?.value);
    const place = stated ? evidence(stated.block, stated.expression.start, stated.expression.end) : {};
    return { ...record.event, basis: 'supplied', ...place };
  }
  const own = found.find(({ block, expression, resolved }) => {
    if (block !== lead) return false;
    const words = wordsOf(block);
    return (
      !isDespatchDay(words, expression) && isDayOfNews(words, expression, resolved.value, printedOn(file))
    );
  });
  if (!own) return null;
  const { block, expression, resolved } = own;
  return { ...resolved, ...evidence(block, expression.start, expression.end) };
}

/** The day beside a despatch's place is that of writing. */
function isPublication(
  block: RootContent,
  { start }: DateExpression,
  { data: { publication } }: VFile,
): boolean {
  const published = publication?.published;
  if (!published?.line) return false;
  const { line, column } = pointIn(block, start);
  return line === published.line && column === published.start;
}

function publicationDates(file: VFile): DateMention[] {
  const { publication } = file.data;
  const kinds = ['published', 'updated'] as const;
  return kinds.flatMap((kind) => {
    const fact = publication?.[kind];
    return fact?.line
      ? [{ kind, value: fact.value, text: fact.text ?? '', line: fact.line, basis: fact.basis }]
      : [];
  });
}
