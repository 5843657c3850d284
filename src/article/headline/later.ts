/** The blocks of a clipping to the headline below what was taken for its first text: teasers of a menu read as text does. */
import { findByline } from '../byline.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { filing } from './filed.ts';
import { signedHeadline } from './signed.ts';

/** Between a writer's name and the day stand an office, an outlet or a button. */
const mostBetween = 3;
/** The text below a head is so many times as long as the teasers above it, which stand by themselves or in pairs. */
const timesTeasers = 3;
const mostInRow = 2;
const fewestPassages = 3;

/** The index of the line above a writer and a day with its time, or such a day and its tags, if the text is below these. */
export function laterHeadline(blocks: RootContent[], start: number): number | null {
  const stamp = blocks.findIndex((_, at) => at > start && isStamp(blocks, at));
  if (stamp < 0 || !areTeasers(blocks.slice(start, stamp), blocks.slice(stamp + 1))) return null;
  const text = blocks.findIndex((block, at) => at > stamp && wordsOfPassage(block) > 0);
  const found = text < 0 ? null : signedHeadline(blocks, text);
  return found !== null && found > start && found < stamp ? found : null;
}

function isStamp(blocks: RootContent[], at: number): boolean {
  const { time = false, label = false, dates = [] } = dateLineOf(plain(blocks[at] as RootContent)) ?? {};
  if (!(time || label) || !dates.every(({ value }) => value === null || value.length > 'YYYY-MM'.length))
    return false;
  const next = blocks[at + 1];
  const isFiled = next !== undefined && filing.test(plain(next));
  const above = blocks.slice(Math.max(0, at - mostBetween), at).map(plain);
  return (
    dates.length > 0 && (isFiled || above.some((line) => /^by\b/i.test(line) && findByline(line) !== null))
  );
}

function areTeasers(above: RootContent[], below: RootContent[]): boolean {
  const teasers = above.map(wordsOfPassage);
  const text = below.map(wordsOfPassage).filter((words) => words > 0);
  const isRow = (_: number, at: number) =>
    teasers.slice(at, at + mostInRow + 1).filter((words) => words > 0).length > mostInRow;
  return text.length >= fewestPassages && !teasers.some(isRow) && sum(text) >= timesTeasers * sum(teasers);
}

/** None, where a block is no passage. */
function wordsOfPassage(block: RootContent): number {
  if (block.type === 'furniture' || block.type === 'heading') return 0;
  const { prose, words } = signalsOf(plain(block));
  return prose > 0.35 && words > 9 ? words : 0;
}

function sum(counts: number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
