/** The lines about a headline to the one that names the writers: what says "By" before bare names, the nearer before the further. */
import { findByline } from '../byline.ts';
import { isShort } from '../date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { findBareByline, isOffice, isSignature } from './bare.ts';
import { bodyAt, findBody, findDesk } from './bodies.ts';
import { type Byline, namesAt } from './names.ts';

/** `at` is the block that holds the names; `parted` where "By" stands alone in the one above it. */
export type PlacedByline = Byline & { at: number; parted: boolean };

/** Where headline (-1 for none) and text begin, and which lines state days. */
export type Surroundings = { title: number; start: number; dated: number[] };

/** How far above the headline, and below the text's first line, a line about the article still belongs to it. */
export const nearAbove = 5;
export const nearBelow = 2;
/** In a crop without its headline, whatever stands above the text is the text's own. */
const aboveText = 10;
/** How far below the text its author is still named. */
const footReach = 5;
/** A known name so close under the headline needs no date beside it. */
const underTitle = 3;

const byAlone = /^[•\s]*(?:(?:words|written|story|posted) )?by\s?:?$/i;
const bullet = /^[•\s]*/u;

export function bylineAmong(blocks: RootContent[], places: Surroundings): PlacedByline | null {
  const { title, start } = places;
  const above = range(title < 0 ? start - aboveText : title - nearAbove, title < 0 ? start : title).reverse();
  const below = range(title < 0 ? start : title + 1, Math.min(blocks.length, start + nearBelow));
  const bare = title < 0 ? above : below;
  return (
    first(title < 0 ? [...above, ...below] : [...below, ...above], (at) => signedAt(blocks, at)) ??
    first(bare, (at) => bareAt(blocks, at, places)) ??
    (title < 0 ? null : first(above, (at) => nameAbove(blocks, at, places)))
  );
}

/** A name and a day may both stand above the headline. */
function nameAbove(blocks: RootContent[], at: number, places: Surroundings): PlacedByline | null {
  const isBetween = places.dated.some((line) => line > at && line < places.title);
  const text = creditableAt(blocks, at);
  if (text === null || !isBetween || !isSignature(text) || !signs(blocks, at, places.title)) return null;
  return { names: text, start: 0, at, parted: false };
}

/** Under the text, a label of its own may stand over the name. */
const label = /^(?:about the )?author:?$/i;

export function labelledBelow(blocks: RootContent[], end: number): PlacedByline | null {
  return first(range(end + 1, Math.min(blocks.length - 1, end + footReach)), (at) => {
    const text = plain(blocks[at] as RootContent);
    const names = label.test(text) || byAlone.test(text) ? creditableAt(blocks, at + 1) : null;
    const found =
      names === null ? null : (namesAt(names, 0) ?? (byAlone.test(text) ? bodyAt(names, 0) : null));
    return found && { ...found, at: at + 1, parted: true };
  });
}

function range(from: number, to: number): number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, to - start) }, (_, at) => start + at);
}

function first<Found>(places: number[], find: (at: number) => Found | null): Found | null {
  for (const at of places) {
    const found = find(at);
    if (found) return found;
  }
  return null;
}

/** The names of a line that says "By", or of the line under one that says nothing else. */
export function signedAt(blocks: RootContent[], at: number): PlacedByline | null {
  const text = creditableAt(blocks, at);
  if (text === null) return null;
  if (byAlone.test(text)) {
    const names = creditableAt(blocks, at + 1);
    const start = bullet.exec(names ?? '')?.[0].length ?? 0;
    const found = names === null ? null : (namesAt(names, start) ?? bodyAt(names, start));
    return found && { ...found, at: at + 1, parted: true };
  }
  const found = findByline(text) ?? findBody(text);
  return found && { ...found, at, parted: false };
}

/** The names of a line of nothing else, where the line itself, a day close by or its place says that they sign the article. */
export function bareAt(
  blocks: RootContent[],
  at: number,
  { title, start, dated }: Surroundings,
): PlacedByline | null {
  const isNear = dated.some((line) => Math.abs(line - at) < 3);
  const block = blocks[at];
  const desk = isNear && block && block.type !== 'heading' ? findDesk(plain(block)) : null;
  if (desk) return { ...desk, at, parted: false };
  const text = creditableAt(blocks, at);
  if (text === null || signalsOf(text).says !== null) return null;
  if (signalsOf(text).sentence && !dated.includes(at)) return null;
  const found = findBareByline(text);
  if (!found) return null;
  const next = blocks[at + 1] ? plain(blocks[at + 1] as RootContent) : '';
  // A name in capitals may stand below in its own letters.
  if (text === text.toUpperCase() && next !== text && next.toUpperCase() === text) return null;
  const sure =
    found.sure ||
    isNear ||
    (found.names === text && isOffice(next)) ||
    (title >= 0 && at <= title + underTitle && at < start && isSignature(text) && signs(blocks, at, title));
  return sure ? { ...found, at, parted: false } : null;
}

/** Whether nobody of that surname is in headline or text, and no picture's credit follows, as under a photographer's name. */
function signs(blocks: RootContent[], at: number, title: number): boolean {
  const surname = plain(blocks[at] as RootContent)
    .split(' ')
    .at(-1) as string;
  const next = blocks[at + 1] ? plain(blocks[at + 1] as RootContent) : '';
  if (signalsOf(next).credit || isSignature(next)) return false;
  return blocks
    .slice(title)
    .every(
      (block, place) => place + title === at || block.type === 'furniture' || !plain(block).includes(surname),
    );
}

/** The words of a line that may name writers: short, and neither a heading, a picture's credit nor a label of the page. */
function creditableAt(blocks: RootContent[], at: number): string | null {
  const block = blocks[at];
  if (!block || block.type === 'heading') return null;
  const text = plain(block);
  const line = signalsOf(text);
  const label = line.says !== null && line.says !== 'about the page';
  return label || line.credit || !isShort(line, text) ? null : text;
}
