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

/** What pages call the points of their own article, from general knowledge of them; the label heads them. */
const summary =
  /^(?:(?:the )?(?:key|main) (?:points|takeaways|facts)|(?:story |article )?(?:highlights|summary)|in (?:summary|brief)|at a glance)\W*$/i;

/** So many labels, each of so few words. */
const mostBetween = 2;
const longestBetween = 3;

export function keyPoints(parts: Part[], texts: readonly string[], { lines, ties }: Page): Part[] {
  // The last of them may have been taken for the text's beginning.
  const begins = parts.indexOf('text');
  const start = begins < 0 ? -1 : lines.findIndex((line, at) => at >= begins && !isPoint(line));
  if (start < 0 || !isPassage(lines[start] as LineSignals)) return parts;
  const end = overLabels(start);
  let first = end;
  while (first > 0 && isPoint(lines[first - 1] as LineSignals)) first -= 1;
  const count = end - first;
  if (count < fewest || count > most || isOverLinks(first - 1)) return parts;
  const isSummary = summary.test(texts[first - 1] ?? '');
  const tied = ties.slice(first, end).reduce((sum, tie) => sum + tie, 0);
  if (!isSummary && tied < count * leastTied) return parts;
  const top = isSummary ? first - 1 : first;
  return parts.map((part, at) => (at >= top && at < end ? 'text' : part));

  /** Where the points above a passage end: an advertisement, or the time of a live page's entry, may part them from it. */
  function overLabels(at: number): number {
    let above = at;
    while (at - above < mostBetween && above > 0 && isBetween(lines[above - 1] as LineSignals)) above -= 1;
    return isPoint(lines[above - 1] ?? (lines[at] as LineSignals)) ? above : at;
  }

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

function isBetween({ bullet, sentence, words }: LineSignals): boolean {
  return !bullet && !sentence && words <= longestBetween;
}
