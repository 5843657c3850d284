/** The blocks of a clipping to the lines that may be its headline, with what speaks for each and for there being none. */
import { isPaper } from '../byline/bare.ts';
import { isCaption } from '../captions.ts';
import { dateline } from '../dateline.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { type LineSignals, signalsOf } from '../furniture/signals.ts';
import { lineOf } from '../text/line-of.ts';
import { plain } from '../text/plain.ts';
import { textStart } from '../text-start.ts';
import type { RootContent } from '../tree.ts';
import type { Features } from '../weighed.ts';
import { absenceFeatures } from './absence.ts';
import { isDayOfAnyYear } from './days.ts';
import { echoesIn } from './echoes.ts';
import { isPlayed, isToldByNeighbour } from './neighbours.ts';
import { headlineFeatures } from './features.ts';
import { type Line, longestTitle } from './lines.ts';
import { otherStories } from './other-stories.ts';
import { isPagesOwn } from './pages-own.ts';
import { placeOf } from './place.ts';
import { signalsIn } from './shown-stories.ts';
import { isWhoSigns } from './signing-lines.ts';
import { isRowOfTags } from './tags.ts';
import { tellsInTwoSentences } from './two-sentences.ts';

/** How far above the text a headline may stand; between them come bylines, share buttons, captions, lists of other stories. */
const reach = 80;

/** How far below the first line of prose, where others stand above it: what was taken for the text's start may be another story's. */
export const reachBelow = 3;

/** Among all blocks, `first` is the first of the lines', `start` that of the text; a paragraph has no features, nor has another story's title or a row of tags. */
export type Candidates = {
  first: number;
  start: number;
  blocks: RootContent[];
  lines: Line[];
  features: (Features | null)[];
  absence: Features;
};

export function candidatesIn(children: RootContent[]): Candidates {
  const start = textStart(children);
  const first = Math.max(0, start - reach);
  const blocks = start === 0 ? [] : children.slice(first, start + reachBelow);
  const texts = blocks.map(lineOf);
  const signals = signalsIn(texts);
  const lines = blocks.map((block, at): Line => {
    const [words, own] = [texts[at] as string, signals[at] as LineSignals];
    return { text: words, signals: own, kept: block.type !== 'furniture', below: first + at >= start };
  });
  const text = children.slice(start).flatMap((block) => (block.type === 'furniture' ? [] : [plain(block)]));
  const others = otherStories(children, first, start);
  const echoes = echoesIn(children, first, start + reachBelow);
  const features = headlineFeatures(lines, text).map((line, at) => {
    const { text: words, signals } = lines[at] as Line;
    if (others.has(first + at) || isToldByNeighbour(texts, at) || isRowOfTags(words, signals, text))
      return null;
    if (!line || isPlayed(texts, at, Number(line['tie']))) return null;
    const place = placeOf(line, at, lines);
    return { ...line, ...echoes(words), ...(place && { [place]: true }) };
  });
  return { first, start, blocks, lines, features, absence: absenceFeatures(lines, text, children.length) };
}

/** What a review says of its film or book beside its title: "Cast: Ada Quist, Tom Berg", "Directed by: Ada Quist". */
const work =
  /^(?:directed by|written by|screenplay|produced by|music by|genre|rated|isbn): |^\([^()]{2,40}, (?:19|20)\d\d\)/i;
/** The same of words that open a headline, too, as "Rating: ferry company cut to junk" does: names and numbers follow. */
const workInNames =
  /^(?:cast|starring|director|writer|producer|rating|run(?:ning)? ?time|runtime|release date|pages): (?:(?:(?-i:[\p{Lu}\d])\S*|and|&|as|de|hours?|hrs?|min(?:ute)?s?|of|out|pages|the|van|von)(?:\s+|$))+$/iu;

/** "Northhaven (13) 26": a score, behind that at half time. */
const score = /^\p{Lu}[^.!?:()]{1,40} \(\d{1,3}\) \d{1,3}$/u;

const clickHere = /^click here\b/i;

/** Labels in a row, as menus and trails to a page have them: "Markets | Livestock | Jobs", "News / Regions". */
const trail = / [|/>»·•] | {2,}/;
const longestLabel = 3;

/** "The reasonable man adapts himself to the world;" a title may close with a mark that its page has masked ("&quot;"), and in capitals with the semicolon before its deck. */
function isOfVerse(text: string): boolean {
  return /\p{Ll};$/u.test(text) && !/&\p{L}+;$/u.test(text) && signalsOf(text).capitals < mostCapitalsOfVerse;
}
const mostCapitalsOfVerse = 0.5;

/** "By Jane Doe in Paris" is nobody's headline, nor is a day of printing, a caption with its credit, a menu, or the name of a paper. */
export function mayBeHeadline({ text }: Line): boolean {
  if (clickHere.test(text) || isOfVerse(text) || isCaption(text) || isPaper(text)) return false;
  if (isTrail(text) || isPagesOwn(text) || isAgencys(text) || isDayOfAnyYear(text)) return false;
  if (work.test(text) || workInNames.test(text) || score.test(text) || tellsInTwoSentences(text))
    return false;
  return dateLineOf(text) === null && !isWhoSigns(text);
}

/** A line by itself that nothing else claims, of so many words at least and no longer than titles are. */
export function mayBeHeadlineAlone(text: string, fewestWords: number): boolean {
  const signals = signalsOf(text);
  return (
    signals.words >= fewestWords &&
    signals.words <= longestTitle &&
    signals.says === null &&
    mayBeHeadline({ text, signals, kept: false, below: false })
  );
}

/** "LONDON (Reuters) - …" is what a despatch begins with; "EXCLUSIVE - …" may be a headline. */
function isAgencys(text: string): boolean {
  return dateline.exec(text)?.[0].includes('(') ?? false;
}

function isTrail(text: string): boolean {
  const labels = text.split(trail);
  return labels.length > 1 && labels.every((label) => label.trim().split(/\s+/).length <= longestLabel);
}
