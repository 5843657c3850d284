/** Where the text of a page begins, mended where its opening stands apart: pictures or boxes of links part it from what follows. */
import { findByline } from '../byline.ts';
import { dateline } from '../dateline.ts';
import { isPassage as isLong } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** So many lines may part a despatch's opening from the text that goes on. */
const mostParting = 3;
/** Where the article is signed right above its opening, so many, and it may look less like text. */
const mostBoxed = 24;
const leastBoxed = -2;

/** "LONDON (Reuters) — The…" opens an article, and so do paragraphs right below the line that says who wrote it, or when. */
export function begun(parts: Part[], texts: string[], signals: LineSignals[], scores: number[]): Part[] {
  const start = parts.indexOf('text');
  const opening = parts.findIndex((_, at) => {
    if (at >= start || at < start - 1 - mostBoxed) return false;
    const isDespatch = dateline.test(texts[at] as string);
    if (isDespatch && at >= start - 1 - mostParting && (scores[at] as number) > 0) return true;
    return (isDespatch ? isSentence(at) : isParted(at)) && isSigned(at, isDespatch);
  });
  if (opening < 0) return parts;
  const end = endOfOpening(opening);
  return parts.map((part, at) =>
    at >= opening && at < end ? 'text' : at > opening && at < start ? 'interruption' : part,
  );

  function isSentence(at: number): boolean {
    const line = signals[at];
    return (line?.sentence ?? false) && line?.says === null && (scores[at] as number) > leastBoxed;
  }

  function isPassage(at: number): boolean {
    return isSentence(at) && isLong(signals[at] as LineSignals);
  }

  /** Two paragraphs, and nothing like them before the text. A caption is said twice, for the eye and for the ear. */
  function isParted(at: number): boolean {
    if (!isPassage(at) || !isPassage(at + 1) || at + 2 >= start) return false;
    if (texts[at + 1]?.slice(0, sample) === texts[at]?.slice(0, sample)) return false;
    for (let below = at + 2; below < start; below += 1) if (isPassage(below)) return false;
    return true;
  }

  /** Another story's opening stands above this one's byline. */
  function isSigned(at: number, isDespatch: boolean): boolean {
    let above = at - 1;
    while (!isDespatch && at - above <= mostButtons && signals[above]?.says) above -= 1;
    if (!isSigning(above)) return false;
    for (let below = at + 1; below < start; below += 1) if (isSigning(below)) return false;
    return true;
  }

  function isSigning(at: number): boolean {
    const line = signals[at];
    if (line === undefined) return false;
    return (line.dateline && line.words <= longestDate) || findByline(texts[at] as string) !== null;
  }

  /** Paragraphs right below an opening go on from it. */
  function endOfOpening(first: number): number {
    let end = first + 1;
    while (end < start && isPassage(end)) end += 1;
    return end;
  }
}

const sample = 40;
const mostButtons = 6;
const longestDate = 6;
