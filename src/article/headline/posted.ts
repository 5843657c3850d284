/** The lines above a weblog's post to its headline: what stands right under its day, or under the row that leads to the posts beside it. */
import { findBareByline } from '../byline/bare.ts';
import { findByline } from '../byline.ts';
import { findBody } from '../byline/bodies.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { filing } from './filed.ts';
import { above, isDayAlone } from './signing.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** "« The old quay | Main | A new mast »" */
const besidePosts = /^(?:«|<<|‹|←) ?.+ \| (?:Main|Home)(?: \|.*)?$/;
/** The same in two lines, of which the second may be missing: "« The old quay", "A new mast »". */
const leadsBefore = /^(?:«|<<|‹|←) ?(?!back\b|all\b|(?:older|newer|previous|next) )[^»›|]*$/i;
const leadsAfter = /^[^«‹|]*$/;
const endOfLeadsAfter = /(?:»|>>|›|→)$/;
const ofWords = /\S \S/;
/** So far above the text stands a post's day. */
const reach = 8;
const fewestWords = 4;

export function postedHeadline(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  for (let at = start - 2; at >= Math.max(0, start - reach); at -= 1) {
    const line = lines[at] as string;
    const isRow = isBesidePosts(lines, at);
    if (!isRow && !isDayAlone(line) && !isDayInPieces(lines, at)) continue;
    // Several days are those of a list of other posts.
    if (!isRow && lines.slice(Math.max(0, start - above)).filter(isDayAlone).length > 1) return null;
    const title = lines.findIndex((one, place) => place > at && !isDayAlone(one));
    if (title < 0 || !mayBeTitleOfPost(lines[title] as string)) return null;
    const below = lines.slice(title + 1, start);
    const rest = below.filter((one, place) => !isOfPost(one, blocks[title + 1 + place]));
    if (rest.length > 0 && !isOpening(rest, below.at(-1))) return null;
    return isTold(lines, title, textFrom(blocks, start)) ? title : null;
  }
  return null;
}

/** The share of its words that a masthead's motto has with no post. */
const tied = 0.5;

/** What looks most like a headline may be the motto of a weblog's masthead: then a row that leads to the posts beside it, or a day, parts it from the title, which is more of the text's matter. */
export function postedBelow(blocks: RootContent[], start: number, claimed: number): number | null {
  const posted = postedHeadline(blocks, start);
  if (posted === null || posted <= claimed) return null;
  const lines = blocks.slice(0, start).map(plain);
  const between = lines.slice(claimed + 1, posted);
  // Below who signs a headline, or its day, such a row stands between that and the text.
  const row = between.findIndex((line) => besidePosts.test(line));
  if (row >= 0 && !between.slice(0, row).some(isOfHead)) return posted;
  const [motto, title] = tiesOf([lines[claimed] as string, lines[posted] as string], textFrom(blocks, start));
  const isOfText = title !== undefined && motto !== undefined && title.share >= tied && motto.share < tied;
  const isPosted =
    between.length > 0 && isDayAlone(between.at(-1) as string) && posting.test(lines[posted + 1] ?? '');
  return (isOfText || isPosted) && claimed < mostAboveMotto && between.some(isDayAlone) ? posted : null;
}

const mostAboveMotto = 8;

/** The row that leads to the posts beside it, or the last line of that. */
function isBesidePosts(lines: string[], at: number): boolean {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  return besidePosts.test(line) || isPostBefore(line) || (isPostAfter(line) && isPostBefore(above));
}

function isPostBefore(line: string): boolean {
  return leadsBefore.test(line) && ofWords.test(line);
}

function isPostAfter(line: string): boolean {
  return endOfLeadsAfter.test(line) && leadsAfter.test(line) && ofWords.test(line);
}

function isOfHead(line: string): boolean {
  return findByline(line) !== null || dateLineOf(line) !== null;
}

/** "Oct", "30", "2012" */
function isDayInPieces(lines: string[], at: number): boolean {
  const pieces = lines.slice(Math.max(0, at - 2), at + 1);
  return pieces.length === 3 && /^\d{4}$/.test(pieces[2] as string) && isDayAlone(pieces.join(' '));
}

/** A title of few words may be a label: the text has one of them, or it calls out. */
function isTold(lines: string[], at: number, text: string[]): boolean {
  const title = lines[at] as string;
  if (lines.filter((line) => line === title).length > 1) return false;
  if (signalsOf(title).words >= fewestWords || /[!?]$/.test(title)) return true;
  return (tiesOf([title], text)[0]?.count ?? 0) > 0;
}

const count = /^[[(]?\d+[\])]? comments?\b/i;
const posting = /^(?:[–—-]+ ?)?(?:posted|written) by \p{L}/iu;

/** Who posted it, how often it was commented on, where it is filed. */
function isOfPost(line: string, block: RootContent | undefined): boolean {
  if (block?.type === 'furniture' && block.rule === 'wording') return true;
  return (
    filing.test(line) ||
    count.test(line) ||
    posting.test(line) ||
    findByline(line) !== null ||
    findBody(line) !== null ||
    dateLineOf(line) !== null
  );
}

/** The post's first sentence, taken for the page's: right above what was taken for the text, and nowhere else. */
function isOpening([line = '', ...others]: string[], last: string | undefined): boolean {
  return others.length === 0 && line === last && (signalsOf(line).sentence || signalsOf(line).colon);
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
