/** A picture's caption that was claimed as the headline, for it stands right below that, to the headline: the page has the caption again at its pictures amid the text. */
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { blockAt, isButton, mayBeHead } from './head.ts';
import { key } from './lines.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** A headline may stand again once, in a bar or over a film. */
const fewestAgain = 2;

export function overCaption(blocks: RootContent[], start: number, claimed: number): number | null {
  const own = key(plain(blocks[claimed] as RootContent));
  const text = blocks.slice(start);
  const last = text.findLastIndex(({ type }) => type !== 'furniture');
  const again = text.filter((block, at) => at < last && key(plain(block)) === own);
  if (again.length < fewestAgain) return null;
  const above = blocks.findLastIndex((block, at) => at < claimed && !isButton(block));
  if (above < 0 || !mayBeHead(blockAt(blocks, above))) return null;
  const [title, caption] = tiesOf(
    [above, claimed].map((at) => plain(blocks[at] as RootContent)),
    textFrom(blocks, start),
  );
  return title && caption && title.count > 1 && title.share >= caption.share ? above : null;
}
