/** Where the text of a page ends, mended where it goes on: below a box of titles under a label that says so stand its last paragraphs. */
import type { Page } from './page.ts';
import { isPlain } from './passage.ts';
import type { FurnitureKind } from './phrases.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** "Read more", "Trending", "Sponsored", "Get our newsletter". */
const labels = new Set<FurnitureKind | null>([
  'related links',
  'navigation',
  'advertisement',
  'video promo',
  'newsletter',
]);
/** So many lines a box has at most, and so many words a title in it. */
const longestBox = 12;
const fewestTitled = 5;
const mostTitled = 20;
/** A reader’s comment or another story’s teaser is one paragraph; what goes on is several, which have words of the text above. */
const fewestPassages = 2;
const leastTied = 0.2;
const leastScore = -0.5;

export function resumed(parts: Part[], texts: string[], page: Page, scores: number[]): Part[] {
  const { lines: signals, ties } = page;
  const on = [...parts];
  let end = on.lastIndexOf('text');
  if (end < 0) return parts;
  for (let start = endOfBox(end + 1); start !== null; start = endOfBox(end + 1)) {
    let next = start;
    while (goesOn(next)) next += 1;
    if (next - start < fewestPassages) break;
    on.fill('interruption', end + 1, start).fill('text', start, next);
    end = next - 1;
  }
  return on;

  /** The line below a label and titles; null where no such box stands. */
  function endOfBox(first: number): number | null {
    if (!isLabel(signals[first])) return null;
    let at = first + 1;
    while (at - first < longestBox && isOfBox(signals[at])) at += 1;
    if (texts.slice(first + 1, at).some((text) => aboutPage.test(text))) return null;
    const box = signals.slice(first + 1, at).filter((line) => !isLabel(line));
    return box.length > 0 && !isStoryHead(box) ? at : null;
  }

  function goesOn(at: number): boolean {
    const line = signals[at];
    if (!line || (scores[at] as number) <= leastScore || (ties[at] as number) < leastTied) return false;
    return isPlain(line) && !line.question && !line.credit && !line.bullet;
  }
}

/** "About the Harbour Times": what follows is the page's own. */
const aboutPage = /^about\b/i;

/** One title in all, with a word over it, is the head of what stands below. */
function isStoryHead(box: readonly LineSignals[]): boolean {
  const isTitle = ({ words, says }: LineSignals) => words >= fewestTitled && says !== 'newsletter';
  const first = box.findIndex(isTitle);
  return (
    first > 0 && box.filter(isTitle).length === 1 && (box[first - 1] as LineSignals).words < fewestTitled
  );
}

function isLabel(line: LineSignals | undefined): boolean {
  return line !== undefined && labels.has(line.says) && !line.sentence;
}

/** Another label, what a newsletter has for readers, or a title with the word over it: without a stop, a question, or without the small words of a sentence. */
function isOfBox(line: LineSignals | undefined): boolean {
  if (!line || line.dateline) return false;
  const { words, sentence, question, grammar, says } = line;
  if (isLabel(line) || says === 'newsletter') return true;
  return words <= mostTitled && (!sentence || question || (words >= fewestTitled && grammar === 0));
}
