/** An article to lines for a terminal: what was read in a clipping, each fact with its evidence. */
import { removalRules } from '../../src/article/removal-rules.ts';
import type { Article, Credit, DateFact, Quotation, Removal, TextFact } from '../../src/article/schema.ts';
import { visible } from '../../src/holdings/visible.ts';
import { count } from '../build/progress.ts';

export function readingWords(article: Article): string {
  const { headline, standfirst, publisher, byline, published, event, updated } = article;
  const { body, credits, quotations } = article;
  const facts = { headline, standfirst, publisher, byline, published, updated, event };
  const always = new Set(['headline', 'publisher', 'byline', 'published', 'event']);
  return [
    ...Object.entries(facts).flatMap(([name, fact]) =>
      fact || always.has(name) ? [row(name, factWords(fact ?? null))] : [],
    ),
    row('credits', credits.length === 0 ? 'none' : ''),
    ...credits.map(creditWords),
    row('text', count(body.length, 'paragraph')),
    row('removed', article.removed.length === 0 ? 'nothing' : ''),
    ...runsOf(article).map(runWords),
    row('quotations', quotations.length === 0 ? 'none' : ''),
    ...quotations.map(quotationWords),
  ].join('\n');
}

/** A line of what is told, under its name. */
export const row = (name: string, words: string) => `  ${name.padEnd(12)}${words}`.trimEnd();
const lineRow = (lines: string, words: string) => `  ${lines.padStart(10)}  ${words}`;

function factWords(fact: TextFact | DateFact | null): string {
  if (!fact) return 'not stated';
  const { value, basis, line, start, text, source } = fact;
  const words = text === undefined || text === value ? '' : ` “${shorten(text)}”`;
  const place = line === undefined ? '' : ` at ${line}:${start ?? 1}${words}`;
  return `${visible(value)} (${basis}${place}${source ? `: ${visible(source)}` : ''})`;
}

function creditWords({ kind, text, line }: Credit): string {
  return lineRow(`${line}`, `“${shorten(text)}”: ${kind}`);
}

const longest = 60;

function shorten(text: string): string {
  const shown = visible(text.replace(/\s+/g, ' '));
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

/** Removed lines that follow each other, with nothing of the article between them, under one rule. */
type Run = [Removal, ...Removal[]];

function runsOf({ removed, body, headline }: Article): Run[] {
  const kept = [...body.map(({ line }) => line), headline?.line ?? 0];
  const runs: Run[] = [];
  for (const removal of removed) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last?.rule === removal.rule &&
      last.kind === removal.kind &&
      !kept.some((line) => line > last.line && line < removal.line);
    if (follows) runs.at(-1)?.push(removal);
    else runs.push([removal]);
  }
  return runs;
}

function runWords(run: Run): string {
  const [first] = run;
  const last = run.at(-1) as Removal;
  const lines = first.line === last.endLine ? `${first.line}` : `${first.line}–${last.endLine}`;
  const words = first === last ? shorten(first.text) : `${shorten(first.text)}” … “${shorten(last.text)}`;
  return lineRow(lines, `“${words}”: ${first.kind} (${removalRules[first.rule]})`);
}

function quotationWords({ line, text, speaker }: Quotation): string {
  return lineRow(`${line}`, `“${shorten(text)}”: ${speaker ? factWords(speaker) : 'speaker not stated'}`);
}
