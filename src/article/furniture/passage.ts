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

/** A sentence of any length that tells something and asks for nothing. */
export function isPlainSentence(line: LineSignals): boolean {
  const { sentence, question, ellipsis, bullet, says, legal, credit, address, words, voice } = line;
  const odd = question || ellipsis || bullet || says !== null || legal || credit || address;
  return sentence && !odd && words > 2 && words < 40 && voice < 0.02;
}
