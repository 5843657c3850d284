/** Where the text of a page begins and ends, mended where single lines say so beyond doubt. */
import { findByline } from '../byline.ts';
import { isPersonAlone } from '../byline/bare.ts';
import { isFunctionWord } from '../grammar/function-words.ts';
import { headed } from './heads-above.ts';
import { numberedOn } from './numbered-on.ts';
import { begun } from './openings.ts';
import { isPlainSentence } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** The parts of a page's lines to the same; `texts`, `signals` and `scores` are those of the lines. */
export function bounded(parts: Part[], texts: string[], signals: LineSignals[], scores: number[]): Part[] {
  const whole = mended(parts, texts, signals);
  const numbered = numberedOn(trimmed(whole, signals), texts, signals);
  const ended = posted(carriedOn(numbered, signals, scores), texts);
  return begun(opened(headed(ended, texts, signals), texts, signals, scores), texts, signals, scores);
}

/** "— Ada Quist (@quist) March 3, 2021": a post that an article shows is signed so, and its words stand above. */
const signature = /^[—–-]+ ?.{1,60} ?\(@\w{1,20}\) ?\p{L}+\.? \d{1,2}, \d{4}/u;

/** A post right below the text is part of it. */
function posted(parts: Part[], texts: string[]): Part[] {
  const found = [...parts];
  for (const [at, text] of texts.entries()) {
    if (found[at] === 'text' || !text.includes('@') || !signature.test(text)) continue;
    const start = [at - 1, at - 2, at - 3].find((above) => found[above] === 'text');
    if (start !== undefined) found.fill('text', start + 1, at + 1);
  }
  return found;
}

/** A scraper may break a sentence where a link stood; what goes on in small letters goes on from the line above. */
function mended(parts: Part[], texts: string[], signals: LineSignals[]): Part[] {
  const found = [...parts];
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    const [part, text] = [found[at] as Part, texts[at] as string];
    if (part === 'text' || found[at + 1] !== 'text') continue;
    const { sentence, says, words, prose, colon } = signals[at] as LineSignals;
    if (sentence || says || colon) continue;
    const goesOn =
      signals[at + 1]?.smallStart === true && (part === 'interruption' ? words < 5 : text.length === 1);
    const breaksOff =
      part === 'interruption' && prose > 0.3 && isFunctionWord(text.split(' ').at(-1) as string);
    if (goesOn || breaksOff) found[at] = 'text';
  }
  return found;
}

/** Short as they are, opening sentences may look like labels. */
const leastOpening = -3.5;
const longestOpening = 12;
/** So many short sentences may open a text, right below the line that says who wrote it, or when. */
const mostOpening = 2;

/** "NORTHHAVEN --", on a line of its own over the paragraph that it opens. */
const placeAlone = /^\p{Lu}[\p{Lu}.'’ -]+(?:, [\p{L}. ]{2,20})?(?: \([\p{L} ]{2,20}\))? ?(?:--|[—–])$/u;

function opened(parts: Part[], texts: string[], signals: LineSignals[], scores: number[]): Part[] {
  const start = parts.indexOf('text');
  let first = start;
  while (first > 0 && start - first < mostOpening && isOpening(first - 1)) first -= 1;
  const above = signals[first - 1];
  const over = texts[first - 1] ?? '';
  const isSigned = above && (above.dateline || findByline(over) !== null || isPersonAlone(over));
  return first < start && (isSigned || isUnderPlaceAlone(first))
    ? parts.map((part, at) => (at >= first && at < start ? 'text' : part))
    : parts;

  function isOpening(at: number): boolean {
    const line = signals[at] as LineSignals;
    const isShort = line.words <= longestOpening || isUnderPlaceAlone(at);
    return isPlainSentence(line) && isShort && (scores[at] as number) >= leastOpening;
  }

  function isUnderPlaceAlone(at: number): boolean {
    return placeAlone.test(texts[at - 1] ?? '');
  }
}

/** Furniture's wording at the very end of the text is the page's: an article does not close with an appeal, a label or a date. */
function trimmed(parts: Part[], signals: LineSignals[]): Part[] {
  const found = [...parts];
  let end = found.lastIndexOf('text');
  while (end > 0 && found[end - 1] === 'text' && isNoEnding(signals[end] as LineSignals)) {
    found[end] = 'after';
    end -= 1;
  }
  return found;
}

/** So many sentences may close a text that reads as ended before them, and none that looks less like text than this. */
const mostClosing = 3;
const leastScore = -2;

/** "The hearing continues.": a text goes on through plain sentences that stand right under it, short as they are. */
function carriedOn(parts: Part[], signals: LineSignals[], scores: number[]): Part[] {
  const found = [...parts];
  const end = found.lastIndexOf('text');
  if (end < 0) return found;
  for (let at = end + 1; at <= end + mostClosing; at += 1) {
    const line = signals[at];
    if (!line || !isPlainSentence(line) || (scores[at] as number) < leastScore) break;
    found[at] = 'text';
  }
  return found;
}

function isNoEnding(line: LineSignals): boolean {
  const label = line.says !== null && line.words <= 30 && !line.quoted;
  const date = line.dateline && !line.sentence && line.words <= 8;
  return label || date;
}
