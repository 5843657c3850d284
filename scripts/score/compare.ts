/** One fixture's reading against the editor's: adds to the tallies and says in words what differs. */
import type { Article } from '../../src/article/schema.ts';
import { titles } from '../../src/article/names/titles.ts';
import type { Expected } from './expected.ts';
import { Tally } from './tally.ts';

export type Scores = Record<
  | 'text'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'updated'
  | 'publisher'
  | 'crossheads'
  | 'quotations'
  | 'speakers',
  Tally
>;

export function noScores(): Scores {
  const tally = () => new Tally();
  return {
    text: tally(),
    headline: tally(),
    standfirst: tally(),
    byline: tally(),
    published: tally(),
    updated: tally(),
    publisher: tally(),
    crossheads: tally(),
    quotations: tally(),
    speakers: tally(),
  };
}

/** `lines` are the clipping's. Text is scored by the character, all else by the answer. */
export function compare(article: Article, expected: Expected, lines: string[], scores: Scores): string[] {
  const faults: string[] = [];
  const differ = (what: string, given: unknown, wanted: unknown) =>
    faults.push(`${what}: read ${show(given)}, not ${show(wanted)}`);
  for (const field of ['headline', 'standfirst', 'byline', 'published', 'updated', 'publisher'] as const) {
    const given = article[field]?.value ?? null;
    if (!scores[field].answer(given, expected[field])) differ(field, given, expected[field]);
  }
  faults.push(...compareText(article, expected, lines, scores.text));
  const headings = new Set(article.body.filter(({ type }) => type === 'heading').map(({ line }) => line));
  for (const line of new Set([...headings, ...expected.crossheads])) {
    const given = headings.has(line) ? line : null;
    const wanted = expected.crossheads.includes(line) ? line : null;
    if (!scores.crossheads.answer(given, wanted))
      differ(`crosshead ${quote(lines[line - 1])}`, given, wanted);
  }
  return [...faults, ...compareQuotations(article, expected, scores)];
}

function compareText(article: Article, expected: Expected, lines: string[], tally: Tally): string[] {
  const gone = new Set(article.removed.flatMap(({ rule, line }) => (rule === 'page edge' ? [line] : [])));
  const kept = new Set(
    article.body.flatMap(({ line, endLine }) => range(line, endLine).filter((at) => !gone.has(at))),
  );
  const text = new Set(expected.article.flatMap(([from, to]) => range(from, to)));
  const furniture = new Set(expected.furniture.flatMap(([from, to]) => range(from, to)));
  return lines.flatMap((words, at) => {
    const line = at + 1;
    if (words.trim() === '' || !(text.has(line) || furniture.has(line))) return [];
    const right = tally.answer(
      kept.has(line) ? 'text' : null,
      text.has(line) ? 'text' : null,
      words.trim().length,
    );
    return right ? [] : [`line ${line}: ${kept.has(line) ? 'kept' : 'lost'} ${quote(words)}`];
  });
}

function compareQuotations(article: Article, expected: Expected, { quotations, speakers }: Scores): string[] {
  const faults: string[] = [];
  const open = [...article.quotations];
  for (const wanted of expected.quotations) {
    const at = open.findIndex(
      ({ text, line }) => line === wanted.line && bareWords(text) === bareWords(wanted.text),
    );
    const [given] = at < 0 ? [] : open.splice(at, 1);
    if (!quotations.answer(given ? 'found' : null, 'found'))
      faults.push(`line ${wanted.line}: missed ${quote(wanted.text)}`);
    if (!given) continue;
    const name = given.speaker?.value ?? null;
    if (!speakers.answer(name && bare(name), wanted.speaker && bare(wanted.speaker))) {
      faults.push(`line ${wanted.line}: ${quote(wanted.text)} by ${show(name)}, not ${show(wanted.speaker)}`);
    }
  }
  for (const { text, line } of open) {
    quotations.answer('found', null);
    faults.push(`line ${line}: no quotation ${quote(text)}`);
  }
  return faults;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function norm(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether the comma of the sentence stands inside or outside the marks is the typesetter's habit. */
export function bareWords(text: string): string {
  return norm(text).replace(/[.,]$/, '');
}

const titleBeforeName = new RegExp(`^(?:(?:${[...titles].join('|')})\\.?\\s+)+(?=\\p{Lu})`, 'u');

/** A role is the same with its article or without, a name with its title or without. */
function bare(name: string): string {
  return norm(name)
    .replace(/^(?:the|an?) /i, '')
    .replace(titleBeforeName, '')
    .toLowerCase()
    .replaceAll('’', "'");
}

function show(value: unknown): string {
  return value === null ? 'nothing' : quote(String(value));
}

function quote(text: string | undefined): string {
  const words = text ?? '';
  return `“${words.length > 70 ? `${words.slice(0, 70)}…` : words}”`;
}
