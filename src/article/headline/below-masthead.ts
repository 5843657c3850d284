/** A masthead's name or motto that was claimed as the headline to the headline below the page's menu, right above the text. */
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isDayAlone } from './days.ts';
import { blockAt, isButton, longestLabel, mayBeHead, tied } from './head.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { isBylineOrDay } from './signing-days.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** So far down a masthead reaches, in blocks. */
const masthead = 4;
/** Below it, so many of the next lines are labels of the menu. */
const nextLines = 6;
const fewestLabels = 4;
/** So near the text, the headline has at most a day or a button below it. */
const rightAbove = 3;

export function belowMasthead(blocks: RootContent[], start: number, claimed: number): number | null {
  const isBody = isBodyOverToday(blocks, start, claimed);
  if (!isBody && (claimed >= masthead || !isOverMenu(blocks, start, claimed))) return null;
  const text = textFrom(blocks, start);
  const [own] = tiesOf([plain(blocks[claimed] as RootContent)], text);
  for (let at = start - 1; at >= Math.max(claimed + nextLines, start - rightAbove); at -= 1) {
    if (!mayBeTitle(blocks, at)) continue;
    const [tie] = tiesOf([plain(blocks[at] as RootContent)], text);
    if (tie && own && tie.share >= tied && (isBody || tie.opening > own.opening)) return at;
  }
  return null;
}

/** Of a masthead with the day of today: between it and the text is a long menu. */
const longMenu = 10;

/** "The Harbour College of Northhaven" over the day of today and the menu of its pages, below which stands another day: a body that the text calls so, too. */
function isBodyOverToday(blocks: RootContent[], start: number, claimed: number): boolean {
  const name = plain(blocks[claimed] as RootContent);
  const next = blocks[claimed + 1];
  if (next === undefined || !isDayAlone(plain(next)) || start - claimed <= longMenu) return false;
  if (signalsOf(name).capitals < mostlyCapitals) return false;
  const below = blocks.slice(claimed + 2, start).map(plain);
  // The day below the menu is the article's; without one, that under the name may be.
  return (
    below.filter((line) => signalsOf(line).words <= longestLabel).length >= longMenu &&
    below.slice(longMenu).some(isDayAlone) &&
    textFrom(blocks, start).some((passage) => passage.includes(name))
  );
}

const mostlyCapitals = 0.9;

/** Below a headline stand its standfirst, who signs, the day and buttons. */
function isOverMenu(blocks: RootContent[], start: number, claimed: number): boolean {
  const below = blocks.slice(claimed + 1, Math.min(start, claimed + 1 + nextLines));
  if (below.map(plain).some(isBylineOrDay)) return false;
  const labels = below.filter((block) => !isButton(block) && signalsOf(plain(block)).words <= longestLabel);
  return labels.length >= fewestLabels;
}

function mayBeTitle(blocks: RootContent[], at: number): boolean {
  const block = blockAt(blocks, at);
  const { sentence, question, words, credit } = block.signals;
  const isTitle =
    mayBeHead(block) || (words === longestLabel && mayBeHeadlineAlone(block.text, longestLabel));
  return isTitle && !credit && (!sentence || question);
}
