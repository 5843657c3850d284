/** The blocks about the end of a text to the day that closes it, where the clipping states no other: right below the last paragraph, below who signs, or in brackets over a note of the page. */
import { findByline } from '../byline.ts';
import { findBareByline, isSignature } from '../byline/bare.ts';
import { isOffice } from '../byline/behind-names.ts';
import { isCreditLine } from '../credits.ts';
import { isPassage } from '../furniture/passage.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isLabelledDate } from './date-line.ts';
import { dateLines, hasDay, type Placed } from './date-lines.ts';
import { isBareDay } from './page-day.ts';

/** Who signs, their office and who else reported stand between a text and its day; so many lines of them. */
const mostBetween = 3;
/** What the page says below a day in brackets may have been taken for text. */
const mostBelow = 1;
const bracketed = /^[([].*[)\]]$/;

export function closingDay(blocks: RootContent[], start: number, end: number): Placed[] {
  const [line, ...others] = dateLines(blocks, start, blocks.length);
  if (!line || others.length > 0 || line.at > end + 1 + mostBetween || !isWholeDay(blocks, line)) return [];
  const between = signingAbove(blocks, line.top);
  const last = line.top - 1 - between.length;
  if (last < start || !isLastPassage(blocks, last, end)) return [];
  if (between.every((words) => isCreditLine(words))) return [line];
  const mayBeShown = quotation.test(plainAt(blocks, last)) || isSignedByAnother(blocks, start, between);
  return mayBeShown ? [] : signed(blocks, line, between);
}

/** Nothing but the day, its weekday and a time, or "Published …" before it. */
function isWholeDay(blocks: RootContent[], line: Placed): boolean {
  const text = plainAt(blocks, line.at);
  const isAlone = !line.label && isBareDay(line, blocks[line.at]);
  return !line.byline && line.dates.length === 1 && hasDay(line) && (isAlone || isLabelledDate(text));
}

function signingAbove(blocks: RootContent[], top: number): string[] {
  const found: string[] = [];
  while (found.length < mostBetween && isOfSigning(plainAt(blocks, top - 1 - found.length)))
    found.push(plainAt(blocks, top - 1 - found.length));
  return found;
}

function isOfSigning(words: string): boolean {
  return isCreditLine(words) || isOffice(words) || findBareByline(words)?.names === words;
}

/** The day is the text's last line, or stands below it; amid it days head what was done on them, but for those in brackets. */
function isLastPassage(blocks: RootContent[], at: number, end: number): boolean {
  const text = plainAt(blocks, at);
  if (blocks[at]?.type !== 'paragraph' || !signalsOf(text).sentence) return false;
  if (at >= end - 1) return true;
  const below = blocks.slice(at + 2, end + 1).filter(({ type }) => type === 'paragraph');
  return below.length <= mostBelow && bracketed.test(plainAt(blocks, at + 1));
}

/** Behind words that somebody wrote, a letter may end. */
const quotation = /[“”«»"]/;

/** Of a text that somebody signs above, another name with a day closes a letter or an epitaph that it shows. */
function isSignedByAnother(blocks: RootContent[], start: number, between: string[]): boolean {
  const names = blocks.slice(0, start).flatMap((block) => {
    const line = plain(block);
    return isSignature(line) ? [line] : (findByline(line)?.names ?? []);
  });
  const signing = between.join(' ').toLowerCase();
  return names.length > 0 && !names.some((name) => signing.includes(name.toLowerCase()));
}

/** A letter that the text shows ends in a name and a day as well, and so does a comment of a reader: then one writes below, or others are asked to. */
function signed(blocks: RootContent[], line: Placed, between: string[]): Placed[] {
  if (blocks[line.at]?.type === 'paragraph') return [];
  if (between.some(isOffice)) return [line];
  const below = blocks.slice(line.last + 1);
  const isWritten = signalsOf(plainAt(blocks, line.last + 1)).sentence;
  const areReaders = below.some((block) => {
    const signals = signalsOf(plain(block));
    return signals.says === 'comments' || isPassage(signals);
  });
  return isWritten || areReaders ? [] : [line];
}
