/** The blocks of a clipping to the lines that may be its headline, with what speaks for each and for there being none. */
import { findByline } from '../byline.ts';
import { isPaper } from '../byline/bare.ts';
import { isCaption } from '../captions.ts';
import { dateline } from '../dateline.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
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
import { placeOf } from './place.ts';
import { isRowOfTags } from './tags.ts';

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
  const lines: Line[] = blocks.map((block, at) => {
    const text = lineOf(block);
    return { text, signals: signalsOf(text), kept: block.type !== 'furniture', below: first + at >= start };
  });
  const text = children.slice(start).flatMap((block) => (block.type === 'furniture' ? [] : [plain(block)]));
  const others = otherStories(children, first, start);
  const texts = lines.map((line) => line.text);
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
  if (work.test(text) || workInNames.test(text)) return false;
  return dateLineOf(text) === null && !(text.split(/\s+/).length < 7 && findByline(text) !== null);
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

/** What buttons ask for, and what an outlet offers beside its pages. */
const button = /^(?:sign (?:in|up)|log in|subscribe|register|download|install|get) (?:to|for|the|our|now)\b/i;
const offer = /^\p{Lu}\S*(?: \p{Lu}\S*)? (?:apps?|newsletters?|podcasts?)$/u;
const list = /^(?:discuss|comment|share|tweet|print|e-?mail)(?: \S+)?,/i;
/** "Labels: boats, quays", "Posted by Ada in Boats", "Updated with the board's answer"; a tag has few words, a headline after such a label more. */
const filed =
  /^(?:labels|tags|categories|filed under): ?(?=\p{L})[^\s,]+(?: [^\s,]+){0,3}(?:,|$)|^posted by (?-i:\p{Lu})|^updated with (?:(?:the|an?) )?(?:\S+ )?(?:answer|comment|details|figures|quotes|reply|response|statement)$/iu;
/** "Go to Coast News", "Back to the main page", "Make us your home page", "More sport from the county today"; "Return to my childhood home" is a headline. */
const leading =
  /^(?:(?:go|back|return) to (?:(?:the |main |front |previous |first |all )*(?:news|pages?|home|home ?page|site|blog|index|comments|article|story|top)|(?:the )?(?:(?-i:\p{Lu})\S* ){1,2}(?:news|home ?page|site|blog))|(?:make|set) \S+ (?:as )?your (?:home|start) ?page|more (?:news|sports?|stories) (?:from|in|on|about) .{3,40} (?:here|today))$/iu;
/** "Set Your Location (Enter City …)", "Share on Chirper Share on Quaybook" */
const yourOwn =
  /^(?:set|enter|choose|select|change|update|edit|manage|save|verify|confirm|find) your (?:\p{L}+ ){0,4}(?:location|city|town|zip(?: ?code)?|postcode|region|edition|country|language|preferences|settings|profile|password|account|e-?mail(?: address)?|user ?name|subscriptions?)\b/iu;
const sharing = /^(?:share (?:this )?(?:on|via|to|with|by) \S+ ?){2,}$/i;
/** A masthead's motto: "The blog of Ada Quist" */
const motto =
  /^(?:the )?(?:\p{L}+ )?(?:(?:web)?log|blog|website|web site|home ?page|(?:online |virtual )home) (?:of|by) (?-i:\p{Lu})\S*(?: (?-i:\p{Lu})\S*){0,4}$/iu;
/** "A blog about boats with a little salt" ends with what it is about; "A blog about boats becomes a book" goes on with a verb. */
const matter = /(?:(?:an?|the|my|our|all|little) )*\p{L}+(?: else)?/u.source;
const blogAbout = new RegExp(
  `^(?:(?:(?-i:\\p{Lu})\\S* ){1,3}\\S+[’']s|a) (?:we)?blog (?:on|about) ${matter}(?:(?:,|,? and| &| with) ${matter})*$`,
  'iu',
);
/** "Get Harbour Morning and other email newsletters", "Sign In to E-Mail or Save This", "All Ada Quist articles", "Read Article: …" */
const asking =
  /^(?:get|receive) (?:[^:]{2,60} (?:e-?mail newsletters?|(?:in|to) your inbox)|(?:our|your) (?:[^\s:]+ ){0,4}newsletters?)$|^sign in to (?:e-?mail|save|comment)\b|^(?:all|more|other) (?-i:\p{Lu})\S*(?: (?-i:\p{Lu})\S*){1,2} (?:articles|columns|posts|stories)$|^read (?:the )?(?:full )?(?:article|story): /iu;
/** An arrow leads to the page before or after; words in guillemets have both. */
const arrow = /^(?:[«‹←]|<<)[^»›]*$|^[^«‹]*(?:[»›→]|>>)$/;
const longestOfButton = 6;

/** "/today on the quays" is a kicker, "By Readers of the Harbour |" who signs before one, or a sentence so; a headline may have lost its outlet. */
const atStroke = /^[/#]|^by [^|]* \|$|[.!?] \|$/i;

export function isPagesOwn(text: string): boolean {
  if (atStroke.test(text) || offer.test(text) || leading.test(text) || arrow.test(text)) return true;
  if (filed.test(text) || yourOwn.test(text) || sharing.test(text) || motto.test(text)) return true;
  if (blogAbout.test(text) || asking.test(text)) return true;
  return (button.test(text) || list.test(text)) && text.split(/\s+/).length <= longestOfButton;
}

/** "LONDON (Reuters) - …" is what a despatch begins with; "EXCLUSIVE - …" may be a headline. */
function isAgencys(text: string): boolean {
  return dateline.exec(text)?.[0].includes('(') ?? false;
}

function isTrail(text: string): boolean {
  const labels = text.split(trail);
  return labels.length > 1 && labels.every((label) => label.trim().split(/\s+/).length <= longestLabel);
}
