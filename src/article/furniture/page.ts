/** What single lines show only together: where the text runs, what recurs, what ties a line to the rest. */
import type { FurnitureKind } from './phrases.ts';
import { type Course, courseOf } from './course.ts';
import type { Lexicon } from './lexicon.ts';
import { type Recurrence, recurrenceOf } from './recurrence.ts';
import { evened } from './evened.ts';
import { type Own, ownOf } from './own.ts';
import { type LineSignals, signalsOf } from './signals.ts';
import { isOfCore, isOfRun, mainRun, type Run } from './stretches.ts';
import { type Words, wordsOf } from './words.ts';
import { wordingOf } from './wording.ts';

export type Page = {
  lines: LineSignals[];
  run: Run;
  /** Of each line: how often it occurs; its tie to the run; how many lines ago a closing label stood. */
  copies: number[];
  ties: number[];
  sinceClosing: (number | undefined)[];
  prose: number[];
  labels: number[];
  dates: number[];
  names: number[];
  furniture: number[];
  /** How often the run speaks as "I", "we" or "you". */
  usualVoice: number;
  course: Course[];
  recurrence: Recurrence[];
  /** Whether other lines have the same form. */
  forms: number[];
  /** Of each line: the share of its content words that the densest stretch of prose has. */
  coreTies: number[];
  /** How much the words of each line speak for text. */
  wordings: number[];
  /** How much each line is what the page says of itself and of who signs it. */
  own: Own[];
};

/** Kinds that a page prints after an article's end; what follows one is seldom the article. */
const closing = new Set<FurnitureKind>(['comments', 'related links', 'newsletter', 'copyright', 'appeal']);

/** `lexicon` is the fitted one, but while another is being fitted. */
export function pageOf(texts: string[], lexicon?: Lexicon): Page {
  const lines = texts.map(signalsOf);
  const run = mainRun(lines);
  const small = texts.map((text) => evened(text).toLowerCase());
  const recurrence = recurrenceOf(small);
  const words = texts.map(wordsOf);
  const matters = mattersOf(words);
  return {
    lines,
    run,
    copies: countCopies(small),
    ties: tiesTo(matters, isOfRun(lines, run)),
    sinceClosing: linesSinceClosing(lines),
    prose: lines.map((line) => line.prose),
    labels: lines.map((line) => (!line.sentence && line.words < 20 ? 1 : 0)),
    dates: lines.map((line) => (line.dateline ? 1 : 0)),
    names: lines.map((line) => (line.name ? 1 : 0)),
    furniture: lines.map((line) => (line.says ? 1 : 0)),
    usualVoice: voiceOf(lines.slice(run.start, run.end + 1)),
    course: courseOf(lines),
    recurrence,
    forms: recurrence.map(({ form }) => (form > 1 ? 1 : 0)),
    coreTies: tiesTo(matters, isOfCore(lines)),
    wordings: words.map((own) => wordingOf(own, lexicon)),
    own: ownOf(texts, lines),
  };
}

/** The content words of each line, numbered, so that each is looked up once however often it is counted. */
function mattersOf(lines: Words[]): number[][] {
  const numbers = new Map<string, number>();
  return lines.map((line) => {
    const matter: number[] = [];
    for (const word of line.matter) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      matter.push(number);
    }
    return matter;
  });
}

/** For each line, the share of its content words that other lines of a stretch use: other stories' teasers share few. */
function tiesTo(matters: number[][], isOfStretch: (at: number) => boolean): number[] {
  const counts: number[] = [];
  matters.forEach((words, at) => {
    if (isOfStretch(at)) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  });
  return matters.map((words, at) => {
    if (words.length === 0) return 0;
    const itself = isOfStretch(at) ? 1 : 0;
    let shared = 0;
    for (const word of words) if ((counts[word] ?? 0) > itself) shared += 1;
    return shared / words.length;
  });
}

/** How often a stretch speaks as "I", "we" or "you": the median over its longer lines. */
function voiceOf(lines: LineSignals[]): number {
  const voices = lines.filter((line) => line.words > 14).map((line) => line.voice);
  return voices.sort((a, b) => a - b)[Math.floor(voices.length / 2)] ?? 0;
}

function countCopies(small: string[]): number[] {
  const counts = new Map<string, number>();
  const keys = small.map((line) => line.trim());
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) ?? 1);
}

/** For each line, how many lines ago a closing label stood, counting only while no long prose came between. */
function linesSinceClosing(signals: LineSignals[]): (number | undefined)[] {
  let since: number | undefined;
  return signals.map((line) => {
    const answer = since;
    if (line.says && closing.has(line.says)) since = 1;
    else if (since !== undefined) since = line.prose > 0.7 ? undefined : since + 1;
    return answer;
  });
}
