/** A line below a headline to whether it is a picture's caption: by the credit at its end, or on the line beside it. */
import { isCaption } from '../captions.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isSigning } from './signing.ts';

/** "… leaves the harbour. (Tom Berg/Nordic Press)", "… the harbour. Credit Tom Berg for Nordic Press": a caption, whoever took the picture. */
const creditAtEnd =
  /[.!?”"] (?:\([^()]{2,80}[^().!?]\)|(?:(?:Credit|Photo(?:graph)?)(?: by)?|(?:Pic|Photo(?:graph)?|Picture)s? by) \p{Lu}[^.!?]{2,80})$/u;

/** "… in the harbour. By Ada Quist": a photographer signs at the end of a caption, and its credit stands on a line beside it. */
const signedEnd = /[.!?”"] By \p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** "An artist’s impression of the new quay", "Stills from the film": what a picture is. "A rendering of the hymns ended the day" has a verb, as the few words of a caption's first sentence have not. */
const kindOfPicture =
  /^(?:an? )?(?:artist[’']?s?|computer) (?:rendering|impression) of\b|^(?:a )?rendering of (?:\S+ ){0,3}[^\s.]+(?:\.|$)|^(?:film )?stills from\b|^(?:file|undated) (?:photo|picture|image) of\b/i;

/** "Ada Quist in her boat on the last day", "Tom Berg with the new bell. It weighs a ton.": below who signs, somebody is shown somewhere, and no verb says what they do. "… with the story of how she lost it" is told, not shown. */
const shown =
  /^(?![^.]*\b(?:after|as|before|how|since|what|when|where|who|whose|why|ha[sd]|have|is|are|was|were|will|would)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2} (?:at|behind|beside|holding|in|inside|near|outside|with) (?:an?|her|his|its|the|their) /u;

/** "Photograph: Ada Quist; Nordic Press", "[Photo: Ada Quist]" say of themselves what they credit: below a caption stand names alone. */
const labelledCredit = /^\[?(?:photo(?:graph)?|image|picture|illustration)s?:/i;

/** `title` is the headline's place, right below which a picture's credit may follow the standfirst. */
export function isAboutPicture(blocks: RootContent[], at: number, title: number): boolean {
  const text = plain(blocks[at] as RootContent);
  // A credit that has its caption above it is that one's.
  const isCaptioned = at - 2 > title && signalsOf(plainAt(blocks, at - 2)).sentence;
  const beside = [isCaptioned ? undefined : blocks[at - 1], blocks[at + 1]].flatMap((block) =>
    block && !isSigning(block) ? [plain(block)] : [],
  );
  const isCredit = (line: string) => isCreditAlone(line) && !(at === title + 1 && labelledCredit.test(line));
  return (
    isCaption(text) ||
    kindOfPicture.test(text) ||
    creditAtEnd.test(text) ||
    signedEnd.test(text) ||
    (shown.test(text) && blocks.slice(title + 1, at).some(isSigning)) ||
    beside.some(isCredit)
  );
}

/** "(Tom Berg / Nordic Press)", "(Harbour Board)" */
const creditInBrackets =
  /^\((?:[^()]{3,40} \/ [^()]{3,40}|\p{Lu}[\p{L}.’'&-]*(?: \p{Lu}[\p{L}.’'&-]*){1,5})\)$/u;
/** "Tom Berg in Oslo. | Nordic Press", "Image: the high court's seat, by the quay": a caption with its words. */
const wordsBeforeCredit = /[.!?”"] \| \S|(?:\S+ ){4}\| \S|^(?:Image|Photo|Picture): (?:\S+ ){3}/;

function isCreditAlone(text: string): boolean {
  const { credit, words } = signalsOf(text);
  return creditInBrackets.test(text) || (credit && words < 10 && !wordsBeforeCredit.test(text));
}
