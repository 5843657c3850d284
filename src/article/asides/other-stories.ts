/** The lines of a page to those that name other stories: beside a label that says so, several in a row, or long and alone. */
import { wordsOf } from '../furniture/words.ts';
import { type Aside, type Asides, isPassage, isText, isTitleLike, type Line, nextText } from './line.ts';

const otherStory: Aside = { kind: 'related links', rule: 'other story' };
const lineApart: Aside = { kind: 'line apart', rule: 'line apart' };

const longest = 24;
/** Beside a link, a shorter line may be the crosshead of what follows. */
const fewestBeside = 5;

export function otherStoriesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const add = (at: number, aside = otherStory) => {
    if (!found.has(at)) found.set(at, aside);
  };
  for (const at of lines.keys()) {
    for (const place of besideLink(lines, at)) add(place);
    if (isPromoted(lines[at] as Line)) add(at);
    const labelled = rowOf(lines, at, isLabelled);
    if (labelled >= fewestLabelled) for (let by = 0; by < labelled; by += 1) add(at + by);
    const owned = chainFrom(lines, at);
    for (let by = 0; by < owned; by += 1) add(at + by);
  }
  for (const at of datedTeasers(lines)) add(at);
  if (isListing(lines, found)) return found;
  for (const at of lines.keys()) {
    const row = isRow(lines, at) ? rowOf(lines, at, mayBeTitle) : 0;
    for (let by = 0; by < row; by += 1) add(at + by);
  }
  for (const at of linesApart(lines)) add(at, lineApart);
  if (found.size >= fewestKnown) for (const at of lines.keys()) if (isLikeKnown(lines, at)) add(at);
  return found;
}

/** A page of so many titles for its paragraphs lists things, and the titles are its text. */
const mostTitles = 1 / 3;

function isListing(lines: readonly Line[], found: Asides): boolean {
  const titles = lines.filter(
    (line, at) => !found.has(at) && mayBeTitle(line) && line.signals.words >= fewestInRow,
  );
  const passages = lines.filter((line) => isText(line) && isPassage(line));
  return titles.length > passages.length * mostTitles;
}

function mayBeTitle(line: Line): boolean {
  return isText(line) && isTitleLike(line) && line.signals.words <= longest && !broken.test(line.text);
}

/** What goes on below ends so. */
const broken = /\b(?:a|an|the|of|with|to|and|in|on|at|by|for|from|which|that)$/;

const linkAfter = /^(?:read|see|find out|learn) (?:more|also|next)$/i;
const linkBefore =
  /^(?:(?:read|see) (?:more|also|next)|keep reading|related(?: (?:stories|story|articles?|links?|news))?:?|recommended(?: for you)?:?)$/i;

/** The title above "Read more", or the one below "Related" and that label. */
function besideLink(lines: readonly Line[], at: number): number[] {
  const line = lines[at] as Line;
  if (!mayBeTitle(line) || line.signals.words < fewestBeside) return [];
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (above && linkBefore.test(above.text)) return isText(above) ? [at - 1, at] : [at];
  return below && linkAfter.test(below.text) ? [at] : [];
}

/** "Video: The boat in the harbour", "‘It sank’: five things to know of the boat"; the labels are from general knowledge of pages. */
const promoted =
  /^(?:(?:video|gallery|photos|(?:in )?pictures|watch|listen|read|see also|related|explainer|explained|opinion|review|quiz|poll|podcast|book now): ?\S|(?:“[^”]{3,60}”|"[^"]{3,60}"|['‘].{3,60}['’]): \p{L})/iu;
const fewestPromoted = 5;

function isPromoted(line: Line): boolean {
  return mayBeTitle(line) && line.signals.words >= fewestPromoted && promoted.test(line.text);
}

const label = /^(?=[^:]{4})\p{Lu}[\p{Lu}\p{N}’'&/ -]*: +\S/u;
const fewestLabelled = 3;

/** "A SIMPLE GUIDE: How to mend a net" */
function isLabelled(line: Line): boolean {
  return (
    isText(line) &&
    isTitleLike(line) &&
    !line.signals.shouting &&
    line.signals.words <= 16 &&
    label.test(line.text)
  );
}

/** How many lines from a place on are so, where the line before is not. */
function rowOf(lines: readonly Line[], at: number, is: (line: Line) => boolean): number {
  const before = lines[at - 1];
  if (before && is(before)) return 0;
  let count = 0;
  while (lines[at + count] && is(lines[at + count] as Line)) count += 1;
  return count;
}

/** A label of so few words, under so many titles one after the other, is whose they are. */
const longestOwner = 4;
const fewestOwned = 3;

/** How many lines from a place on are titles, each over the same short line. */
function chainFrom(lines: readonly Line[], at: number): number {
  const owner = lines[at + 1];
  if (!owner || owner.signals.words > longestOwner || owner.signals.sentence) return 0;
  if (lines[at - 1]?.text === owner.text) return 0;
  let end = at;
  while (lines[end + 1]?.text === owner.text && isOwned(lines[end])) end += 2;
  return (end - at) / 2 >= fewestOwned ? end - at : 0;
}

function isOwned(line: Line | undefined): boolean {
  return line !== undefined && (line.part === 'text' || line.part === 'interruption') && isTitleLike(line);
}

/** One of them so long is no crosshead of a crosshead. */
const longTitle = 8;
const longestRow = 8;
const fewestInRow = 4;

/** Titles one under the other, between paragraphs. */
function isRow(lines: readonly Line[], at: number): boolean {
  const count = rowOf(lines, at, mayBeTitle);
  if (count < 2 || count > longestRow) return false;
  const row = lines.slice(at, at + count);
  const above = nextText(lines, at, -1);
  return (
    isPassage(above) &&
    isPassage(lines[at + count]) &&
    isText(lines[at + count] as Line) &&
    row.some(({ signals }) => signals.words >= longTitle && signals.grammar > 0) &&
    row.every((line) => line.signals.words >= fewestInRow && !isSpecial(line)) &&
    !isWhollyQuoted(above)
  );
}

/** A line without a stop that is so long titles no section. */
const longCrosshead = 9;
/** Where a page has so many of them and no shorter ones, they title its sections for all that. */
const fewestLong = 2;
const shortCrosshead = 7;
const mostCapitals = 0.8;

function linesApart(lines: readonly Line[]): number[] {
  const between = [...lines.keys()].filter((at) => mayBeTitle(lines[at] as Line) && isBetween(lines, at));
  const lineAt = (at: number) => lines[at] as Line;
  const long = between.filter((at) => lineAt(at).signals.words >= longCrosshead);
  const hasShort = between.some((at) => lineAt(at).signals.words < shortCrosshead);
  const isUsual = long.every((at) => lineAt(at).signals.capitals > mostCapitals) || !hasShort;
  if (long.length >= fewestLong && isUsual) return [];
  return long.filter((at) => isApart(lineAt(at)) && tieBelow(lines, at) <= mostTied);
}

/** A crosshead has words of the paragraphs that it titles. */
const mostTied = 0.2;

/** The share of a line's content words that the next two lines of the text have. */
function tieBelow(lines: readonly Line[], at: number): number {
  const own = [...wordsOf((lines[at] as Line).text).matter];
  const below = lines
    .slice(at + 1, at + 1 + reachBelow)
    .filter(isText)
    .slice(0, 2);
  const has = (word: string) => below.some(({ text }) => wordsOf(text).matter.has(word));
  return own.length === 0 ? 0 : own.filter(has).length / own.length;
}
const reachBelow = 12;

function isApart(line: Line): boolean {
  return !line.signals.question && line.signals.grammar > 0 && !/\)$/.test(line.text) && !isTold(line);
}

function isBetween(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const below = nextText(lines, at, 1);
  const own = lines[at - 1];
  // The crosshead of a section may stand over a picture, and a section's name over a title.
  const above = own && isText(own) && mayBeTitle(own) ? nextText(lines, at - 1, -1) : nextText(lines, at, -1);
  return isPassage(above) && isPassage(below) && !isSpecial(line) && !isWhollyQuoted(above);
}

/** Where so many others are found, shorter ones are of their kind. */
const fewestKnown = 2;
const knownWords = 7;
const mostTiedKnown = 0.34;

function isLikeKnown(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  return (
    mayBeTitle(line) &&
    line.signals.words >= knownWords &&
    !isTold(line) &&
    isBetween(lines, at) &&
    tieBelow(lines, at) <= mostTiedKnown
  );
}

/** Numbers, quotations, posts and signatures: lines of a text that has such. */
function isSpecial({ text, signals }: Line): boolean {
  return (
    signals.quoted || signals.address || /^(?:[\d—–#-]|\[\d|\p{Lu}{1,3}:)/u.test(text) || signals.dateline
  );
}

/** What stands under a quotation is who says so. */
function isWhollyQuoted(line: Line | undefined): boolean {
  return line !== undefined && /^["“'‘«][^"”»]*["”’'»]$/.test(line.text);
}

/** A sentence whose stop was lost tells of what was; titles and captions, of what is. */
const telling = /\b(?:was|were|had|said|did|he|she|they|it|his|I|we)\b/i;

function isTold({ text }: Line): boolean {
  return telling.test(text);
}

/** "… goes out for a pint. (31.05.2013)" */
const dated = /\((?:\d{1,2}[./]){2}\d{4}\)$|\(\p{Lu}\p{L}+\.? \d{1,2}, \d{4}\)$/u;

/** Two and more teasers with their days and the titles over them, and the label over the first. */
function datedTeasers(lines: readonly Line[]): number[] {
  const teasers = [...lines.keys()].filter(
    (at) => isText(lines[at] as Line) && dated.test((lines[at] as Line).text),
  );
  if (teasers.length < 2) return [];
  const titles = teasers.map((at) => at - 1).filter((at) => lines[at] && mayBeTitle(lines[at] as Line));
  if (titles.length < teasers.length) return [];
  const label = (titles[0] as number) - 1;
  const over = lines[label] && mayBeTitle(lines[label] as Line) ? [label] : [];
  return [...over, ...titles, ...teasers];
}
