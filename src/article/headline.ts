/** The headline of a clipping, where it states one: the line above the text that looks like one and shares its matter. */
import type { VFile } from 'vfile';
import { removed } from './furniture.ts';
import { signalsOf } from './furniture/signals.ts';
import { browsersTitle, isOverOthers, isSameMatter } from './headline/browser-alone.ts';
import { type Candidates, candidatesIn, reachBelow } from './headline/candidates.ts';
import { belowKicker } from './headline/kicker.ts';
import { belowMasthead } from './headline/below-masthead.ts';
import { key, unlabelled } from './headline/lines.ts';
import { titledInBrowser } from './headline/browser-title.ts';
import { endOfWords } from './headline/outlet.ts';
import { markedHeadline } from './headline/marked.ts';
import { ranksOf } from './headings.ts';
import { firstOfTwo, joined } from './headline/in-two-lines.ts';
import { overCaption } from './headline/over-caption.ts';
import { postedHeadline } from './headline/posted.ts';
import { signedHeadline } from './headline/signed.ts';
import { ownCopy } from './headline/own-copy.ts';
import { trailHeadline } from './headline/trail.ts';
import { closedHeadline } from './headline/closed.ts';
import { firstLineHeadline } from './headline/first-line.ts';
import { menusGivenTwice } from './headline/menus.ts';
import { overByTwiceStated, twiceStated } from './headline/stated-twice.ts';
import { setStatedHeadline } from './headline/stated.ts';
import { overByWholeHead, wholeHeadline } from './headline/whole-head.ts';
import { playing } from './headline/playing.ts';
import { bestOf, isDoubtful, isSure, leastOfSigned } from './headline/worth.ts';
import { plain, plainAt } from './text/plain.ts';
import { toHeading } from './roles.ts';
import type { Root, RootContent } from './tree.ts';

export function headline() {
  return (tree: Root, file: VFile) => {
    const { catalogue } = file.data;
    const blocks = tree.children;
    if (catalogue?.headline) {
      setStatedHeadline(blocks, catalogue.headline);
      return;
    }
    const ranks = ranksOf(file);
    const found = candidatesIn(blocks);
    const { first, start } = found;
    // Of what a place alone tells to be the headline, the words may tell otherwise.
    const undoubted = (at: number | null, least?: number) =>
      at !== null && isDoubtful(found, at - first, least) ? null : at;
    const claimedOfAll = claimedAmong(found);
    const menus = menusGivenTwice(blocks.slice(0, start));
    const best =
      claimedOfAll !== null && menus.has(claimedOfAll) ? claimedAmong(without(found, menus)) : claimedOfAll;
    const title = browsersTitle(blocks, start);
    const isInTitleAlone =
      title !== null &&
      (best === null ||
        best === 0 ||
        (isOverOthers(title) &&
          !isSure(found, best - first) &&
          !isSameMatter(title.words, plainAt(blocks, best))));
    const claimed =
      markedHeadline(blocks, ranks, false) ??
      titledInBrowser(blocks, start) ??
      (isInTitleAlone ? 0 : null) ??
      (best === null
        ? (trailHeadline(blocks, start) ??
          undoubted(signedHeadline(blocks, start), leastOfSigned) ??
          undoubted(postedHeadline(blocks, start)) ??
          firstLineHeadline(blocks, start) ??
          closedHeadline(blocks, start) ??
          wholeHeadline(blocks, start) ??
          twiceStated(blocks, start) ??
          markedHeadline(blocks, ranks, true))
        : (belowKicker(blocks, start, best) ??
          overByWholeHead(blocks, start, best) ??
          overByTwiceStated(blocks, start, best) ??
          overCaption(blocks, start, best) ??
          belowMasthead(blocks, start, best) ??
          best));
    if (claimed === null || (menus.has(claimed) && isLabel(blocks[claimed] as RootContent))) return;
    const own = key(plain(blocks[claimed] as RootContent));
    const copies = blocks
      .slice(0, Math.max(claimed + 1, start + reachBelow))
      .flatMap((block, at) => (at >= Math.min(first, claimed) && key(plain(block)) === own ? [at] : []));
    const nearest = ownCopy(blocks, copies, start);
    for (const at of copies) if (at !== nearest) blocks[at] = removed(blocks[at] as RootContent, repeated);
    const inTwo = firstOfTwo(blocks, start, nearest);
    const ends = endOfWords(plain(blocks[nearest] as RootContent), blocks.slice(0, start + 1).map(plain));
    const heading = toHeading(blocks[nearest] as RootContent, 1);
    const span =
      nearest === 0 && title ? { begins: title.start, ends: title.end } : ends === null ? null : { ends };
    blocks[nearest] = span === null ? heading : { ...heading, data: span };
    // What was taken for text above the headline is another story's, or the page's.
    for (let at = start; at < nearest; at += 1) {
      const block = blocks[at] as RootContent;
      if (block.type !== 'furniture') blocks[at] = removed(block, aboveHeadline);
    }
    if (inTwo !== null)
      blocks.splice(inTwo, 2, joined(blocks[inTwo] as RootContent, blocks[inTwo + 1] as RootContent));
  };
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

const repeated = { kind: 'headline repeated', rule: 'headline repeated' } as const;
const aboveHeadline = { kind: 'page top', rule: 'before the article' } as const;
