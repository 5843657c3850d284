/** The lines above a weblog's post to its headline: what stands right under its day, or under the row that leads to the posts beside it. */
import { findBareByline } from '../byline/bare.ts';
import { findByline } from '../byline.ts';
import { findBody } from '../byline/bodies.ts';
import { isCaption } from '../captions.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { isBesidePosts } from './beside-posts.ts';
import { isDayAlone, isDayInPieces, isDayWithTime } from './days.ts';
import { isButton, tied, titleCase } from './head.ts';
import { above } from './signing-days.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** So far above the text stands a post's day. */
const reach = 9;
const fewestWords = 4;

export function postedHeadline(blocks: RootContent[], start: number): number | null {
  const lines = blocks.slice(0, start).map(plain);
  for (let at = start - 2; at >= Math.max(0, start - reach); at -= 1) {
    const line = lines[at] as string;
    const isRow = isBesidePosts(lines, at);
    const isTimed = isDayWithTime(line);
    if (!isRow && !isDayAlone(line) && !isDayInPieces(lines, at) && !isTimed) continue;
    // Several days are those of a list of other posts.
    if (!isRow && lines.slice(Math.max(0, start - above)).filter(isDayAlone).length > 1) return null;
    const title = lines.findIndex((one, place) => place > at && !isDayAlone(one));
    if (title < 0 || !mayBeTitleOfPost(lines[title] as string)) return null;
    const below = lines.slice(title + 1, start);
    const rest = below.filter((one, place) => !isOfPost(one, blocks[title + 1 + place]));
    const isOver = !isTimed && (rest.length === 0 || isOpening(rest, below.at(-1)));
    if (!isOver && !isOfText(lines, title, blocks, start)) return null;
    return isTold(lines, title, textFrom(blocks, start)) ? title : null;
  }
  return null;
}

/** A title of few words may be a label: the text has one of them, or it calls out. */
function isTold(lines: string[], at: number, text: string[]): boolean {
  const title = lines[at] as string;
  if (lines.filter((line) => line === title).length > 1) return false;
  if (signalsOf(title).words >= fewestWords || /[!?]$/.test(title)) return true;
  return (tiesOf([title], text)[0]?.count ?? 0) > 0;
}

/** How weblogs file a post, from general knowledge of their systems: "Tags: boats", "Posted in:", "In Ferries at 10:25am". */
const filing =
  /^(?:tags?:|(?:tagged (?:as|with)|filed (?:under|in)|posted in)(?:\s|:|$)|categor(?:y|ies):? \p{Lu})|^in \p{Lu}\S*(?: \p{Lu}\S*){0,2} at \d{1,2}[:.]\d\d/iu;
const count = /^[[(]?\d+[\])]? comments?\b/i;
const hashtags = /^#\p{L}\S*(?:,? #\p{L}\S*)*$/u;
const posting = /^(?:[–—-]+ ?)?(?:posted|written) by \p{L}/iu;

/** Who posted it, how often it was commented on, where it is filed. */
function isOfPost(line: string, block: RootContent | undefined): boolean {
  return (
    isButton(block) ||
    filing.test(line) ||
    hashtags.test(line) ||
    count.test(line) ||
    posting.test(line) ||
    findByline(line) !== null ||
    findBody(line) !== null ||
    dateLineOf(line) !== null
  );
}

/** "Dear all," */
const salutation = /^\p{Lu}[\p{L} ]{1,20},$/u;

/** The post's first sentence, taken for the page's: right above what was taken for the text, and nowhere else. */
function isOpening([line = '', ...others]: string[], last: string | undefined): boolean {
  if (others.length > 0 || line !== last) return false;
  return signalsOf(line).sentence || signalsOf(line).colon || salutation.test(line);
}

/** Of its words, so many are the text's. */
const fewestTied = 3;

/** Whatever else stands between, if no other title does that is of the text's matter. */
function isOfText(lines: string[], title: number, blocks: RootContent[], start: number): boolean {
  const [own, ...others] = tiesOf(lines.slice(title), textFrom(blocks, start));
  const isTied = ({ share, count }: { share: number; count: number }) => share >= tied && count >= fewestTied;
  const isTitle = (at: number) =>
    !isButton(blocks[at]) && !isCaption(lines[at] as string) && !signalsOf(lines[at] as string).sentence;
  return (
    own !== undefined &&
    isTied(own) &&
    !others.some((tie, place) => isTied(tie) && tie.share >= own.share && isTitle(title + 1 + place))
  );
}

function mayBeTitleOfPost(text: string): boolean {
  const signals = signalsOf(text);
  const isShouted = signals.words < 2 && text === text.toUpperCase();
  return (
    !isShouted &&
    (!signals.sentence || /[!?]$/.test(text) || signals.capitals > titleCase) &&
    !(signals.words < fewestWords && isSurelyPerson(text)) &&
    !(findBareByline(text)?.sure ?? false) &&
    mayBeHeadlineAlone(text, 1)
  );
}
