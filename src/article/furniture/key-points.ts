/** Where the text of a page begins, mended where a list of its points stands right above its first paragraph. */
import { overBox, overList } from '../asides/list-labels.ts';
import type { Page } from './page.ts';
import { isPassage } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** So many points, each of so many words, and no more than a summary has. */
const fewest = 2;
const most = 7;
const fewestWords = 4;
const mostWords = 40;
/** Links to other stories may have the place or the season in common with the text, whoever signs above them: points have most of their words there. */
const leastTied = 0.5;

export function keyPoints(parts: Part[], texts: readonly string[], { lines, ties }: Page): Part[] {
  // The last of them may have been taken for the text's beginning.
  const begins = parts.indexOf('text');
  const start = begins < 0 ? -1 : lines.findIndex((line, at) => at >= begins && !isPoint(line));
  if (start < 0 || !isPassage(lines[start] as LineSignals)) return parts;
  let first = start;
  while (first > 0 && isPoint(lines[first - 1] as LineSignals)) first -= 1;
  const count = start - first;
  if (count < fewest || count > most || isOverLinks(first - 1)) return parts;
  const tied = ties.slice(first, start).reduce((sum, tie) => sum + tie, 0);
  if (tied < count * leastTied) return parts;
  return parts.map((part, at) => (at >= first && at < start ? 'text' : part));

  function isOverLinks(at: number): boolean {
    const says = lines[at]?.says;
    const label = texts[at] ?? '';
    return says === 'related links' || says === 'navigation' || overBox.test(label) || overList.test(label);
  }
}

function isPoint({ bullet, words, says, address, credit, separators, name, dateline }: LineSignals): boolean {
  const isPages = says !== null || address || credit || name || dateline || separators > 1;
  return bullet && !isPages && words >= fewestWords && words <= mostWords;
}
