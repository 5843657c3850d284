/** A line to whether the labels of a picture or a film stand within it: so a page's text runs together where its parts were lost. */
import { remembering } from './asking/remembering.ts';

/**
 * "Image copyright Ada Quist Image caption The quay", "Media playback is unsupported on your device The quay", "Enlarge
 * this image toggle caption Ada Quist", "… The quay. Hide Caption 3 of 12": from general knowledge of broadcasters' pages.
 * A text has these words with no capital amid a sentence, and nothing capital after them.
 */
const labels = [
  /(?:^|[\p{L}\d.] )(?:Image|Media|Photo|Picture|Video) caption,? ["“'‘]?[\p{Lu}\d]/u,
  /^(?:Image|Photo|Picture)s? copyright \p{Lu}/u,
  /^Media playback is (?:not supported|unsupported) on (?:this|your) device\b/,
  /[\p{L}\d.!?”"’'] (?:[Tt]oggle|[Hh]ide|[Ss]how) [Cc]aption(?: \p{Lu}| \d+ of \d+$)/u,
];
/** The button that shuts a film stands before what the film shows. */
const shut = /^CLOSE (?:["“‘']?\p{Lu}[\p{Ll}’']|A \p{Ll})/u;
const mayHave = /[Cc]aption|copyright|playback|^CLOSE /;

/** "The quay by night Replay The quay by night 01:26": a film's title for the eye and for the ear, and its length. */
const length = / \d{1,2}:\d\d(?::\d\d)?$/;
const clock = /\d:\d\d/;
const sample = 20;

export const isCaptionRunTogether: (text: string) => boolean = remembering((text) => {
  if (mayHave.test(text) && (shut.test(text) || labels.some((label) => label.test(text)))) return true;
  const end = length.exec(text.slice(-longestLength));
  if (!end) return false;
  const title = text.slice(0, text.length - end[0].length);
  // Times of a race are told one after the other, in the same words.
  return (
    !clock.test(title) && title.length > 2 * sample && title.slice(0, -sample).includes(title.slice(-sample))
  );
});
const longestLength = 10;
