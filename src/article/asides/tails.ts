/** The lines of a page to what stands far below the text, has next to no words of it and lists things: other stories, offers. */
import { wordsOf } from '../furniture/words.ts';
import { type Asides, isPassage, isText, isTitleLike, type Line } from './line.ts';
import { overBox, overList } from './list-labels.ts';
import { announcing } from './titles.ts';

const tail = { kind: 'page foot', rule: 'after the article' } as const;
/** So many lines of furniture part it from the text. */
const fewestBetween = 4;
/** And where a label for other stories is one of them. */
const fewestWithLabel = 2;
/** The text above is an article: it has so many paragraphs. */
const fewestAbove = 5;
const fewestLines = 4;
/** What has so many times the paragraphs of the text above it may be the text, and list things, as a feed of other stories may. */
const mostTimes = 3;
/** A feed says a sentence of each of them, an article several. */
const leastSeveral = 0.5;
const several = /[.!?]["”’)]* \p{Lu}/u;
/** Of a list, so many lines are titles; of an article that goes on, hardly any. */
const leastTitles = 0.35;
/** Where hardly anything below is else, and less than the article, that may list things as well. */
const mostlyTitles = 0.9;
const fewestWords = 4;
/** It looks less like text than the article, by this. */
const lower = 1;
/** The mean share of a line's words that the article has as well. */
const mostTied = 0.25;

export function tailsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const text = lines.filter(isText);
  /** The words of the text so far, and how many of its lines they are from. */
  const known = new Set<string>();
  let passed = 0;
  let between = 0;
  let isLabelled = false;
  for (const [at, line] of lines.entries()) {
    if (!isText(line)) {
      between += 1;
      isLabelled ||= overBox.test(line.text) || overList.test(line.text);
    } else {
      // Where so little parts them, the text may go on: then its first lines have its words.
      const isOther = () => tieOf(text.slice(passed, passed + fewestLines), known) <= mostTied;
      const isFar = between >= fewestBetween || (isLabelled && between >= fewestWithLabel && isOther());
      if (isFar && isTail(lines, at)) {
        for (const [place, below] of lines.entries())
          if (place >= at && isText(below)) found.set(place, tail);
        return found;
      }
      for (const word of wordsOf(line.text).matter) known.add(word);
      passed += 1;
      between = 0;
      isLabelled = false;
    }
  }
  return found;
}

function isTail(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(0, at).filter(isText);
  const below = lines.slice(at).filter(isText);
  const passages = above.filter(isPassage);
  if (passages.length < fewestAbove || below.length < fewestLines) return false;
  if (isList(below.filter(isPassage), passages.length)) return false;
  const isOfText = above.filter(isTitleLike).length >= passages.length * leastTitles;
  const hasTitles = below.filter(isTitleLike).length >= below.length * leastTitles;
  if (
    (isOfText || !hasTitles) &&
    (!isAllTitles(below, above) || announcing.test(passages.at(-1)?.text ?? ''))
  )
    return false;
  if (middle(below) > middle(passages) - lower) return false;
  const known = new Set(above.flatMap(({ text }) => [...wordsOf(text).matter]));
  return tieOf(below, known) <= mostTied;
}

function tieOf(lines: readonly Line[], known: ReadonlySet<string>): number {
  return mean(lines.map((line) => tieTo(known, line)));
}

function isAllTitles(below: readonly Line[], above: readonly Line[]): boolean {
  return below.filter(isTitle).length >= below.length * mostlyTitles && words(below) < words(above);
}

/** "3. Ada Quist and Tom Berg" */
const numbered = /^\d{1,3}[.)] /;

/** A title of some words, which may be set as a list. */
function isTitle(line: Line): boolean {
  const { bullet, sentence, question, colon, words: length } = line.signals;
  return (
    length >= fewestWords &&
    !numbered.test(line.text) &&
    (isTitleLike(line) || (bullet && (!sentence || question) && !colon))
  );
}

function words(lines: readonly Line[]): number {
  return lines.reduce((sum, { signals }) => sum + signals.words, 0);
}

/** Whether the paragraphs below are an article's that lists things, and those above its beginning. */
function isList(below: readonly Line[], above: number): boolean {
  return (
    below.length > above * mostTimes &&
    below.filter(({ text }) => several.test(text)).length >= below.length * leastSeveral
  );
}

/** The share of a line's content words that are known. */
function tieTo(known: ReadonlySet<string>, { text }: Line): number {
  const own = [...wordsOf(text).matter];
  return own.length === 0 ? 0 : own.filter((word) => known.has(word)).length / own.length;
}

function middle(lines: readonly Line[]): number {
  return lines.map(({ score }) => score).sort((a, b) => a - b)[lines.length >> 1] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
