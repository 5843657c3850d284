/** The parts of a page's lines to the same with what goes on with the numbers of its text: the last points of a list may be short. */
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

const numbered = /^(?<number>\d{1,2})[.):]\s?\p{L}/u;
/** So many of its points stand in the text. */
const fewest = 3;
const longest = 16;

export function numberedOn(parts: Part[], texts: readonly string[], signals: readonly LineSignals[]): Part[] {
  const found = [...parts];
  let next = 1;
  let points: number[] = [];
  for (const [at, text] of texts.entries()) {
    const number = Number(numbered.exec(text)?.groups?.['number'] ?? 0);
    if (number === 0) continue;
    const isText = found[at] === 'text';
    if (isText && number === 1) [next, points] = [1, []];
    if (number !== next) continue;
    if (!isText && !(number > fewest && mayGoOn(at) && isLike(at))) continue;
    found[at] = 'text';
    points.push(at);
    next += 1;
  }
  return found;

  /** Right below the text, and nothing that a page says. */
  function mayGoOn(at: number): boolean {
    const { says, words, legal } = signals[at] as LineSignals;
    return found[at - 1] === 'text' && found[at] !== 'before' && says === null && !legal && words <= longest;
  }

  /** A sentence below sentences, a title below titles; titles with paragraphs below them do not stand one below the other. */
  function isLike(at: number): boolean {
    const isSentence = (point: number) => signals[point]?.sentence === true;
    const isClose = (point: number) => points.includes(point - 1);
    return (
      points.every((point) => isSentence(point) === isSentence(at)) && (!isClose(at) || points.some(isClose))
    );
  }
}
