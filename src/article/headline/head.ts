/** A block of a page's head to whether it may be the headline, or is what stands between the lines of a head. */
import { isCaption } from '../captions.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { lineOf } from '../text/line-of.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadline } from './candidates.ts';
import { longestTitle } from './lines.ts';

/** In words. */
export const longestLabel = 3;
/** The share of longer words with a capital from which on a line is set as titles are, even with a full stop. */
export const titleCase = 0.8;
/** The share of its words that a line has with the text whose headline it is. */
export const tied = 0.5;

export type Block = { at: number; text: string; signals: LineSignals };

export function blockAt(blocks: RootContent[], at: number): Block {
  const text = lineOf(blocks[at] as RootContent);
  return { at, text, signals: signalsOf(text) };
}

export function mayBeHead({ text, signals }: Block): boolean {
  return (
    signals.words > longestLabel &&
    signals.words <= longestTitle &&
    !signals.ellipsis &&
    !signals.colon &&
    !signals.address &&
    !signals.bullet &&
    !signals.legal &&
    mayBeHeadline({ text, signals, kept: false, below: false })
  );
}

/** "LIVE Updated 4m ago" */
const updatedAgo = /\bupdated \d+ ?\p{L}+ ago$/iu;
const age = /^This (?:article|story|post) is (?:more than|over) \d/i;

/** Known by its wording: "Share", "Print" */
export function isButton(block: RootContent | undefined): boolean {
  return block?.type === 'furniture' && block.rule === 'wording';
}

/** What stands between the lines of a head: buttons, days, pictures. */
export function isPassedOver(block: RootContent, { text, signals }: Block): boolean {
  if (isButton(block)) return true;
  if (updatedAgo.test(text)) return true;
  return signals.credit || signals.dateline || isCaption(text) || age.test(text) || dateLineOf(text) !== null;
}
