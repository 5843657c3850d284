/** The lines about a headline to the one that says by whom the article is, the nearer before the further. */
import { commentsBelow } from '../publication/comments-below.ts';
import { signalsOf } from '../furniture/signals.ts';
import { isAside, isTitle } from '../headline/lines.ts';
import { labelOfLastList } from '../headline/other-stories.ts';
import { lineOf } from '../text/line-of.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { findAged } from './bare.ts';
import { isOtherTitle } from './other-title.ts';
import { belowCopies, type Surroundings } from './features.ts';
import { namesAt } from './names.ts';
import { isDesk } from './desks.ts';
import { signsListed } from './listed.ts';
import { isStaff } from './staff.ts';
import { authorUnder, creditableAt, type PlacedByline, writerAt, signedAt } from './signed-line.ts';

/** How far above the headline, and below the text's first line, a line about the article still belongs to it. */
export const nearAbove = 5;
export const nearBelow = 2;
/** In a crop without its headline, whatever stands above the text is the text's own. */
export const aboveText = 10;

const mostBelowStandfirst = 6;

/** The first paragraph may be a standfirst, or a caption with the standfirst below it: then writer and day stand below them. */
export function belowOpening(blocks: RootContent[], start: number): number {
  const below = blocks.slice(start + 1, start + mostBelowStandfirst);
  const text = below.findIndex((block) => {
    const line = signalsOf(plain(block));
    return block.type !== 'furniture' && line.sentence && !isAside(line);
  });
  return start + Math.max(nearBelow, 1 + (text < 0 ? below.length : text));
}

/** The places about a headline, those below it first; where it is missing, the nearest above the text. */
export function headLines({ title, copies, start }: Surroundings, blocks: RootContent[]): number[] {
  const above = range(title < 0 ? start - aboveText : title - nearAbove, title < 0 ? start : title).reverse();
  const own = range(title < 0 ? start : title + 1, Math.min(blocks.length, belowOpening(blocks, start)));
  // Names in a list of other stories are theirs, but not where the headline stands below its label, too.
  const label = labelOfLastList(blocks, start);
  const list = label === null || label < title ? start : label;
  const below = own.filter((at) => at < list || at >= start);
  const belowCopy = copies
    .slice(0, 1)
    .flatMap((copy) => range(copy + 1, Math.min(title, copy + 1 + belowCopies)));
  return title < 0 ? [...above, ...below] : [...new Set([...below, ...above, ...belowCopy])];
}

export function signedAmong(blocks: RootContent[], places: Surroundings): PlacedByline | null {
  const { title, start } = places;
  const isOwn = (at: number) =>
    title < 0 ? !signsListed(blocks, at) : at > title || !isOfOther(blocks, at, places);
  const lines = headLines(places, blocks).filter(isOwn);
  const signedIn = first(lines, (at) => {
    const found =
      signedAt(blocks, at) ?? (title >= 0 && at > title && at < start ? agedAt(blocks, at) : null);
    return found && at < title && siteAddress.test(found.names) ? null : found;
  });
  const signed = signedIn ?? first(lines, (at) => authorUnder(blocks, at));
  if (!signed || !isBody(signed, blocks)) return signed;
  const isNobody = isDesk(signed.names) || isStaff(signed.names);
  const isBelow = (at: number) => isNobody && at > Math.max(title, signed.at);
  return first(lines, (at) => writerAt(blocks, at) ?? (isBelow(at) ? personAt(blocks, at) : null)) ?? signed;
}

/** Between headline and text, a name and how old the page is say by whom and when; elsewhere so do those who comment. */
function agedAt(blocks: RootContent[], at: number): PlacedByline | null {
  const text = creditableAt(blocks, at);
  const found = text === null ? null : findAged(text);
  return found && { ...found, at, parted: false };
}

/** "By ADA QUIST and TOM BERG, Quay Press Writers" below the staff of the page that printed it. */
function personAt(blocks: RootContent[], at: number): PlacedByline | null {
  const found = signedAt(blocks, at);
  return found && !isBody(found, blocks) ? found : null;
}

/** "Shares by quays.example" above a headline is of the page's. */
const siteAddress = /^[\p{L}\d-]+\.\p{Ll}{2,}$/u;

function isOfOther(blocks: RootContent[], at: number, places: Surroundings): boolean {
  const { title, copies, dated } = places;
  const over = blocks[at - 1];
  if (title < 0 || !over || copies.some((copy) => isBelowCopy(blocks, at, copy, places))) return false;
  // With nothing but its day between, the writer is that of the headline below, under a section's name or a kicker.
  if (range(at + 1, title).every((place) => dated.includes(place))) return false;
  return isOtherTitle(over);
}

/** Below a copy of the headline, and no other title between; where the copy has its day, and the headline follows, a programme may have one: "Heard on the harbour radio". */
function isBelowCopy(
  blocks: RootContent[],
  at: number,
  copy: number,
  { title, dated }: Surroundings,
): boolean {
  if (copy >= at || at - copy > belowCopies) return false;
  const isBoxed = dated.includes(copy + 1) && title - at <= 2;
  return isBoxed || !blocks.slice(copy + 1, at).some(isOtherTitle);
}

function isBody({ at, start }: PlacedByline, blocks: RootContent[]): boolean {
  return namesAt(lineOf(blocks[at] as RootContent), start) === null;
}

/** So far below the text stands who wrote it. */
export const belowText = 6;

/** "Article written by:" over a name says of itself what it is of, however far below. */
const articleBy = /^(?:this )?(?:article|post|story) (?:was )?written by:?$/i;

/** "Written by Ada Quist" below the text, and no other name so; right under a title it is of another story. */
export function writerBelow(blocks: RootContent[], end: number): PlacedByline | null {
  const isBelowTitle = (at: number) => at - 1 > end && isTitle(signalsOf(plainAt(blocks, at - 1)));
  const found = range(end + 1, end + 1 + belowText).flatMap((at) =>
    isBelowTitle(at) ? [] : (writerAt(blocks, at) ?? []),
  );
  if (found.length > 0) return found.length === 1 ? (found[0] as PlacedByline) : null;
  const [label, ...others] = range(end + 1, commentsBelow(blocks, end, blocks.length)).filter((at) =>
    articleBy.test(plainAt(blocks, at)),
  );
  return label === undefined || others.length > 0 || isBelowTitle(label) ? null : signedAt(blocks, label);
}

export function range(from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = Math.max(0, from); at < to; at += 1) places.push(at);
  return places;
}

function first<Found>(places: number[], find: (at: number) => Found | null): Found | null {
  for (const at of places) {
    const found = find(at);
    if (found) return found;
  }
  return null;
}
