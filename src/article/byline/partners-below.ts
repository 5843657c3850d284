/** A byline to those who sign with its author on lines of their own below it. */
import { findByline } from '../byline.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { findBareByline, isSignature } from './bare.ts';
import { isOffice } from './behind-names.ts';
import { type Byline, isSurelyPerson, namesAt } from './names.ts';
import { creditableAt, nameOverAddress } from './signed-line.ts';

export type Partner = Byline & { at: number };

export const and = /^(?:and|&|,|, and)$/i;
/** "@quist" and "quist@harbour.example" under a name are its own. */
const address = /^(?:@\w+|[\p{L}\d._%+\u00AD-]+@[\p{L}\d.\u00AD-]+\.\p{L}{2,})$/u;
/** "Ada Quist," and "Ada Quist &" go on below; after the comma with a place or a paper, too: "New York". */
const goesOn = /(?:,| &| and)$/i;
const comma = /,$/;
/** Between the names of some a page hides the others: "…" */
const hidden = /^(?:…|\.\.\.)$/;

/** @param dated places of the blocks that tell a day, which stands under the names of those who sign */
export function partnersBelow(at: number, blocks: RootContent[], dated: number[]): Partner[] {
  const line = plain(blocks[at] as RootContent);
  const isLed = goesOn.test(line);
  const next = at + 1;
  const below =
    isOfNameAbove(blocks, next) || (isLed && hidden.test(plainAt(blocks, next))) ? next + 1 : next;
  const partner = partnerAt(below, isLed, blocks, dated);
  const found =
    (partner && comma.test(line) && !isSurelyPerson(partner.names) ? null : partner) ??
    (isBareOffice(plainAt(blocks, next)) ? partnerOn(next + 1, false, blocks, dated) : null);
  return found ? [found, ...partnersBelow(found.at, blocks, dated)] : [];
}

/** How to reach them, or the office of one before an "and". */
function isOfNameAbove(blocks: RootContent[], at: number): boolean {
  const [line, next] = [plainAt(blocks, at), plainAt(blocks, at + 1)];
  return address.test(line) || (and.test(next) && isOffice(line.split(',', 1)[0] as string));
}

function partnerAt(below: number, isLedAbove: boolean, blocks: RootContent[], dated: number[]) {
  const text = creditableAt(blocks, below);
  if (text === null) return null;
  const isLed = isLedAbove || and.test(text);
  return partnerOn(and.test(text) ? below + 1 : below, isLed, blocks, dated);
}

function partnerOn(at: number, isLed: boolean, blocks: RootContent[], dated: number[]): Partner | null {
  const line = creditableAt(blocks, at);
  if (line === null) return null;
  const isAbove = isOverDay(at, (place) => plainAt(blocks, place), dated);
  const found = nameIn(line, isLed, isAbove) ?? nameOverAddress(line, blocks[at + 1]);
  return found && { ...found, at };
}

/** Names and offices alone stand between a line and the day below it. */
export function isOverDay(at: number, lineAt: (at: number) => string, dated: number[]): boolean {
  let below = at + 1;
  while (!dated.includes(below) && isOfSigning(lineAt(below))) below += 1;
  return dated.includes(below);
}

export function isOfSigning(line: string): boolean {
  return isSignature(line) || isOffice(line);
}

/** "ByAda Quist", where a scraper lost the space. */
const gluedBy = /^By(?=\p{Lu})/u;

/** "Harbour Correspondent", but not "Ada Quist, Harbour Correspondent". */
function isBareOffice(line: string): boolean {
  return isOffice(line) && !isSurelyPerson(line);
}

/**
 * After an "and" any name signs, and after a "By" of its own; without one, only a known given name that stands over a day, alone
 * or with an office.
 */
function nameIn(line: string, isLed: boolean, isAbove: boolean): Byline | null {
  const led = /^(?:and|&) /i.exec(line)?.[0].length ?? 0;
  if (isLed || led > 0) return namesAt(line, led);
  if (/^by /i.test(line)) return findByline(line);
  const glued = gluedBy.test(line) ? findByline(line) : null;
  if (glued) return isSurelyPerson(glued.names) ? glued : null;
  const found = isAbove ? findBareByline(line) : null;
  return found && (found.sure || found.names === line) && isSurelyPerson(found.names) ? found : null;
}
