/** The lines about a text's start to the one that is its headline: what signs mark so, what a browser's title says, the line worth most, or what its place tells. */
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { belowMasthead } from './below-masthead.ts';
import { browsersTitle, isOverOthers, isSameMatter, type TitleAlone } from './browser-alone.ts';
import { titledInBrowser } from './browser-title.ts';
import { type Candidates, candidatesIn } from './candidates.ts';
import { closedHeadline } from './closed.ts';
import { firstLineHeadline } from './first-line.ts';
import { belowKicker } from './kicker.ts';
import { unlabelled } from './lines.ts';
import { markedHeadline } from './marked.ts';
import { menusGivenTwice } from './menus.ts';
import { overCaption } from './over-caption.ts';
import { playing } from './playing.ts';
import { postedHeadline } from './posted.ts';
import { signedHeadline } from './signed.ts';
import { overByTwiceStated, twiceStated } from './stated-twice.ts';
import { trailHeadline } from './trail.ts';
import { overByWholeHead, wholeHeadline } from './whole-head.ts';
import { bestOf, isDoubtful, isSure, leastOfSigned } from './worth.ts';

/** Indices among the blocks: of the headline, of the first line asked about, of the text. `title` is what the first line has of the headline's, where that is it. */
type Claimed = { at: number; first: number; start: number; title: TitleAlone | null };

/** @param ranks of the lines that a program marked as headings */
export function claimedIn(blocks: RootContent[], ranks: ReadonlyMap<number, number>): Claimed | null {
  const found = candidatesIn(blocks);
  const { first, start } = found;
  const menus = menusGivenTwice(blocks.slice(0, start));
  const likeliest = claimedAmong(found);
  const best = likeliest !== null && menus.has(likeliest) ? claimedAmong(without(found, menus)) : likeliest;
  const title = browsersTitle(blocks, start);
  const at =
    markedHeadline(blocks, ranks, false) ??
    titledInBrowser(blocks, start) ??
    (title && isPreferred(title, found, best) ? 0 : null) ??
    (best === null ? toldByPlace(found, blocks, ranks) : placedOver(blocks, start, best));
  if (at === null || (menus.has(at) && isLabel(blocks[at] as RootContent))) return null;
  return { at, first, start, title: at === 0 ? title : null };
}

/** Where the page words its headline otherwise, that line is it; and a line that is surely worth it, whatever the title says. */
function isPreferred(title: TitleAlone, found: Candidates, best: number | null): boolean {
  if (best === null || best === 0) return true;
  return (
    isOverOthers(title) &&
    !isSure(found, best - found.first) &&
    !isSameMatter(title.words, plainAt(found.blocks, best - found.first))
  );
}

/** No line is worth it; of what its place alone tells to be the headline, the words may tell otherwise. */
function toldByPlace(
  found: Candidates,
  blocks: RootContent[],
  ranks: ReadonlyMap<number, number>,
): number | null {
  const { first, start } = found;
  const undoubted = (at: number | null, least?: number) =>
    at !== null && isDoubtful(found, at - first, least) ? null : at;
  return (
    trailHeadline(blocks, start) ??
    undoubted(signedHeadline(blocks, start), leastOfSigned) ??
    undoubted(postedHeadline(blocks, start)) ??
    firstLineHeadline(blocks, start) ??
    closedHeadline(blocks, start) ??
    wholeHeadline(blocks, start) ??
    twiceStated(blocks, start) ??
    markedHeadline(blocks, ranks, true)
  );
}

/** The line that is worth most, or one whose place tells that it is the headline over that. */
function placedOver(blocks: RootContent[], start: number, best: number): number {
  return (
    belowKicker(blocks, start, best) ??
    overByWholeHead(blocks, start, best) ??
    overByTwiceStated(blocks, start, best) ??
    overCaption(blocks, start, best) ??
    belowMasthead(blocks, start, best) ??
    best
  );
}

/** What a menu says is no headline. */
function without(found: Candidates, menus: ReadonlySet<number>): Candidates {
  const features = found.features.map((line, at) => (menus.has(found.first + at) ? null : line));
  return { ...found, features };
}

/** Of so few words, a line of a menu is a label of it; of more, it may be the headline, which a page gives twice with its menu. */
const longestOfMenu = 4;

function isLabel(block: RootContent): boolean {
  return signalsOf(plain(block)).words <= longestOfMenu;
}

/** The index among the blocks of the line that looks most like a headline. */
function claimedAmong(found: Candidates): number | null {
  const claimed = bestOf(found) ?? playing(found);
  return claimed === null ? null : found.first + unlabelled(found.lines, claimed);
}
