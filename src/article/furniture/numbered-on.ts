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
  for (const [at, text] of texts.entries()) {
    const number = Number(numbered.exec(text)?.groups?.['number'] ?? 0);
    if (number === 0) continue;
    const isText = found[at] === 'text';
    if (isText && number === 1) next = 1;
    if (number !== next) continue;
    if (!isText && !(number > fewest && mayGoOn(at))) continue;
    found[at] = 'text';
    next += 1;
  }
  return found;

  /** Right below the text, and nothing that a page says. */
  function mayGoOn(at: number): boolean {
    const { says, words, legal } = signals[at] as LineSignals;
    return found[at - 1] === 'text' && found[at] !== 'before' && says === null && !legal && words <= longest;
  }
}
