/** A line below a headline to whether it is a picture's caption: by the credit at its end, or on the line beside it. */
import { isCaption } from '../captions.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isSigning } from './signing.ts';

/** "… leaves the harbour. (Tom Berg/Nordic Press)", "… the harbour. Credit Tom Berg for Nordic Press": a caption, whoever took the picture. */
const creditAtEnd =
  /[.!?”"] (?:\([^()]{2,80}[^().!?]\)|(?:Credit|Photo(?:graph)?)(?: by)? \p{Lu}[^.!?]{2,80})$/u;

/** "… in the harbour. By Ada Quist": a photographer signs at the end of a caption, and its credit stands on a line beside it. */
const signedEnd = /[.!?”"] By \p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** "An artist’s impression of the new quay", "Stills from the film": what a picture is. "A rendering of the hymns ended the day" has a verb, as the few words of a caption's first sentence have not. */
const kindOfPicture =
  /^(?:an? )?(?:artist[’']?s?|computer) (?:rendering|impression) of\b|^(?:a )?rendering of (?:\S+ ){0,3}[^\s.]+(?:\.|$)|^(?:film )?stills from\b|^(?:file|undated) (?:photo|picture|image) of\b/i;

export function isAboutPicture(blocks: RootContent[], at: number): boolean {
  const text = plain(blocks[at] as RootContent);
  const beside = [blocks[at - 1], blocks[at + 1]].flatMap((block) =>
    block && !isSigning(block) ? [plain(block)] : [],
  );
  return (
    isCaption(text) ||
    kindOfPicture.test(text) ||
    creditAtEnd.test(text) ||
    signedEnd.test(text) ||
    beside.some(isCreditAlone)
  );
}

/** "(Tom Berg / Nordic Press)" */
const creditInBrackets = /^\([^()]{3,40} \/ [^()]{3,40}\)$/;
/** "Tom Berg in Oslo. | Nordic Press", "Image: the high court's seat, by the quay": a caption with its words. */
const wordsBeforeCredit = /[.!?”"] \| \S|(?:\S+ ){4}\| \S|^(?:Image|Photo|Picture): (?:\S+ ){3}/;

function isCreditAlone(text: string): boolean {
  const { credit, words } = signalsOf(text);
  return creditInBrackets.test(text) || (credit && words < 10 && !wordsBeforeCredit.test(text));
}
