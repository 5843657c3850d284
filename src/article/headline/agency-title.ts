/** A clipping to its first line as its headline, where that closes with the agency whose despatch the text is: "Ferry sails again | Harbour Wire". */
import { dateline } from '../dateline.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

const fewestWords = 5;
const behindStroke = / [|–—-] (?<agency>\p{Lu}[^|–—]{1,38})$/u;
const inBrackets = /\((?<agency>[^()]{2,40})\)/;

export function agencysTitle(blocks: RootContent[], start: number): number | null {
  const first = plainAt(blocks, 0);
  const closing = behindStroke.exec(first);
  const text = blocks[start];
  if (start === 0 || !closing || !text) return null;
  const opening = dateline.exec(plain(text))?.[0] ?? '';
  if (inBrackets.exec(opening)?.groups?.['agency'] !== closing.groups?.['agency']) return null;
  const title = first.slice(0, closing.index);
  const isOfText = (tiesOf([title], textFrom(blocks, start))[0]?.count ?? 0) > 1;
  return isOfText && mayBeHeadlineAlone(title, fewestWords) ? 0 : null;
}
