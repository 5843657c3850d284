/** A line of a page to whether it is a sentence or more, such as paragraphs are. */
import type { LineSignals } from './signals.ts';

const fewestWords = 9;
/** The page speaks as "we" and to "you". */
const mostVoice = 0.02;

export function isPassage({ sentence, words }: LineSignals): boolean {
  return sentence && words >= fewestWords;
}

/** One that does not read as the page's own words to readers. */
export function isPlain(line: LineSignals): boolean {
  return isPassage(line) && !line.says && !line.legal && !line.address && line.voice < mostVoice;
}
