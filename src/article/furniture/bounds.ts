/** Where the text of a page begins and ends, mended where single lines say so beyond doubt. */
import { dateline } from '../dateline.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** The parts of a page's lines to the same; `texts`, `signals` and `scores` are those of the lines. */
export function bounded(parts: Part[], texts: string[], signals: LineSignals[], scores: number[]): Part[] {
  return begun(carriedOn(trimmed(parts, signals), signals, scores), texts, scores);
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

/** So many lines may part a despatch's opening from the text that goes on. */
const mostParting = 3;

/** "LONDON (Reuters) — The…" opens an article, also where a picture parts it from what follows. */
function begun(parts: Part[], texts: string[], scores: number[]): Part[] {
  const start = parts.indexOf('text');
  const opening = parts.findIndex(
    (_, at) =>
      at < start &&
      at >= start - 1 - mostParting &&
      (scores[at] as number) > 0 &&
      dateline.test(texts[at] as string),
  );
  if (opening < 0) return parts;
  return parts.map((part, at) =>
    at === opening ? 'text' : at > opening && at < start ? 'interruption' : part,
  );
}

function isPlainSentence(line: LineSignals): boolean {
  const { sentence, question, ellipsis, bullet, says, legal, credit, address, words, voice } = line;
  const odd = question || ellipsis || bullet || says !== null || legal || credit || address;
  return sentence && !odd && words > 2 && words < 40 && voice < 0.02;
}

function isNoEnding(line: LineSignals): boolean {
  const label = line.says !== null && line.words <= 30 && !line.quoted;
  const date = line.dateline && !line.sentence && line.words <= 8;
  return label || date;
}
