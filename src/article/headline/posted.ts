/** The lines above a weblog's post to its headline: what stands right under its day, or under the row that leads to the posts beside it. */
import { findBareByline } from '../byline/bare.ts';
import { findByline } from '../byline.ts';
import { findBody } from '../byline/bodies.ts';
import { dateLineOf } from '../date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { plain } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { filing } from './filed.ts';
import { above, isDayAlone } from './signing.ts';
import { tiesOf } from './ties.ts';

/** "« The old quay | Main | A new mast »" */
const besidePosts = /^(?:«|<<|‹|←) ?.+ \| (?:Main|Home)(?: \|.*)?$/;
/** So far above the text stands a post's day. */
const reach = 8;
const fewestWords = 4;

export function postedHeadline(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  for (let at = start - 2; at >= Math.max(0, start - reach); at -= 1) {
    const line = lines[at] as string;
    const isRow = besidePosts.test(line);
    if (!isRow && !isDayAlone(line)) continue;
    // Several days are those of a list of other posts.
    if (!isRow && lines.slice(Math.max(0, start - above)).filter(isDayAlone).length > 1) return null;
    const title = lines.findIndex((one, place) => place > at && !isDayAlone(one));
    if (title < 0 || !mayBeTitleOfPost(lines[title] as string)) return null;
    const below = lines.slice(title + 1, start);
    if (!below.every((one, place) => isOfPost(one, blocks[title + 1 + place]))) return null;
    return isTold(lines, title, blocks.slice(start)) ? title : null;
  }
  return null;
}

/** A title of few words may be a label: the text has one of them, or it calls out. */
function isTold(lines: string[], at: number, text: RootContent[]): boolean {
  const title = lines[at] as string;
  if (lines.filter((line) => line === title).length > 1) return false;
  if (signalsOf(title).words >= fewestWords || /[!?]$/.test(title)) return true;
  const passages = text.filter(({ type }) => type !== 'furniture').map(plain);
  return (tiesOf([title], passages)[0]?.count ?? 0) > 0;
}

/** Who posted it, how often it was commented on, where it is filed; or its first sentence, that was taken for the page's. */
function isOfPost(line: string, block: RootContent | undefined): boolean {
  if (block?.type === 'furniture' && block.rule === 'wording') return true;
  return (
    filing.test(line) ||
    findByline(line) !== null ||
    findBody(line) !== null ||
    dateLineOf(line) !== null ||
    signalsOf(line).sentence
  );
}

function mayBeTitleOfPost(text: string): boolean {
  const signals = signalsOf(text);
  const isShouted = signals.words < 2 && text === text.toUpperCase();
  return (
    !isShouted &&
    (!signals.sentence || /[!?]$/.test(text)) &&
    !(signals.words < fewestWords && isSurelyPerson(text)) &&
    !(findBareByline(text)?.sure ?? false) &&
    mayBeHeadlineAlone(text, 1)
  );
}
