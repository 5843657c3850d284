/** Where the text of a page begins, mended where a row of other stories' titles above the article's head was taken for its beginning. */
import { findByline } from '../byline.ts';
import { isPassage } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** So many lines of furniture part such titles from the text: buttons, a section's name, the head. */
const fewestParting = 6;
/** A title has so many words, where a table has fewer. */
const fewestWords = 5;
const leastTitles = 0.5;
/** Where whoever signs the article stands among the furniture, one of so many titles may be a sentence. */
const perSentence = 5;
const mostSentences = 1;
const longestDate = 8;

/** Titles alone begin no text; the points that an article makes at its head are set as a list. */
export function headed(parts: Part[], texts: string[], signals: LineSignals[]): Part[] {
  let start = 0;
  let lines = 0;
  let titles = 0;
  let sentences = 0;
  let parting: number[] = [];
  for (const [at, part] of parts.entries()) {
    const line = signals[at] as LineSignals;
    if (part !== 'text') {
      // Whoever signs above them signs their text.
      if (lines === 0 && isSigning(at)) break;
      if (lines > 0) parting.push(at);
      continue;
    }
    if (parting.length >= fewestParting && isHead()) {
      start = at;
      lines = 0;
      titles = 0;
      sentences = 0;
    }
    if (line.bullet) break;
    lines += 1;
    const isStopped = line.sentence && !line.question;
    if (line.words >= fewestWords && !isStopped) titles += 1;
    if (isStopped || (isPassage(line) && !line.question)) sentences += 1;
    if (sentences > mostSentences) break;
    parting = [];
  }
  return start === 0 ? parts : parts.map((part, at) => (at < start ? 'before' : part));

  function isHead(): boolean {
    const isSure = sentences === 0 || (sentences * perSentence <= lines && parting.some(isSigning));
    return isSure && titles >= lines * leastTitles;
  }

  function isSigning(at: number): boolean {
    const { dateline, words } = signals[at] as LineSignals;
    return (dateline && words <= longestDate) || findByline(texts[at] as string) !== null;
  }
}
